import type { Span } from '../sentences/span.js';

/**
 * Finds the phrases of a sentence that contain a date, each as long as possible: with the words that turn a date into
 * another time (`after June 22, 2025`), and with everything that is joined to it (`14, 15 and 16 June 2025`). A date
 * read out of the middle of such a phrase would be wrong. Months are English, and days may be in ISO 8601.
 */
export function timePhrases(text: string, sentence: Span): readonly Span[] {
  const tokens = [...text.slice(sentence.start, sentence.end).matchAll(TOKEN)].map(({ 0: word, index }) => ({
    kind: kindOf(word),
    start: sentence.start + index,
    end: sentence.start + index + word.length,
  }));
  // Writes one letter for each token, so that a phrase is a pattern of kinds.
  const kinds = tokens.map(({ kind }) => kind).join('');
  return [...kinds.matchAll(PHRASE)].flatMap(({ 0: phrase, index }) => {
    const [first, last] = [tokens[index], tokens[index + phrase.length - 1]];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?!\\p{L}))';

/** A word, a number with all its marks, or one sign. */
const TOKEN = new RegExp(
  [
    '\\d{4}-\\d{2}-\\d{2}(?![\\d-])',
    `(?:${MONTHS})(?![\\p{L}\\p{N}])`,
    "[’']?\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|s)?(?![\\p{L}\\p{N}])",
    "[\\p{L}\\p{M}\\p{N}]+(?:[’'][\\p{L}\\p{M}]+)*",
    '\\S',
  ].join('|'),
  'gu',
);

/** The kinds of words, each with its letter. The letter of any other word is `x`. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['I', /^\d{4}-\d\d-\d\d$/],
  ['M', new RegExp(`^(?:${MONTHS})$`, 'u')],
  ['D', /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/],
  ['Y', /^(?:1\d|20)\d\d$/],
  // `the 1990s`, `’90s`
  ['Z', /^(?:[’']?\d0|\d{3}0)s$/],
  ['n', /^[’']?\d/],
  ['W', /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/],
  ['S', /^(?:spring|summer|autumn|fall|winter)$/iu],
  ['U', /^(?:night|morning|afternoon|evening|day|week|weekend|month|year|quarter|half|decade)s?$/iu],
  ['T', /^the$/iu],
  ['F', /^of$/iu],
  ['O', /^(?:on|in|during|at|from|between)$/iu],
  ['V', /^(?:until|till|through)$/iu],
  ['R', /^(?:to|[-–—/])$/iu],
  ['N', /^(?:and|or|&)$/iu],
  ['C', /^,$/],
  [
    'H',
    /^(?:since|after|before|by|around|about|circa|approximately|roughly|nearly|almost|as|within|past|towards?|than|not|no|early|earlier|mid|middle|late|later|first|second|third|fourth|last|next|previous|following|same|beginning|start|starting|end|ending|throughout|pre|post|probably|perhaps|this)$/iu,
  ],
  ['E', /^(?:onwards?|date|now|present|today|earlier|later|latest)$/iu],
];

function kindOf(word: string): string {
  return KINDS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'x';
}

/**
 * The words that join days: `14, 15 and 16 June`, `14–16 June`. Repetitions are bounded, because long lists would
 * otherwise take time in the square of their length.
 */
const JOINT = '(?:C?N|C|R|V)';
const DAYS = `D(?:${JOINT}T?D){0,9}`;
const YEAR = '(?:[CR]?F?T?Y)';
/** `the 5th of May 2025`, `14-Jun-2025`, `June 13 and 14, 2025`, `Monday, June 16`, `May of 2025`. */
const DAY = `(?:(?:WC?T?)?(?:${DAYS}[FR]?M|M${DAYS})${YEAR}?|M${YEAR})`;
const DATE = `(?:${DAY}|I|SF?T?Y|Z)`;
/** `by the end of`, `in mid-`, `the night of`, `not before`, `in the years`. */
const BEFORE = '(?:HR?|[OFTV]|UF|U(?=Y)){0,9}';
/**
 * A month or a year alone counts only behind a word that says so, or joined to another date. A preposition begins
 * another phrase, except in a range.
 */
const PHRASE = new RegExp(
  [
    `(?!T[MY])${BEFORE}(?:${DATE}|(?<=[HOFUV]T?|HR)M|(?<=[HOFUV]|HR)Y|M(?=${JOINT}T?(?:${DATE}|M)))`,
    `(?:(?:C?N|C)T?(?:${DATE}|M|Y)|[RV]${BEFORE}(?:${DATE}|M|Y)|R[Dn])*`,
    '(?:[RN]?T?(?:OT)?E)?',
  ].join(''),
  'gu',
);
