import { describe, expect, it } from '@jest/globals';
import { getVariableValues, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { readSettings } from '../../src/settings/config.js';
import type { Engine } from '../../src/graph/graph.js';
import type { Share } from '../../src/plan/cost/price.js';
import { checkCost } from '../../src/operation/checkCost.js';
import type { PreparedField } from '../../src/operation/preparedOperation.js';
import { apiOn } from '../operation/apiOn.js';
import { madeStatistics } from './madeStatistics.js';

const { schema } = apiOn();

interface Asked {
  readonly variables?: { readonly [name: string]: unknown };
  readonly engine?: Engine;
  readonly events?: number;
}

function preparedFields(text: string, { variables = {}, engine = 'neo4j', events = 1_000 }: Asked = {}) {
  const { definitions } = parse(text);
  const operation = definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const fragments = Object.fromEntries(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const statistics = madeStatistics(apiOn().model, events);
  return apiOn(engine).prepare({ operation, fragments, variables: coerced!, statistics }).fields;
}

type Part = 'objects' | 'found' | 'conditions' | 'counts';

/** What all root fields of an operation come to. */
function sum(part: Part, text: string, asked?: Asked): number {
  const shares = [...preparedFields(text, asked).values()].flatMap(({ price }): readonly Share[] => price);
  return shares.reduce((all, share) => all + share[part], 0);
}

const objects = (text: string, variables = {}): number => sum('objects', text, { variables });

function refusal(fields: ReadonlyMap<string, PreparedField>): string | undefined {
  try {
    checkCost(fields, readSettings({}).maxCost);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('cost', () => {
  it('counts an object for each row a page can have', () => {
    expect(objects('{ countries(first: 7) { nodes { name } } }')).toBe(7);
    expect(objects('{ countries { nodes { name } } }')).toBe(20);
    expect(objects('{ countries(first: 0) { nodes { name } } }')).toBe(0);
    expect(objects('{ conflicts(first: 100) { nodes { name } } }')).toBe(10);
  });

  it('counts the row that is read ahead', () => {
    expect(objects('{ countries(first: 7) { nodes { name } pageInfo { hasNextPage } } }')).toBe(8);
  });

  it('multiplies along the levels', () => {
    const text =
      '{ conflicts(first: 2) { nodes { parties(first: 3) { nodes { events(first: 5) { nodes { id } } } } } } }';
    expect(objects(text)).toBe(2 * (1 + 3 * (1 + 5)));
  });

  it('counts no more at any depth than a node can have there', () => {
    const text =
      '{ conflicts(first: 2) { nodes { parties(first: 100) { nodes { identifiers { value } } } } } }';
    expect(objects(text)).toBe(2 * (1 + 6 * (1 + 4)));
    expect(objects('{ events(first: 10) { nodes { participants(first: 100) { nodes { id } } } } }')).toBe(
      10 * (1 + 8),
    );
  });

  it('counts once the rows that a page selects on both edges and nodes', () => {
    const nodes = 'nodes { parties(first: 3) { nodes { id } } }';
    const both = `{ conflicts(first: 2) { ${nodes} edges { node { parties(first: 3) { nodes { id } } } } } }`;
    expect(sum('found', both)).toBe(sum('found', `{ conflicts(first: 2) { ${nodes} } }`));
    // An answer has it twice, and the values of an object under each of their names.
    expect(objects(both)).toBe(2 * objects(`{ conflicts(first: 2) { ${nodes} } }`) + (2 * 6) / 50);
  });

  it('counts objects as often as aliases repeat them, and rows once', () => {
    const ids = ['country/IR', 'country/IL'];
    const events = (names: number): string =>
      Array.from({ length: names }, (_, at) => `a${at}: events(first: 5) { nodes { id } }`).join(' ');
    const text = (names: number): string =>
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Country { ${events(names)} } } }`;
    expect(objects(text(1), { ids })).toBe(2 * (1 + 5));
    expect(objects(text(40), { ids })).toBe(2 * (1 + 40 * 5) + (2 * 40 * 5) / 50);
    expect(sum('found', text(40), { variables: { ids } })).toBe(
      sum('found', text(1), { variables: { ids } }),
    );
  });

  it('counts a field once if fragments select it again and again', () => {
    const once = '{ countries(first: 4) { nodes { events(first: 5) { nodes { id } } } } }';
    const fragment = 'fragment F on Country { events(first: 5) { nodes { id } } }';
    const again = `{ countries(first: 4) { nodes { ...F events(first: 5) { nodes { id } } } nodes { ...F } } } ${fragment}`;
    expect(objects(again)).toBe(objects(once));
  });

  it('counts one for one object, and for each id asked for', () => {
    expect(objects('{ country(code: "IR") { name } }')).toBe(1);
    expect(
      objects('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: ['country/IR', 'country/IL', 'country/X'],
      }),
    ).toBe(3);
    expect(objects('{ events(first: 10) { nodes { location { name } } } }')).toBe(20);
  });

  it('counts one row for an id that nothing of its type can have, on the embedded engine too', () => {
    const text = '{ node(id: "name/x") { id } }';
    expect(sum('found', text)).toBe(1);
    expect(sum('found', text, { engine: 'embedded' })).toBe(1);
  });

  it('counts the ids in the long lists of changes, as often as an answer repeats them', () => {
    const page = (inside: string, more = '') => objects(`{ changes(first: 2) { ${inside} } } ${more}`);
    expect(page('nodes { number }')).toBe(2);
    expect(page('nodes { number created }')).toBe(2 * (1 + 20));
    expect(page('nodes { created changed removed }')).toBe(2 * (1 + 60));
    expect(page('nodes { created a: created b: created }')).toBe(2 * (1 + 60));
    expect(page('nodes { created } a: nodes { created } edges { node { created } }')).toBe(2 * (3 + 60));
    const fragments =
      'fragment e on ChangeEdge { node { ...c } } fragment c on Change { created a: created }';
    expect(page('a: edges { ...e } b: edges { ...e } nodes { ...c }', fragments)).toBe(2 * (3 + 6 * 20));
    expect(objects('{ node(id: "change/1") { ... on Change { created } } }')).toBe(1 + 20);
  });

  it('counts a total as one object, and the rows of conditions on related nodes, even nested ones', () => {
    expect(objects('{ countries { totalCount } }')).toBe(1);
    expect(objects('{ countries(first: 10) { nodes { id } totalCount } }')).toBe(11);
    const filtered = (where: string): number =>
      sum('conditions', `{ events(where: ${where}) { totalCount } }`);
    const name = '{ name: { contains: "x" } }';
    const one = filtered(`{ participants: { some: ${name} } }`);
    // Every participation is gone through once, and then all events of each participant.
    expect(one).toBeGreaterThan(1_000);
    expect(one).toBeLessThan(4_000);
    expect(filtered(`{ participants: { some: { events: { some: ${name} } } } }`)).toBeGreaterThan(100 * one);
  });

  it('of a list of values grows with the values and with the compared rows', () => {
    const text = 'query ($l: [String!]) { claims(where: { gist: { in: $l } }) { totalCount } }';
    const of = (values: number, events: number): number =>
      sum('conditions', text, { events, variables: { l: Array.from({ length: values }, String) } });
    expect(of(1_000, 1_000)).toBeGreaterThan(50 * of(1, 1_000));
    expect(of(1_000, 10_000)).toBe(10 * of(1_000, 1_000));
  });

  it('of a list that begins at a named node follows the node, and of a filtered list the whole list', () => {
    const named =
      '{ events(where: { participants: { some: { id: { eq: "country/IR" } } } }) { nodes { id } } }';
    expect(sum('found', named)).toBeLessThan(1_000);
    expect(sum('found', '{ events(where: { name: { contains: "x" } }) { nodes { id } } }')).toBeGreaterThan(
      1_000,
    );
  });

  it('of a first page does not grow with the graph if an index has its order', () => {
    const text = '{ events(first: 20, orderBy: [{ time: DESC }]) { nodes { id } } }';
    const both = '{ events(first: 20, orderBy: [{ name: ASC }, { time: DESC }]) { nodes { id } } }';
    expect(sum('found', text, { events: 10_000_000 })).toBe(sum('found', text));
    expect(sum('found', both, { events: 10_000 })).toBeGreaterThan(10_000);
    expect(sum('found', text, { events: 10_000, engine: 'embedded' })).toBeGreaterThan(10_000);
  });

  it('counts the buckets and each facet of a list separately, whatever is on the page', () => {
    const counts = (inside: string): number => sum('counts', `{ timeline(first: 3) { ${inside} } }`);
    const status = counts('facets(of: [STATUS]) { field }');
    expect(status).toBeGreaterThan(1_000);
    expect(counts('nodes { id } facets(of: [STATUS]) { field }')).toBe(status);
    expect(counts('facets(of: [STATUS, TYPE]) { field }')).toBeGreaterThanOrEqual(2 * status);
    expect(counts('buckets(by: WEEK) { count } facets(of: [STATUS]) { field }')).toBe(2 * status);
    expect(sum('counts', '{ events { facets(of: [STATUS]) { field } } }', { events: 5_000 })).toBe(
      1 + 2 * 5_000,
    );
  });

  it('counts conditions once for the page, once for the total and once for each facet', () => {
    const list = (inside: string): number =>
      sum('conditions', `{ countries(first: 10, where: { events: { some: {} } }) { ${inside} } }`);
    const tried = list('nodes { id }');
    expect(tried).toBeGreaterThan(250);
    expect(list('facets(of: [TYPE]) { field }')).toBe(tried);
    // Each facet tries them anew.
    expect(list('nodes { id } totalCount facets(of: [TYPE, SPEAKER]) { field }')).toBe(4 * tried);
  });

  it('of a timeline about an entity is more than that of any timeline, because its rows are found from the entity', () => {
    const about = (id: string): number =>
      sum('found', `{ timeline(first: 5, about: "${id}") { nodes { id } } }`);
    expect(about('country/OM')).toBeGreaterThan(sum('found', '{ timeline(first: 5) { nodes { id } } }'));
    expect(objects('{ timeline(first: 5, about: "country/OM") { nodes { id } } }')).toBe(5);
  });

  it('of everything in a timeline about a country in the voice of another stays within the limit', () => {
    const voice = 'voices: { speakers: ["country/RU"], includeRepresentatives: true }';
    const all = 'nodes { id } totalCount facets(of: [STATUS]) { field } buckets(by: DAY) { count }';
    expect(refusal(preparedFields(`{ timeline(about: "country/OM", ${voice}) { ${all} } }`))).toBeUndefined();
  });

  it('of the statistics is one for each total, and the counted rows for each facet', () => {
    expect(objects('{ stats { entities { totalCount } claims { totalCount } } }')).toBe(2);
    // A facet is no flat twenty: it goes through all that it counts.
    expect(sum('counts', '{ stats { claims { facets(of: [POLARITY]) { field } } } }')).toBe(1 + 2 * 1_300);
  });

  it('of a neighborhood grows with its width to the power of its depth', () => {
    const around = (given: string, inside = 'nodes { node { id } }') =>
      objects(`{ neighborhood(id: "country/IR", ${given}) { ${inside} } }`);
    expect(around('first: 3')).toBe(1 + 3 * 2);
    expect(around('first: 3, depth: 3')).toBe(1 + (3 + 9 + 27) * 2);
    expect(around('first: 3', 'nodes { node { claims(first: 5) { nodes { id } } } }')).toBe(
      (1 + 3) * (1 + 5) + 3,
    );
    const voice =
      '{ neighborhood(id: "country/IR", first: 3, voices: { speakers: ["person/x"] }) { nodes { distance } } }';
    expect(sum('conditions', voice)).toBeGreaterThan(100);
  });

  it('counts the nodes that the words of a search may find, and all that it keeps', () => {
    const search = (part: Part, query: string, selection = 'nodes { id }') =>
      sum(part, `query ($query: String!) { search(query: $query, first: 1) { ${selection} } }`, {
        variables: { query },
        events: 100_000,
      });
    expect(search('objects', 'oman')).toBe(50);
    expect(search('found', 'oman iran')).toBeGreaterThan(search('found', 'oman'));
    // Of more words each may find fewer, and what is rounded off is lost.
    const many = 'oman iran egypt spain kenya malta france turkey italy chile japan ghana';
    expect(search('found', many)).toBeLessThan(1.2 * search('found', 'oman iran'));
    expect(search('objects', 'oman', 'nodes { ... on Claim { subject { id } } }')).toBe(100);
  });

  it('adds up root fields one by one', () => {
    const text = '{ a: countries(first: 1) { nodes { id } } b: countries(first: 2) { nodes { id } } }';
    expect(
      [...preparedFields(text).values()].map(({ price }) =>
        price.reduce((all, each) => all + each.objects, 0),
      ),
    ).toEqual([1, 2]);
  });

  it('counts the nodes that the paths asked for can pass, and the steps of the search', () => {
    const ask = (part: Part, more: string) =>
      sum(part, `{ paths(from: "country/IL", to: "country/UA"${more}) { paths { hops { node { id } } } } }`);
    expect(ask('objects', '')).toBe(1 + 5 * 4 + 5 * 4);
    expect(ask('objects', ', maxLength: 2, first: 1')).toBe(1 + 2 + 2);
    expect(ask('conditions', ', voices: { speakers: ["person/x"] }')).toBeGreaterThan(1_000);
  });
});

/** What cost next to nothing and held the service for seconds, on 20,000 claims. */
const TOO_CHEAP: readonly (readonly [string, string, { readonly [name: string]: unknown }])[] = [
  [
    'lists of values under OR',
    `query ($l: [String!]) { claims(where: { OR: [${'{ gist: { in: $l } } '.repeat(99)}] }, first: 1) { nodes { id } } }`,
    { l: Array.from({ length: 1_000 }, (_, at) => `value ${at}`) },
  ],
  [
    'conditions inside conditions through hubs',
    '{ events(where: { participants: { some: { events: { some: { participants: { some: { name: { contains: "zzz" } } } } } } } }, first: 1) { nodes { id } } }',
    {},
  ],
  [
    'facets of twenty lists',
    `{ ${Array.from({ length: 20 }, (_, at) => `a${at}: events { facets { field } }`).join(' ')} }`,
    {},
  ],
];

describe.each(['embedded', 'neo4j'] as const)('operations that cost too little (%s)', (engine) => {
  it.each(TOO_CHEAP)('are refused: %s', (_, text, variables) => {
    expect(refusal(preparedFields(text, { engine, events: 15_000, variables }))).toContain('PARLEY_MAX_COST');
  });
});

describe('a refusal', () => {
  it('names the dearest list and the page size that would do', () => {
    const text = (first: number): string =>
      `{ some: countries(first: 2) { nodes { id } } c: countries(first: 100) { nodes { taking: events(first: ${first}) { nodes { participants(first: 100) { nodes { id } } } } } } }`;
    const message = refusal(preparedFields(text(100)))!;
    expect(message).toContain('The dearest part is `c.nodes.taking.nodes.participants`');
    // Even one participant of each event would be too many.
    const [, size, path] = /A page of (\d+) is small enough for `([^`]+)`/.exec(message)!;
    expect(path).toBe('c.nodes.taking');
    expect(refusal(preparedFields(text(Number(size))))).toBeUndefined();
  });

  it('gives a size with which the operation is accepted, and one more is not', () => {
    const text = (first: number): string =>
      `{ countries(first: 100) { nodes { events(first: ${first}) { nodes { id } } } } }`;
    const size = Number(/A page of (\d+)/.exec(refusal(preparedFields(text(100)))!)![1]);
    expect(refusal(preparedFields(text(size)))).toBeUndefined();
    expect(refusal(preparedFields(text(size + 1)))).toBeDefined();
  });

  it('names a part to leave out if no page size would do', () => {
    const [, text] = TOO_CHEAP[1]!;
    expect(refusal(preparedFields(text, { events: 15_000 }))).toMatch(
      /Conditions make up most of it: give fewer/,
    );
  });

  it('asks for several operations if each root field would be allowed alone', () => {
    const one = 'countries(first: 70) { nodes { events(first: 90) { nodes { id } } } }';
    expect(refusal(preparedFields(`{ a: ${one} }`))).toBeUndefined();
    expect(refusal(preparedFields(`{ a: ${one} b: ${one} }`))).toContain(
      'Ask for its root fields in several operations.',
    );
  });
});
