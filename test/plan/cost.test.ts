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
  const ready = plannerOf(schema).readyAll({ operation, fragments: {}, variables: coerced! });
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
});
