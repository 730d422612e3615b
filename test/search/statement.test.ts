import { describe, expect, test } from '@jest/globals';
import { getVariableValues, Kind, parse, type OperationDefinitionNode } from 'graphql';
import type { Engine } from '../../src/graph/graph.js';
import { createSchema, plannerOf } from '../../src/resolvers/schema.js';

const schema = createSchema();
const SEARCH = `query ($query: String!, $kinds: [SearchKind!], $after: String, $first: Int! = 10) {
  search(query: $query, kinds: $kinds, after: $after, first: $first) { nodes { id } }
}`;

function operationOf(text: string): OperationDefinitionNode {
  return parse(text).definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
}

function ready(
  operation: OperationDefinitionNode,
  given: { readonly [name: string]: unknown },
  engine?: Engine,
) {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const request = { operation, fragments: {}, variables: coerced!, ...(engine ? { engine } : {}) };
  return plannerOf(schema).readyAll(request).get('search')!;
}

const textOf = (
  operation: OperationDefinitionNode,
  given: { readonly [name: string]: unknown },
  engine?: Engine,
) => ready(operation, given, engine).statement.text;

describe('The statement of a search', () => {
  test('differs between the engines in nothing but how the index is asked', () => {
    const operation = operationOf(SEARCH);
    const [neo4j, embedded] = (['neo4j', 'embedded'] as const).map((engine) =>
      textOf(operation, { query: 'oman' }, engine).split('\n'),
    ) as [string[], string[]];
    expect(neo4j[0]).toBe(
      "CALL db.index.fulltext.queryNodes('searchable', $terms, {limit: $candidates}) YIELD node AS searchable",
    );
    expect(embedded.slice(0, 3)).toEqual([
      "CALL grafeo.search.text('Searchable', 'searchTerms', $terms, $candidates) YIELD node_id",
      'MATCH (searchable:Searchable)',
      'WHERE id(searchable) = node_id',
    ]);
    expect(embedded.slice(3)).toEqual(neo4j.slice(1));
    expect(neo4j.length).toBeGreaterThan(3);
  });

  test('is one text for all queries, and holds nothing of them', () => {
    const operation = operationOf(SEARCH);
    const texts = ['oman', '*:* OR n', '}) DELETE n //', 'Ушаков'].map((query) =>
      textOf(operation, { query }),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toContain('oman');
  });

  test('is asked with tokens of our own alone', () => {
    const { parameters } = ready(operationOf(SEARCH), {
      query: 'Oman" AND *:* NOT title:[a TO z]',
    }).statement;
    for (const token of String(parameters['terms']).split(' ')) expect(token).toMatch(/^[no][123][a-z0-9]+$/);
  });

  test('checks its kinds for each request, though the plan is known', () => {
    const operation = operationOf(SEARCH);
    expect(
      ready(operation, { query: 'oman', kinds: ['PLACE', 'PLACE'] }).statement.parameters['kinds'],
    ).toEqual(['PLACE']);
    expect(() => ready(operation, { query: 'oman', kinds: [] })).toThrow('`kinds` is empty');
  });

  test('has a cost that is known before it runs, and grows with what is selected', () => {
    const cost = (selection: string) => ready(operationOf(`{ search(query: "oman") ${selection} }`), {}).cost;
    expect(cost('{ totalCount }')).toBe(200);
    expect(ready(operationOf(SEARCH), { query: 'oman', kinds: ['CLAIM'] }).cost).toBe(800);
    expect(cost('{ nodes { id } }')).toBe(200);
    expect(cost('{ nodes { ... on Claim { subject { id } } } }')).toBe(250);
  });
});
