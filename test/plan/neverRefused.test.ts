import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { getVariableValues, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { readSettings } from '../../src/settings/config.js';
import type { Engine } from '../../src/graph/graph.js';
import { checkCost } from '../../src/operation/checkCost.js';
import { apiOn } from '../operation/apiOn.js';
import { examples } from '../../src/web/examples.js';
import { readCases, requestOf } from '../queries/goldenCase.js';
import { queriesIn } from '../readme/answers.js';
import { madeStatistics } from './madeStatistics.js';

const { schema } = apiOn();
const { maxCost } = readSettings({});

/** What the README, docs/queries.md, the pages and the golden cases ask, by a name for the report of a failure. */
function offered(): readonly { readonly name: string; readonly request: ReturnType<typeof requestOf> }[] {
  const written = [
    ...['README.md', 'docs/queries.md'].flatMap((path) =>
      queriesIn(readFileSync(path, 'utf8')).map((text, at) => ({
        name: `${path} ${at}`,
        text,
        variables: '{}',
      })),
    ),
    ...examples.map(({ title, operation, variables = '{}' }) => ({
      name: title,
      text: operation,
      variables,
    })),
  ];
  return [
    ...written.map(({ name, text, variables }) => ({ name, request: parsed(text, variables) })),
    ...readCases().map((each) => ({ name: each.name, request: requestOf(schema, each) })),
  ];
}

function parsed(text: string, given: string): ReturnType<typeof requestOf> {
  const operation = parse(text).definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  const variables = JSON.parse(given) as { readonly [name: string]: unknown };
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return { operation, fragments: {}, variables: coerced! };
}

describe('every offered operation', () => {
  const all = offered();
  const sizes = [10, 1_000, 20_000, 1_000_000, 10_000_000];
  const graphs = sizes.flatMap((events) =>
    (['embedded', 'neo4j'] as const).map((engine) => [events, engine] as const),
  );

  it.each(graphs)('is not refused in a graph of %d events, on %s', (events, engine: Engine) => {
    const statistics = madeStatistics(apiOn().model, events);
    const refusals = all.flatMap(({ name, request }) => {
      try {
        checkCost(apiOn(engine).prepare({ ...request, statistics }).fields, maxCost);
        return [];
      } catch (error) {
        return [`${name}: ${(error as Error).message}`];
      }
    });
    expect(refusals).toEqual([]);
    expect(all.length).toBeGreaterThan(60);
  });
});
