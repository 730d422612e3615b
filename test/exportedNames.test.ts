import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Words that had several meanings or none, with the word of docs/glossary.md that took their place. */
const BANNED: readonly (readonly [name: RegExp, instead: string])[] = [
  [/^[Rr]eadied/, 'prepared operation'],
  [/[Tt]urns?$|^askBy|^Ask$/, 'round, index query or write lock'],
  [/^(forms|storedForms)$/, 'word forms'],
  [/[Ss]poken[Oo]f$/, 'referenced entities'],
  [/^firstOf$/, 'uniqueBy'],
  [/^[Rr]ealParts$/, 'production dependencies'],
  [/^earlyRefusals$|^Refusal$/, 'problem, or the error of the library that it belongs to'],
  [/^answerDirectly$/, 'executePrepared'],
  [/^(content|GraphContent|ContentNode|ContentRelationship)$/, 'desired graph'],
  [/^derivedOf$/, 'memoizedContent'],
  [/^identify$/, 'matchRecords'],
  [/^(link|way|edge)$/, 'relationship'],
  [/[Ww]alk/, 'traversal'],
  [/^(L|l|createL)evels?$/, 'shared pages'],
  [/^shape$/, 'variable shape'],
  [/^(keys|rows)$/, 'row keys, batch rows'],
  [/^Fault|[a-z]Faults?$|^faults?(Of|$)/, 'problem'],
  [/^(is)?[Rr]eported/, 'isInChangeLog'],
  [/^unsettled/, 'TODO markers'],
  [/^remembered$/, 'memoize'],
  [/^ownerOf$/, 'selectiveEnd'],
  [/^(Asked|Found|Row|Values)$/, 'the noun of what it holds'],
];

const DECLARED = /^export (?:abstract |async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

describe('exported names', () => {
  const names = sources().flatMap(exportedNames);

  test('there are some hundreds of them', () => expect(names.length).toBeGreaterThan(500));

  test('use the words of the glossary and none that it replaced', () => {
    expect(names.flatMap(objections)).toEqual([]);
  });

  test.each([
    ['walkAlong', 'traversal'],
    ['Row', 'the noun of what it holds'],
    ['formatFault', 'problem'],
    ['takeTurn', 'round, index query or write lock'],
  ])('would refuse %s in favor of %s', (name, instead) => {
    expect(objections(name)).toEqual([`${name}: say ${instead}`]);
  });

  test.each(['withDefault', 'rowKeys', 'contentHash'])('accept %s', (name) => {
    expect(objections(name)).toEqual([]);
  });
});

function objections(name: string): readonly string[] {
  const banned = BANNED.find(([pattern]) => pattern.test(name) && !/Default/.test(name));
  return banned === undefined ? [] : [`${name}: say ${banned[1]}`];
}

function sources(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'),
  );
}

function exportedNames(path: string): readonly string[] {
  return [...readFileSync(`${SRC}${path}`, 'utf8').matchAll(DECLARED)].map(([, name]) => name!);
}
