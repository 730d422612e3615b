import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { apiOn } from '../operation/apiOn.js';
import { article } from '../engines.js';
import { expectForeseen } from './compare.js';
import { coordinatesOf, noteVisited, type Coordinate } from './coordinates.js';
import { outcomeOf } from './operation.js';
import { readPool } from './pool.js';
import { visitsOf } from './visits.js';

const { schema } = apiOn();

/** Ways that are tried to each coordinate: the longest search is that for a list which has a certain facet. */
const ROUNDS = 40;

/** Cursors are not among the coordinates here: laws/walks.ts walks every list with its own. */
const CURSOR = /\((after|before):\)$/;

article.describeOnEmbedded('operations that lead to a coordinate', (engine) => {
  test('visit every coordinate of the schema and get an answer', async () => {
    const graph = await engine.open();
    const pool = await readPool(graph);
    const visits = visitsOf(schema);
    const visited = new Set<Coordinate>();
    let left = coordinatesOf(schema).filter((each) => !CURSOR.test(each));
    for (let round = 0; round < ROUNDS && left.length > 0; round++) {
      for (const operation of visits(left, pool, round)) {
        expect(validate(schema, parse(operation.text))).toEqual([]);
        const outcome = await outcomeOf(graph, operation);
        expectForeseen(outcome);
        if (!outcome.errors) noteVisited(schema, operation, outcome.data, visited);
      }
      left = left.filter((each) => !visited.has(each));
    }
    expect(left).toEqual([]);
  }, 300_000);
});
