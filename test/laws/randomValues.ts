import { isProblem } from '../../src/yaml/problem.js';
import { boundsOf } from '../../src/facts/edtf/bounds.js';
import type { VocabularyKind } from '../../src/vocabulary/term.js';
import { WORDS as VOCABULARY } from './ownVocabulary.js';
import { COORDINATE_PRECISIONS } from '../../src/facts/coordinates.js';
import type { ValueKind } from '../../src/facts/facts.js';
import type { Storage } from '../../src/schema/stored/storage.js';
import type { Dice } from '../differential/dice.js';

/** Part of a fact file, as its YAML says it. */
export type Written = { readonly [key: string]: unknown };

/** The source of random facts. */
export interface Source {
  readonly dice: Dice;
  /** Knows the types and enums of the schema. */
  readonly storage: Storage;
}

/** Letters of many scripts and forms: composed and not, beyond U+FFFF, compatibility forms, quotes, controls. */
const WORDS = [
  'Ada',
  'of',
  'Norland',
  'Ælfgifu',
  'e\u0301tat',
  'état',
  'İstanbul',
  'Straße',
  'Дарья',
  'Ολυμπία',
  'تهران',
  'ירושלים',
  '東京',
  '서울',
  '\u1112\u1161\u11ab',
  'दिल्ली',
  'ไทย',
  '😀',
  '👩‍👩‍👧',
  '𝒜𝓃𝓃𝒶',
  'ￕￕ',
  '￮',
  '\u{10ffff}',
  '\u202eabc',
  "O'Brien",
  '“x”',
  '\\',
  '`',
  '$id',
  '\t',
  '\u0000',
  'a/b',
  '*:*',
  '-',
  '12',
  'null',
];

/** @param most the most words; seldom as many as a page of a book has */
export function words({ dice }: Source, most = 4): string {
  if (dice.chance(0.01)) return `${dice.pick(WORDS)}-`.repeat(2000);
  const some = Array.from({ length: dice.whole(1, most) }, () => dice.pick(WORDS));
  return some.join(dice.pick([' ', ' ', '', '\n']));
}

export function among({ dice, storage }: Source, name: string): string {
  return dice.pick(storage.enumValues(name));
}

/** A word of the vocabulary, those that do not ship among them. */
export function wordOf({ dice }: Source, kind: VocabularyKind): string {
  return dice.pick(VOCABULARY.terms(kind)).word;
}

/** A value of a claim, as `value:` of a file has it. */
export function valueOf(source: Source, kind: ValueKind): Written {
  const { dice } = source;
  switch (kind) {
    case 'name':
      return { name: nameOf(source, dice.chance(0.1) ? among(source, 'NameKind') : 'ALIAS') };
    case 'text':
      return { text: words(source, 8) };
    case 'identifier':
      return { identifier: identifierOf(source) };
    case 'code':
      return {
        code: { scheme: among(source, 'CodeScheme'), version: words(source, 1), code: words(source, 1) },
      };
    case 'status':
      return { status: among(source, 'Status') };
    case 'time':
      return { time: timeOf(source) };
    case 'quantity':
      return { quantity: quantityOf(source) };
  }
}

export function nameOf(source: Source, kind: string): Written {
  const [language, script] = source.dice.pick([
    ['en', 'Latn'],
    ['ru', 'Cyrl'],
    ['zh-Hant-TW', 'Hant'],
    ['ar', 'Arab'],
  ] as const);
  return { value: words(source), language, script, kind };
}

export function countryCode({ dice }: Source): string {
  return [dice, dice].map((each) => each.pick([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'])).join('');
}

/** A country has one code, so another claim of one is left out. */
function identifierOf(source: Source): Written {
  const schemes = source.storage.enumValues('IdentifierScheme').filter((each) => !each.endsWith('ALPHA_2'));
  return { scheme: source.dice.pick(schemes), value: words(source, 1) };
}

/** The text of a claim about where a place is. */
export function pointOf(dice: Dice): Written {
  const point = `${dice.pick(['-90', '0', '41.01', '90'])}, ${dice.pick(['-180', '-0.5', '28.98', '180'])}`;
  return { text: dice.chance(0.5) ? point : `${point} (${dice.pick(COORDINATE_PRECISIONS)})` };
}

/** The whole numbers and others that engines store in different ways. */
const NUMBERS = [0, 1, -1, 0.5, 1000, 2 ** 31, 2 ** 53 - 1, 1e21, 1e-7, 1.7976931348623157e308];

function quantityOf(source: Source): Written {
  const { dice } = source;
  const known = dice.chance(0.7) ? 'VALUE' : among(source, 'QuantityKnown');
  const [low, high] = [dice.pick(NUMBERS), dice.pick(NUMBERS)].toSorted((one, other) => one - other);
  const numbers =
    known === 'VALUE'
      ? dice.pick([{ value: low }, { low, high }, { low }, { high }, { value: low, low, high }])
      : {};
  return {
    known,
    ...numbers,
    unit: wordOf(source, 'UNIT'),
    approximation: among(source, 'Approximation'),
    scope: among(source, 'QuantityScope'),
    text: words(source),
  };
}

/** A time of any form of src/facts/edtf/bounds.ts, now and then with stated bounds beside it. */
export function timeOf(source: Source): Written {
  const { dice } = source;
  const time = { text: words(source), edtf: edtf(dice), yearBasis: among(source, 'YearBasis') };
  if (!dice.chance(0.2)) return time;
  const bounds = boundsOf(time.edtf);
  if (isProblem(bounds)) return time;
  const stated = Object.entries(bounds).filter(
    ([key, value]) => key !== 'kind' && value !== null && dice.chance(0.3),
  );
  return { ...time, ...Object.fromEntries(stated) };
}

function edtf(dice: Dice): string {
  if (dice.chance(0.002)) return dice.pick(REFUSED);
  const [a, b] = [day(dice), day(dice)].toSorted();
  const pair = [a, b].map((each) => each!.slice(0, dice.pick([4, 7, 10, 10])));
  const [left, right] = pair[0]! > pair[1]! ? [a!, b!] : pair;
  return dice.pick([
    dice.pick(FORMS)(a!),
    dice.pick(FORMS)(a!),
    `${left}/${right}`,
    `{${a}..${b}}`,
    `{${a},${b}}`,
    `[${a}..${b}]`,
    `[${b!.slice(0, 7)},${a!.slice(0, 7)}]`,
    `${left}/..`,
    `${left}/`,
    `[${left}..]`,
    `../${right}`,
    `/${right}`,
    `[..${right}]`,
  ]);
}

/** A text that is not EDTF, or has no bounds in days. */
const REFUSED = ['2025-21', '2025-06-14T10:00:00Z', '-0044', 'Y17000', '[2025-06-XX..2025-07]', 'soon'];

/** A date by itself, of a day: less exact, or less sure. */
const FORMS: readonly ((day: string) => string)[] = [
  (of) => of,
  (of) => `${of}?`,
  (of) => `${of}~`,
  (of) => `${of.slice(0, 7)}%`,
  (of) => of.slice(0, 7),
  (of) => of.slice(0, 4),
  (of) => `${of.slice(0, 3)}X`,
  (of) => `${of.slice(0, 2)}XX`,
  (of) => `${of.slice(0, 4)}-XX`,
  (of) => `${of.slice(0, 7)}-XX`,
  (of) => `${of.slice(0, 4)}-XX-XX`,
];

function day(dice: Dice): string {
  const year = dice.pick(['0000', '0001', '0099', '1899', '1946', '2000', '2024', '2025', '9999']);
  // Only leap years have this day.
  if (dice.chance(0.002)) return `${year}-02-29`;
  return `${year}-${two(dice.whole(1, 12))}-${two(dice.whole(1, 28))}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
