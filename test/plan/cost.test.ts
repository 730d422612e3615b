import { describe, expect, it } from '@jest/globals';
import { getVariableValues, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { createSchema, plannerOf } from '../../src/resolvers/schema.js';

const schema = createSchema();

/** What each root field of an operation may cost. */
function costs(text: string, given: { readonly [name: string]: unknown } = {}): readonly number[] {
  const { definitions } = parse(text);
  const operation = definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const fragments = Object.fromEntries(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const ready = plannerOf(schema).readyAll({ operation, fragments, variables: coerced! }).ready;
  return [...ready.values()].map(({ cost }) => cost);
}

describe('cost', () => {
  it('counts an object for each row a page can have', () => {
    expect(costs('{ countries(first: 7) { nodes { name } } }')).toEqual([7]);
    expect(costs('{ countries { nodes { name } } }')).toEqual([20]);
    expect(costs('{ countries(first: 0) { nodes { name } } }')).toEqual([0]);
  });

  it('counts the row that is read ahead', () => {
    expect(costs('{ countries(first: 7) { nodes { name } pageInfo { hasNextPage } } }')).toEqual([8]);
  });

  it('multiplies along the levels', () => {
    expect(
      costs(
        '{ conflicts(first: 2) { nodes { parties(first: 3) { nodes { events(first: 5) { nodes { id } } } } } } }',
      ),
    ).toEqual([2 * (1 + 3 * (1 + 5))]);
  });

  it('counts what a page selects on edges and on nodes once', () => {
    expect(
      costs(
        '{ conflicts(first: 2) { nodes { parties(first: 3) { nodes { id } } } edges { node { parties(first: 3) { nodes { id } } } } } }',
      ),
    ).toEqual([2 * (1 + 3)]);
  });

  it('counts one for one object, and for each id asked for', () => {
    expect(costs('{ country(code: "IR") { name } }')).toEqual([1]);
    expect(
      costs('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: ['country/IR', 'country/IL', 'country/X'],
      }),
    ).toEqual([3]);
    expect(costs('{ events(first: 10) { nodes { location { name } } } }')).toEqual([20]);
  });

  it('counts the long lists of ids of changes by what they hold, as often as an answer repeats them', () => {
    const page = (inside: string, more = '') => costs(`{ changes(first: 10) { ${inside} } } ${more}`)[0];
    expect(page('nodes { number }')).toBe(10);
    expect(page('nodes { number created }')).toBe(10 * (1 + 20));
    expect(page('nodes { created changed removed }')).toBe(10 * (1 + 60));
    expect(page('nodes { created a: created b: created }')).toBe(10 * (1 + 60));
    expect(page('nodes { created } a: nodes { created } edges { node { created } }')).toBe(10 * (1 + 60));
    const fragments =
      'fragment e on ChangeEdge { node { ...c } } fragment c on Change { created a: created }';
    expect(page('a: edges { ...e } b: edges { ...e } nodes { ...c }', fragments)).toBe(10 * (1 + 6 * 20));
    expect(costs('{ node(id: "change/1") { ... on Change { created } } }')).toEqual([1 + 20]);
  });

  it('counts a total as one, and what conditions on related things look at, inside one another too', () => {
    expect(costs('{ countries { totalCount } }')).toEqual([1]);
    expect(
      costs('{ countries(first: 10, where: { name: { eq: "Iran" } }) { nodes { id } totalCount } }'),
    ).toEqual([11]);
    expect(
      costs(
        '{ countries(first: 10, where: { events: { some: { participants: { none: {} } } } }) { nodes { id } totalCount } }',
      ),
    ).toEqual([10 + 1 + 2 * 50 * 4 * (1 + 4)]);
  });

  it('counts each bucket and each facet of a list by itself, whatever is on the page', () => {
    expect(costs('{ events(first: 3) { nodes { id } facets(of: [STATUS]) { field } } }')).toEqual([3 + 20]);
    expect(costs('{ events(first: 3) { facets(of: [STATUS, TYPE]) { field } } }')).toEqual([2 * 20]);
    expect(
      costs('{ timeline(first: 3) { buckets(by: WEEK) { count } facets(of: [TYPE]) { field } } }'),
    ).toEqual([2 * 20]);
    expect(costs('{ conflicts(first: 3) { nodes { parties { facets(of: [TYPE]) { field } } } } }')).toEqual([
      3 * (1 + 20),
    ]);
  });

  it('tries conditions once for the page, once for the total and once for all that is counted', () => {
    const list = (inside: string) =>
      costs(`{ countries(first: 10, where: { events: { some: {} } }) { ${inside} } }`)[0]!;
    const tried = 50 * 4;
    expect(list('nodes { id }')).toBe(10 + tried);
    expect(list('facets(of: [TYPE]) { field }')).toBe(20 + tried);
    expect(list('nodes { id } totalCount facets(of: [TYPE, SPEAKER]) { field }')).toBe(
      10 + 1 + 40 + 3 * tried,
    );
  });

  it('of a timeline about a thing is one more than that of any, for its rows are found from there', () => {
    expect(costs('{ timeline(first: 5) { nodes { id } } }')).toEqual([5]);
    expect(costs('{ timeline(first: 5, about: "country/OM") { nodes { id } } }')).toEqual([1 + 5]);
    expect(
      costs(
        '{ timeline(first: 5, about: "country/OM") { nodes { id } totalCount buckets(by: DAY) { count } } }',
      ),
    ).toEqual([1 + 5 + 1 + 20]);
  });

  it('of all that a timeline can tell of a country in the voice of another stays within the limit', () => {
    const voice = 'asClaimedBy: ["country/RU"], withRepresentatives: true';
    const all = 'nodes { id } totalCount facets { field } buckets(by: DAY) { count }';
    expect(costs(`{ timeline(about: "country/OM", ${voice}) { ${all} } }`)[0]).toBeLessThan(10_000);
    expect(costs(`{ events(${voice}) { nodes { id } totalCount facets { field } } }`)[0]).toBeLessThan(
      10_000,
    );
  });

  it('of the statistics is one for each total and twenty for each facet', () => {
    expect(costs('{ stats { entities { totalCount } claims { totalCount } } }')).toEqual([2]);
    expect(
      costs(
        '{ stats { entities { totalCount facets(of: [TYPE]) { field } } claims { facets(of: [POLARITY]) { field } } } }',
      ),
    ).toEqual([1 + 20 + 20]);
  });

  it('of a neighborhood grows with its width to the power of its depth', () => {
    const around = (given: string, inside = 'nodes { node { id } }') =>
      costs(`{ neighborhood(id: "country/IR", ${given}) { ${inside} } }`)[0];
    expect(around('first: 3')).toBe((1 + 3) * 2);
    expect(around('first: 3, depth: 3')).toBe((1 + 3 + 9 + 27) * 2);
    expect(around('first: 3', 'nodes { node { claims(first: 5) { nodes { id } } } }')).toBe(
      (1 + 3) * (2 + 5),
    );
    expect(around('first: 3, asClaimedBy: ["person/x"]')).toBe((1 + 3) * (2 + 4));
  });

  it('counts of a search what its words may find, by the hundred, and all that it keeps', () => {
    const search = (query: string, selection = 'nodes { id }') =>
      costs(
        'query ($query: String!) { search(query: $query, first: 1) { SELECTION } }'.replace(
          'SELECTION',
          selection,
        ),
        {
          query,
        },
      );
    expect(search('oman')).toEqual([140 + 50]);
    expect(search('oman iran')).toEqual([270 + 50]);
    // Of more words each may find fewer, and what is rounded off is lost.
    expect(
      search('oman iran egypt spain kenya malta france turkey italy chile japan ghana')[0],
    ).toBeLessThanOrEqual(320);
    // Too short for a slip, with which fewer questions are asked.
    expect(search('us')).toEqual([130 + 50]);
    expect(search('oman', 'totalCount')).toEqual([140 + 50]);
    expect(search('oman', 'facets { values { count } }')).toEqual([140 + 50]);
    expect(search('oman', 'nodes { ... on Claim { subject { id } evidence { id } } }')).toEqual([
      140 + 50 * (1 + 1 + 20),
    ]);
  });

  it('adds up root fields one by one', () => {
    expect(
      costs('{ a: countries(first: 1) { nodes { id } } b: countries(first: 2) { nodes { id } } }'),
    ).toEqual([1, 2]);
  });

  it('counts what paths of that length can pass, as many as asked for, and the steps of the search', () => {
    const ask = (more: string, hop = 'id', node = 'id') =>
      costs(
        `{ paths(from: "country/IL", to: "country/UA"${more}) { paths { start { id } hops { ${hop} node { ${node} } } } } }`,
      )[0];
    expect(ask('')).toBe(4 * 100 + (1 + 5 * 4) + 5 * 4);
    expect(ask(', maxLength: 8')).toBe(8 * 100 + (1 + 5 * 8) + 5 * 8);
    expect(ask(', maxLength: 2, first: 1')).toBe(2 * 100 + (1 + 2) + 2);
    expect(ask(', first: 1', 'claims(first: 3) { id }')).toBe(4 * 100 + (1 + 4) + 4 * (1 + 3));
    expect(ask(', first: 1', 'id', 'claims(first: 2) { nodes { id } }')).toBe(
      4 * 100 + (1 + 4) * (1 + 2) + 4,
    );
  });
});
