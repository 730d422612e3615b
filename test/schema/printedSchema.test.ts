import { describe, expect, test } from '@jest/globals';
import { buildSchema, findBreakingChanges, findDangerousChanges, print } from 'graphql';
import { readFileSync } from 'node:fs';
import { readSdl, wholeDocument } from '../../src/schema/document.js';
import { printApi } from '../../src/schema/printApi.js';

const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

describe('the printed schema', () => {
  test('breaks no client of the committed one', () => {
    expect(changes(committed, printApi())).toEqual({ breaking: [], dangerous: [] });
  });

  test('equals the committed one (after an intended change: npm run schema)', () => {
    expect(printApi()).toBe(committed);
  });

  test('has no directive that says how something is stored or made, and no type that only such a directive takes', () => {
    expect(committed).not.toMatch(/^directive @/m);
    expect(committed).not.toContain('RelationshipDirection');
    expect(print(wholeDocument(readSdl()))).toMatch(/^directive @relationship/m);
  });

  test('names a breaking and a dangerous change', () => {
    const changed = committed
      .replace(/\n {2}"""All conflicts\."""\n {2}conflicts\([^)]*\): ConflictConnection/, '')
      .replace('enum SortDirection {', 'enum SortDirection {\n  SIDEWAYS');
    expect(changes(committed, changed)).toEqual({
      breaking: ['FIELD_REMOVED: Query.conflicts was removed.'],
      dangerous: ['VALUE_ADDED_TO_ENUM: SIDEWAYS was added to enum type SortDirection.'],
    });
  });

  test('shows @oneOf, which the comparison of changes does not see', () => {
    expect(printApi()).toContain('input ConflictOrder @oneOf {');
    const without = committed.replace('input ConflictOrder @oneOf {', 'input ConflictOrder {');
    expect(changes(committed, without)).toEqual({ breaking: [], dangerous: [] });
    expect(without).not.toBe(committed);
  });
});

function changes(before: string, after: string) {
  const [older, newer] = [buildSchema(before), buildSchema(after)];
  const words = (all: readonly { type: string; description: string }[]) =>
    all.map(({ type, description }) => `${type}: ${description}`);
  return {
    breaking: words(findBreakingChanges(older, newer)),
    dangerous: words(findDangerousChanges(older, newer)),
  };
}
