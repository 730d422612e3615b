import { overlaps } from '../sentences/span.js';
import type { Span } from '../sentences/span.js';

/**
 * Words that state a number or an amount. A property that they do not settle is absent, and a person must find it out.
 */
export interface FoundQuantity extends Span {
  readonly value?: number;
  /** A unit of the schema. */
  readonly unit?: string;
  /** An approximation of the schema. */
  readonly approximation?: string;
}

/**
 * Finds the numbers of a sentence with the words around them, in order, except numbers inside times. It knows English
 * words. In other languages it finds the digits alone and reads nothing into them.
 */
export function findQuantities(
  text: string,
  sentence: Span,
  times: readonly Span[],
  language: string,
): readonly FoundQuantity[] {
  const words = text.slice(sentence.start, sentence.end);
  const isEnglish = /^en(?:-|$)/.test(language);
  return [...words.matchAll(isEnglish ? ENGLISH : DIGITS)].flatMap((match) => {
    const start = sentence.start + match.index;
    const found = { start, end: start + match[0].trimEnd().length };
    if (times.some((time) => overlaps(time, found))) return [];
    return [isEnglish ? { ...found, ...read(match.groups ?? {}) } : found];
  });
}

const APPROXIMATIONS: Readonly<Record<string, readonly string[]>> = {
  ABOUT: ['about', 'around', 'approximately', 'roughly', 'some', 'an estimated'],
  NEARLY: ['nearly', 'almost', 'just under'],
  AT_LEAST: ['at least', 'no fewer than', 'no less than'],
  MORE_THAN: ['more than', 'over', 'upwards of'],
  LESS_THAN: ['less than', 'fewer than', 'under', 'below'],
  SEVERAL: ['several'],
};

const UNITS: Readonly<Record<string, readonly string[]>> = {
  PERSON: [
    'people',
    'persons',
    'prisoners',
    'soldiers',
    'civilians',
    'troops',
    'hostages',
    'refugees',
    'children',
    'women',
    'men',
  ],
  YEAR: ['year', 'years'],
  HOUR: ['hour', 'hours'],
  BODY: ['body', 'bodies'],
  OCCURRENCE: ['times', 'occasions'],
};

/** Counted things that have no unit in the schema yet. They stay with their number, and a person writes the unit. */
const OTHER_UNITS = [
  'seconds?|minutes?|days?|nights?|weeks?|months?|decades?|centur(?:y|ies)',
  'met(?:er|re)s?|kilomet(?:er|re)s?|km|miles?|feet|acres?|hectares?|degrees?',
  'kilograms?|kg|tons?|tonnes?|barrels?|lit(?:er|re)s?|gallons?|(?:kilo|mega|giga)watts?|percentage points?',
  'euros?|dollars?|rubles?|roubles?|pounds?|yen|yuan|francs?|hryvnias?|rials?|shekels?|rupees?|liras?|dirhams?',
  'drones?|missiles?|rockets?|shells?|tanks?|aircraft|planes?|jets?|ships?|vessels?|warheads?|centrifuges?|bombs?',
  'countries|states|nations|rounds?|votes?|seats?|points?|cases|houses|homes|buildings',
].join('|');

const NUMBERS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');
const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const APPROXIMATION = Object.values(APPROXIMATIONS)
  .flat()
  .sort((one, other) => other.length - one.length)
  .join('|');
const UNIT = Object.values(UNITS).flat().join('|');
const MAGNITUDE = Object.keys(MAGNITUDES).join('|');
const START = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-–.,:/'’])";
const DIGITS_AND_MARKS = '\\d+(?:[.,]\\d+)*(?![\\p{L}\\p{N}:/]|[.,]\\d)';
/** Counted people and things. Up to two words may stand between them and the number: `1,200 more bodies`. */
const COUNTED = `\\s(?:\\p{L}[\\p{L}-]*\\s){0,2}?(?<unit>${UNIT})(?![\\p{L}\\p{N}]|\\sof\\s)`;
/** Other counted things: `20 minutes`, `2.5 billion US dollars`. `a day` counts nothing. */
const OTHER = `\\s(?<!(?<!\\p{L})an?\\s)(?:(?:more|other|additional|US|U\\.S\\.|square|cubic|nautical|metric)\\s)?(?:${OTHER_UNITS})(?![\\p{L}\\p{N}])`;
const ENGLISH = new RegExp(
  [
    `${START}(?:(?<approximation>${APPROXIMATION})\\s)?(?<digits>[$€£]?${DIGITS_AND_MARKS})(?:-(?!(?:${MAGNITUDE})(?!\\p{L}))\\p{L}[\\p{L}-]*|(?:[\\s-](?<magnitude>${MAGNITUDE})(?!\\p{L}))?(?:\\s?%|\\spercent(?:age points?)?(?!\\p{L})|${OTHER}|${COUNTED})?)`,
    `${START}(?:(?<approximation2>${APPROXIMATION})\\s)?(?<word>${NUMBERS.join('|')}|an?)(?:[\\s-](?<magnitude2>${MAGNITUDE})(?!\\p{L}))?(?:${OTHER}|${COUNTED.replace('<unit>', '<unit2>')})`,
    `${START}(?<approximation3>several)\\s\\p{L}+`,
    `${START}(?:dozens|hundreds|thousands|millions|billions)(?:\\sof\\s(?:thousands|millions))?(?:\\sof\\s\\p{L}+)?`,
  ].join('|'),
  'giu',
);
const DIGITS = /(?<![\p{L}\p{N}])\p{Nd}+(?:[.,\u00A0\u202F]\p{Nd}+)*(?:\s?[%٪])?(?!\p{L})/gu;

type Groups = Readonly<Record<string, string | undefined>>;

function read(groups: Groups): Pick<FoundQuantity, 'value' | 'unit' | 'approximation'> {
  const of = (name: string): string | undefined =>
    (groups[name] ?? groups[`${name}2`] ?? groups[`${name}3`])?.toLowerCase();
  const [unit, words] = [keyOf(UNITS, of('unit')), of('approximation')];
  const value = valueOf(of('digits') ?? of('word'), of('magnitude'));
  const approximation = keyOf(APPROXIMATIONS, words) ?? (value === undefined ? undefined : 'EXACT');
  return {
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
    ...(approximation === undefined ? {} : { approximation }),
  };
}

function keyOf(table: Readonly<Record<string, readonly string[]>>, word = ''): string | undefined {
  return Object.keys(table).find((key) => table[key]?.includes(word));
}

/** The value of digits with a comma before every third, a number word, or `a`, times hundred, thousand and so on. */
function valueOf(words: string | undefined, magnitude: string | undefined): number | undefined {
  const plain = (words ?? '').replace(/^[$€£]/, '');
  const number = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain)
    ? Number(plain.replaceAll(',', ''))
    : /^an?$/.test(plain)
      ? 1
      : NUMBERS.indexOf(plain);
  const value = number * (MAGNITUDES[magnitude ?? ''] ?? 1);
  return number < 0 ? undefined : Number(value.toPrecision(15));
}
