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
