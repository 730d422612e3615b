import { expect, test } from '@jest/globals';
import type { ConflictOrder } from '../../src/operation/types.generated.js';

test('the generated type of a @oneOf input is an exclusive union', () => {
  const one: ConflictOrder = { name: 'ASC' };
  // @ts-expect-error Two keys do not compile (`npm run types`).
  const two: ConflictOrder = { name: 'ASC', id: 'ASC' };
  // @ts-expect-error No key does not compile.
  const none: ConflictOrder = {};
  expect([one, two, none].map((order) => Object.keys(order).length)).toEqual([1, 2, 0]);
});
