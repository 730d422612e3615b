import { beforeAll, describe, expect, it } from '@jest/globals';
import { execute, getNamedType, isInputObjectType, isInterfaceType, isObjectType, parse } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { apiOn, schemaOf } from '../operation/apiOn.js';
import { article } from '../engines.js';
import { patientGraph } from './patientGraph.js';

const { schema } = apiOn();

/**
 * Two operations for each kind of argument, which differ in its value alone, and in their answers. An argument of the
 * schema that is not here may be one that is taken and then forgotten.
 */
const PAIRS: { readonly [argument: string]: readonly [string, string] } = {
  'first: Int': ['events(first: 1) { nodes { id } }', 'events(first: 2) { nodes { id } }'],
  'first: Int!': ['events { facets(first: 1) { values { value } } }', 'events { facets { values { value } } }'],
  'last: Int': ['events(last: 1) { nodes { id } }', 'events { nodes { id } }'],
  'after: String': ['events(first: 2, after: $cursor) { nodes { id } }', 'events(first: 2) { nodes { id } }'],
  'before: String': ['events(last: 2, before: $cursor) { nodes { id } }', 'events(last: 2) { nodes { id } }'],
  'where: *Filter': ['events(where: { status: { eq: HELD } }) { totalCount }', 'events { totalCount }'],
  'orderBy: [*Order!]': ['events(orderBy: [{ time: ASC }]) { nodes { id } }', 'events { nodes { id } }'],
  'voices: VoicesInput': [
    'claims(voices: { speakers: ["country/RU"] }) { totalCount }',
    'claims { totalCount }',
  ],
  'VoicesInput.speakers: [ID!]!': [
    'claims(voices: { speakers: ["person/donald-trump"] }) { totalCount }',
    'claims(voices: { speakers: ["country/RU"] }) { totalCount }',
  ],
  'VoicesInput.includeRepresentatives: Boolean': [
    'claims(voices: { speakers: ["country/RU"], includeRepresentatives: true }) { totalCount }',
    'claims(voices: { speakers: ["country/RU"] }) { totalCount }',
  ],
  'VoicesInput.anyStep: Boolean': [
    'claims(voices: { speakers: ["person/yury-ushakov"], anyStep: true }) { totalCount }',
    'claims(voices: { speakers: ["person/yury-ushakov"] }) { totalCount }',
  ],
  'VoicesInput.firstHandOnly: Boolean': [
    'claims(voices: { speakers: ["person/vladimir-putin"], firstHandOnly: true }) { totalCount }',
    'claims(voices: { speakers: ["person/vladimir-putin"] }) { totalCount }',
  ],
  'includeRepresentatives: Boolean!': [
    'country(code: "RU") { events(includeRepresentatives: true) { totalCount } }',
    'country(code: "RU") { events { totalCount } }',
  ],
  'of: [FacetField!]': ['events { facets(of: [STATUS]) { field } }', 'events { facets { field } }'],
  'by: BucketSize!': ['timeline { buckets(by: DAY) { to } }', 'timeline { buckets(by: YEAR) { to } }'],
  'about: ID': ['timeline(about: "country/OM") { totalCount }', 'timeline { totalCount }'],
  'id: ID!': ['node(id: "country/OM") { id }', 'node(id: "country/RU") { id }'],
  'ids: [ID!]!': ['nodes(ids: ["country/OM"]) { id }', 'nodes(ids: ["country/RU"]) { id }'],
  'code: String!': ['country(code: "OM") { id }', 'country(code: "RU") { id }'],
  'scheme: IdentifierScheme!': [
    'entityBy(scheme: WIKIDATA, value: "Q794") { id }',
    'entityBy(scheme: ISO_3166_1_NUMERIC, value: "Q794") { id }',
  ],
  'value: String!': [
    'entityBy(scheme: WIKIDATA, value: "Q794") { id }',
    'entityBy(scheme: WIKIDATA, value: "Q30") { id }',
  ],
  'depth: Int!': [
    'neighborhood(id: "place/muscat", depth: 2) { nodes { distance } }',
    'neighborhood(id: "place/muscat", depth: 1) { nodes { distance } }',
  ],
  'kinds: [EntityType!]': [
    'neighborhood(id: "country/RU", kinds: [PERSON]) { nodes { distance } }',
    'neighborhood(id: "country/RU") { nodes { distance } }',
  ],
  'kinds: [TimelineKind!]': ['timeline(kinds: [CLAIM]) { totalCount }', 'timeline { totalCount }'],
  'relationships: [RelationshipType!]': [
    'neighborhood(id: "country/RU", relationships: [REPRESENTS]) { nodes { distance } }',
    'neighborhood(id: "country/RU") { nodes { distance } }',
  ],
  'from: ID!': [
    'paths(from: "country/IL", to: "country/UA") { paths { start { id } } }',
    'paths(from: "country/IR", to: "country/UA") { paths { start { id } } }',
  ],
  'to: ID!': [
    'paths(from: "country/RU", to: "country/UA") { paths { length } }',
    'paths(from: "country/RU", to: "country/RU") { paths { length } }',
  ],
  'maxLength: Int!': [
    'paths(from: "country/RU", to: "country/UA", maxLength: 1) { paths { length } }',
    'paths(from: "country/RU", to: "country/UA") { paths { length } }',
  ],
  'through: [RelationshipType!]': [
    'paths(from: "country/RU", to: "country/UA", through: [REPRESENTS]) { paths { length } }',
    'paths(from: "country/RU", to: "country/UA") { paths { length } }',
  ],
  'modality: [Modality!]!': [
    'event(id: "event/next-week-russia-ukraine-talk") { conflicts(modality: [INTENDED]) { totalCount } }',
    'event(id: "event/next-week-russia-ukraine-talk") { conflicts { totalCount } }',
  ],
  'modality: [Modality!]': [
    'event(id: "event/next-week-russia-ukraine-talk") { neighbors(modality: [ASSERTED]) { totalCount } }',
    'event(id: "event/next-week-russia-ukraine-talk") { neighbors { totalCount } }',
  ],
  'query: String!': ['search(query: "iran") { nodes { id } }', 'search(query: "oman") { nodes { id } }'],
  'kind: VocabularyKind': ['vocabulary(kind: ROLE) { id }', 'vocabulary { id }'],
  'style: CitationStyle!': [
    'sources { nodes { citation(style: BIBTEX) } }',
    'sources { nodes { citation } }',
  ],
  'kinds: [SearchKind!]': [
    'search(query: "iran", kinds: [COUNTRY]) { totalCount }',
    'search(query: "iran") { totalCount }',
  ],
};

describe('arguments of the schema', () => {
  it('are all in the table of their effects', () => {
    expect([...new Set(argumentsOfSchema())].sort()).toEqual(Object.keys(PAIRS).sort());
  });
});

article.describeOnEngines('every argument', (engine) => {
  let graph: Graph;
  let cursors: { readonly cursor: string };
  const open = patientGraph(engine);
  beforeAll(async () => {
    graph = await open();
    const { data } = await ask('{ events(first: 3) { pageInfo { endCursor } } }', {});
    const { pageInfo } = data!['events'] as { pageInfo: { endCursor: string } };
    cursors = { cursor: pageInfo.endCursor };
  }, 120_000);

  const ask = async (text: string, variableValues: { readonly [name: string]: unknown }) =>
    execute({ schema: schemaOf(graph), document: parse(text), variableValues, contextValue: { graph } });

  it.each(Object.entries(PAIRS))('%s changes an answer', async (_, pair) => {
    const answers = [];
    for (const field of pair) {
      const used = Object.keys(cursors).filter((name) => field.includes(`$${name}`));
      const head = used.map((name) => `($${name}: String)`).join('');
      const { data, errors } = await ask(`query ${head} { ${field} }`, cursors);
      expect(errors).toBeUndefined();
      answers.push(data);
    }
    expect(answers[0]).not.toEqual(answers[1]);
  });
});

/** Arguments as `name: Type`, those of all filters and orders as one, with the fields of an input that is no filter. */
function argumentsOfSchema(): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const all = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).flatMap((field) => field.args));
  const inputs = new Set(all.map((argument) => getNamedType(argument.type)));
  const members = [...inputs]
    .filter(isInputObjectType)
    .filter(({ name }) => !/(Filter|Order)$/.test(name))
    .flatMap((input) =>
      Object.values(input.getFields()).map((field) => `${input.name}.${field.name}: ${String(field.type)}`),
    );
  return [...all.map(({ name, type }) => `${name}: ${kindOf(String(type))}`), ...members];
}

function kindOf(type: string): string {
  return type.replace(/^\w+Filter$/, '*Filter').replace(/^\[\w+Order!\]$/, '[*Order!]');
}
