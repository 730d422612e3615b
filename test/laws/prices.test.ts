import { beforeAll, describe, expect, test } from '@jest/globals';
import { isNonNullType, parse } from 'graphql';
import { openGraph } from '../../src/graph/open.js';
import { apiOn } from '../operation/apiOn.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { drawFromSeed } from '../differential/dice.js';
import { asked, beginning, finished, type Making } from '../differential/generate.js';
import type { Operation } from '../differential/operation.js';
import { requestOf } from '../differential/operation.js';
import { readPool, type Pool } from '../differential/pool.js';
import { settings } from '../differential/settings.js';
import { madeStatistics } from '../plan/madeStatistics.js';
import { schema } from './describeOnGraphs.js';

const OPERATIONS = 300;

describe('The price of a root field', () => {
  let pool: Pool;

  beforeAll(async () => {
    const graph = await openGraph({ kind: 'embedded' });
    await seedGraph(graph);
    pool = await readPool(graph);
    await graph.close();
  }, 60_000);

  test(`is the same alone, beside others, and under another name (seed ${settings.seed})`, () => {
    let priced = 0;
    for (let at = 0; at < OPERATIONS; at++) {
      const draw = drawFromSeed(settings.seed + at);
      const making = beginning(schema, pool, draw, draw);
      const fields = Array.from({ length: making.dice.whole(2, 4) }, () => rootField(making));
      const named = (prefix: string) => fields.map((field, index) => `${prefix}${index}: ${field}`);
      const together = pricesOf(finished(making, `{ ${named('r').join(' ')} }`));
      const renamed = pricesOf(finished(making, `{ ${named('other').toReversed().join(' ')} }`));
      for (const [index, field] of fields.entries()) {
        const alone = pricesOf(finished(making, `{ r${index}: ${field} }`)).get(`r${index}`);
        const shown = { field, variables: making.variables.values };
        expect({ ...shown, price: together.get(`r${index}`) }).toEqual({ ...shown, price: alone });
        expect({ ...shown, price: renamed.get(`other${index}`) }).toEqual({ ...shown, price: alone });
        if (typeof alone === 'object') priced += 1;
      }
    }
    expect(priced).toBeGreaterThan(OPERATIONS);
  }, 120_000);
});

/** A random root field with all that is under it, without a name of its own. */
function rootField(making: Making): string {
  const query = schema.getQueryType()!;
  // A refusal of `stats`, which may not be null, refuses all that is beside it.
  const fields = Object.values(query.getFields()).filter(({ type }) => !isNonNullType(type));
  const field = making.dice.pick(fields);
  return asked(making, query, field, making.dice.pick([2, 3, 4]), 1).replace(/^\w+: /, '');
}

/** By response key: the price, list by list, without the key and with values of sizes for their names; or why it is refused. */
function pricesOf(operation: Operation): ReadonlyMap<string, unknown> {
  const statistics = madeStatistics(apiOn().model, 100);
  const request = { ...requestOf(schema, parse(operation.text), operation), statistics };
  const { fields, refused } = apiOn().prepare(request);
  return new Map<string, unknown>([
    ...[...fields].map(([key, { cost, price, pricing }]) => {
      const shares = price.map(({ path, sizes, ...share }) => ({
        ...share,
        path: path.replace(/^\w+/, ''),
        sizes: sizes.map(({ parameter }) => pricing.parameters[parameter]),
      }));
      return [key, { cost, shares }] as const;
    }),
    ...[...refused].map(([key, error]) => [key, String(error)] as const),
  ]);
}
