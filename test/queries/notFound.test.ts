import { beforeAll, expect, it } from '@jest/globals';
import { execute, parse, type GraphQLError } from 'graphql';
import { ExpectedError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/graph.js';
import { schemaOf } from '../operation/apiOn.js';
import { article } from '../engines.js';
import { patientGraph } from './patientGraph.js';

const REMEDY = 'Find ids with `search` or the lists, such as `entities`.';

/** What begins at an entity says so where there is none: an empty answer would say something of an entity that is. */
const UNKNOWN: readonly (readonly [field: string, message: string])[] = [
  ['timeline(about: "event/none") { totalCount }', `No entity has the id "event/none". ${REMEDY}`],
  ['unknowns(about: "event/none") { nodes { id } }', `No entity has the id "event/none". ${REMEDY}`],
  [
    'disagreements(about: "person/none") { facets { field } }',
    `No entity has the id "person/none". ${REMEDY}`,
  ],
  [
    'timeline(about: "dataset/reference") { totalCount }',
    `No entity has the id "dataset/reference". ${REMEDY}`,
  ],
  ['neighborhood(id: "country/ZZ") { edges { relationshipId } }', `No entity has the id "country/ZZ". ${REMEDY}`],
  [
    'paths(from: "country/ZZ", to: "country/OM") { truncated }',
    `No entity has the id "country/ZZ", or none has "country/OM". ${REMEDY}`,
  ],
  ...[
    'claims(voices: { speakers: ["country/RU", "person/none"] }) { totalCount }',
    'claims(voices: { speakers: ["person/none"], includeRepresentatives: true }, first: 1) { nodes { id } }',
    'timeline(voices: { speakers: ["person/none"] }) { totalCount }',
    'neighborhood(id: "country/RU", voices: { speakers: ["person/none"] }) { edges { relationshipId } }',
    'paths(from: "country/OM", to: "country/RU", voices: { speakers: ["person/none"] }) { truncated }',
    'country(code: "RU") { neighbors(voices: { speakers: ["person/none"] }) { totalCount } }',
    'disagreements(voices: { speakers: ["person/none"] }) { totalCount }',
    'claims(voices: { speakers: ["person/none"] }) { __typename }',
  ].map((field): [string, string] => [
    field,
    'No speaker has the id "person/none". Find ids with `search` or `actors`.',
  ]),
  [
    'paths(from: "country/OM", to: "country/ZZ") { truncated }',
    `No entity has the id "country/OM", or none has "country/ZZ". ${REMEDY}`,
  ],
];

article.describeOnEngines('ids that name nothing', (engine) => {
  let graph: Graph;
  const open = patientGraph(engine);
  beforeAll(async () => {
    graph = await open();
  }, 120_000);

  it.each(UNKNOWN)('%s reports them as not found, in one statement', async (field, message) => {
    const { error, reads } = await refused(graph, field);
    expect(error?.message).toBe(message);
    expect((error?.originalError as ExpectedError).code).toBe('NOT_FOUND');
    expect(reads).toBe(1);
  });

  it('a list about an entity without such rows is empty and no error', async () => {
    const { error } = await refused(graph, 'unknowns(about: "country/OM") { totalCount }');
    expect(error).toBeUndefined();
  });
});

/** The first error of an operation with one root field, and how many statements it took. */
async function refused(graph: Graph, field: string): Promise<{ error: GraphQLError | undefined; reads: number }> {
  let reads = 0;
  const read: Graph['read'] = (...given) => ((reads += 1), graph.read(...given));
  const document = parse(`{ ${field} }`);
  const result = await execute({ schema: schemaOf(graph), document, contextValue: { graph: { ...graph, read } } });
  return { error: result.errors?.[0], reads };
}
