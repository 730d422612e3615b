import { expect, it } from '@jest/globals';
import { apiOn } from '../operation/apiOn.js';
import { readCases, readyOf } from '../queries/goldenCase.js';

const { schema } = apiOn();
const texts = readCases().flatMap((golden) =>
  [...readyOf(schema, golden)].map(
    ([key, { statement }]) => [`${golden.name}: ${key}`, statement.text] as const,
  ),
);

/**
 * The embedded engine joins what is optional with every relationship of its types: for 100,000 events that took 15 ms
 * for each row, and 12 s for the shortest path.
 */
it.each(texts)('%s has no OPTIONAL MATCH', (_, text) => {
  expect(text).not.toMatch(/OPTIONAL\s+MATCH/i);
});
