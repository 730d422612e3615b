import { describe, expect, test } from '@jest/globals';
import { getVariableValues, Kind, parse, type OperationDefinitionNode } from 'graphql';
import type { Engine } from '../../src/graph/graph.js';
import { apiOn } from '../operation/apiOn.js';
import { madeStatistics } from '../plan/madeStatistics.js';

const { schema } = apiOn();
const statistics = madeStatistics(apiOn().model, 10_000);
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
  const request = {
    operation,
    fragments: {},
    variables: coerced!,
    statistics,
  };
  const { fields, refused } = apiOn(engine).prepare(request);
  if (refused.has('search')) throw refused.get('search') as Error;
  return fields.get('search')!;
}

const textOf = (
  operation: OperationDefinitionNode,
  given: { readonly [name: string]: unknown },
  engine?: Engine,
) => ready(operation, given, engine).statement.text;

describe('The statement of a search', () => {
  test('differs between the engines only in the questions to the index', () => {
    const operation = operationOf(SEARCH);
    const [neo4j, embedded] = (['neo4j', 'embedded'] as const).map((engine) =>
      textOf(operation, { query: 'oman' }, engine).split('\n'),
    ) as [string[], string[]];
    const asksIndex = (line: string) => /db\.index|grafeo\.search/.test(line);
    expect(neo4j.filter(asksIndex)).toHaveLength(1 + 1 + 4 + 2);
    expect(embedded.filter(asksIndex)).toHaveLength(0);
    const sorted = 'WITH searchable, strength, searchable.searchOrder AS place, searchable.id AS id';
    expect(neo4j).toContain(sorted);
    expect(embedded.slice(embedded.indexOf(sorted))).toEqual(neo4j.slice(neo4j.indexOf(sorted)));
    expect(neo4j.at(-1)).toContain('RETURN collect([id, searchable.searchKind');
  });

  test('is preceded, on the embedded engine, by one statement for each round, which asks no question twice', () => {
    const { first, parameters } = ready(operationOf(SEARCH), { query: 'oman talks' }, 'embedded').statement;
    const asks = parameters['asks'] as unknown as readonly { readonly terms: string }[];
    const steps = first!(parameters);
    const asked: (readonly unknown[])[] = [];
    let step = steps.next();
    while (!step.done) {
      const { text, parameters: given } = step.value;
      const terms = Object.keys(given).filter((name) => name.startsWith('terms'));
      for (const [place, name] of terms.entries()) {
        expect(name).toBe(`terms${place}`);
        expect(text).toContain(`grafeo.search.text('Searchable', 'searchTerms', $${name}, $most${place}) `);
        expect(asks).toContainEqual(
          expect.objectContaining({ terms: given[name], most: given[`most${place}`] }),
        );
      }
      asked.push(terms.map((name) => given[name]));
      const isFirst = asked.length === 1;
      // Rows may come in any order: each tells which question it answers.
      const rows = terms.map((_, place) => ({ place, nodes: isFirst && place === 1 ? [7] : [] }));
      step = steps.next(rows.toReversed());
    }
    expect(asked.map(({ length }) => length)).toEqual([5, 2, 2]);
    expect(new Set(asked.flat()).size).toBe(asked.flat().length);
    expect(asks.map(({ terms }) => terms)).toEqual(expect.arrayContaining(asked.flat()));
    expect(step.value).toEqual({ common: [], found: [{ node: 7, weight: 4_000 }] });
  });

  test('is one text for all queries, and holds nothing of them', () => {
    const operation = operationOf(SEARCH);
    const texts = ['oman', '*:* OR n', '}) DELETE n //', 'Ушаков'].map((query) =>
      textOf(operation, { query }),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toContain('oman');
  });

  test('asks with tokens of our own alone', () => {
    const { parameters } = ready(operationOf(SEARCH), {
      query: 'Oman" AND *:* NOT title:[a TO z]',
    }).statement;
    const asks = parameters['asks'] as unknown as readonly { readonly terms: string }[];
    expect(asks.length).toBeGreaterThan(10);
    for (const token of asks.flatMap(({ terms }) => terms.split(' ')))
      expect(token).toMatch(/^[no][01234][a-z0-9]+$/);
  });

  test('checks its kinds for each request, although the plan is known', () => {
    const operation = operationOf(SEARCH);
    expect(
      ready(operation, { query: 'oman', kinds: ['PLACE', 'PLACE'] }).statement.parameters['kinds'],
    ).toEqual(['PLACE']);
    expect(() => ready(operation, { query: 'oman', kinds: [] })).toThrow('`kinds` is empty');
  });

  test('has a cost that is known before it runs, and grows with the selection', () => {
    const cost = (selection: string) => ready(operationOf(`{ search(query: "oman") ${selection} }`), {}).cost;
    expect(cost('{ totalCount }')).toBe(1_400 + 500);
    expect(ready(operationOf(SEARCH), { query: 'oman', kinds: ['CLAIM'] }).cost).toBe(1_400 + 500);
    expect(cost('{ nodes { id } }')).toBe(1_400 + 500);
    expect(cost('{ nodes { ... on Claim { subject { id } } } }')).toBe(1_400 + 500 + 600);
  });
});
