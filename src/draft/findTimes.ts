import { isCalendarDate } from '../calendarDate.js';
import { overlaps } from './span.js';
import type { Span } from './span.js';

/** Words that say when. Where they alone settle it there is an EDTF; else a person has to find out. */
export interface FoundTime extends Span {
  readonly edtf?: string;
}

/** The times that a sentence names, in its order. Days, months and years are known in English and as ISO 8601. */
export function findTimes(text: string, sentence: Span): readonly FoundTime[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: FoundTime[] = [];
  for (const { pattern, edtf } of PATTERNS) {
    for (const match of words.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const time = { start, end: start + match[0].length };
      // A month has a capital: `may 5` is a verb and a number.
      const isVerb = /^\p{Ll}/u.test(match.groups?.['month'] ?? '');
      if (isVerb || found.some((other) => overlaps(other, time))) continue;
      const certain = UNCERTAIN.test(match[0]) ? undefined : edtf?.(match.groups ?? {});
      found.push(certain === undefined ? time : { ...time, edtf: certain });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

interface Pattern {
  readonly pattern: RegExp;
  /** From the named groups; undefined where there is no such day. */
  readonly edtf?: (groups: Readonly<Record<string, string>>) => string | undefined;
}

const MONTHS = [
  'January|Jan',
  'February|Feb',
  'March|Mar',
  'April|Apr',
  'May',
  'June|Jun',
  'July|Jul',
  'August|Aug',
  'September|Sept|Sep',
  'October|Oct',
  'November|Nov',
  'December|Dec',
];
const MONTH = `(?<month>(?:${MONTHS.join('|')})(?![\\p{L}])\\.?)`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1\\d|20)\\d{2})(?![\\d,.]\\d|\\d|-)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** These make of a time another one than the words after them name. */
const SHIFT = 'since|after|before|until|till|by|from|around|about|circa|early|mid|late';
const PREFIX = `(?<![\\p{L}\\p{N}])(?:(?:${SHIFT})[\\s-]+(?:in\\s+|on\\s+)?|(?:on|in|of|during)\\s+)?`;
const UNCERTAIN = new RegExp(`^(?:${SHIFT})(?!\\p{L})`, 'iu');
const END = '(?![\\p{L}\\p{N}])';

const PATTERNS: readonly Pattern[] = [
  {
    pattern: regex(`${PREFIX}(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})${END}`),
    edtf: ({ year, number, day }) => dayOf(year, number, day),
  },
  {
    pattern: regex(`${PREFIX}${MONTH}\\s${DAY}\\s?[-–—]\\s?(?<last>\\d{1,2}),?\\s${YEAR}`),
    edtf: ({ year, month, day, last }) => daysOf(year, numberOf(month), day, last),
  },
  {
    pattern: regex(`${PREFIX}${MONTH}\\s${DAY},?\\s${YEAR}`),
    edtf: ({ year, month, day }) => dayOf(year, numberOf(month), day),
  },
  {
    pattern: regex(`${PREFIX}${DAY}\\s${MONTH},?\\s${YEAR}`),
    edtf: ({ year, month, day }) => dayOf(year, numberOf(month), day),
  },
  {
    pattern: regex(`${PREFIX}${MONTH},?\\s(?:of\\s)?${YEAR}`),
    edtf: ({ year, month }) => `${year}-${numberOf(month)}`,
  },
  { pattern: regex(`${PREFIX}${MONTH}\\s${DAY}(?:\\s?[-–—]\\s?\\d{1,2})?${END}`) },
  { pattern: regex(`${PREFIX}${DAY}\\s${MONTH}${END}`) },
  { pattern: regex(`${PREFIX}\\d{1,4}[/.]\\d{1,2}[/.]\\d{2,4}${END}`) },
  {
    pattern: regex(
      `(?<![\\p{L}\\p{N}])(?:(?:at|by|until|from)\\s)?\\d{1,2}(?::\\d{2})?\\s?[ap]\\.?m(?!\\p{L})\\.?`,
    ),
  },
  {
    pattern: regex(
      `(?<![\\p{L}\\p{N}])(?:(?:at|by|until|from)\\s)?\\d{1,2}:\\d{2}(?!\\d)(?:\\s(?:GMT|UTC|local time))?`,
    ),
  },
  {
    pattern: regex(`(?<![\\p{L}\\p{N}])(?:in|of|during)\\s${YEAR}${END}`),
    edtf: ({ year }) => year,
  },
  { pattern: regex(`(?<![\\p{L}\\p{N}])(?:${SHIFT})\\s${YEAR}${END}`) },
  { pattern: regex(`(?<![\\p{L}\\p{N}])(?:earlier|later|early|late)\\s(?:this|that|next|last)\\s\\p{L}+`) },
  {
    pattern: regex(
      `(?<![\\p{L}\\p{N}])(?:this|last|next|the (?:previous|following|same))\\s(?:morning|afternoon|evening|night|day|week|weekend|month|summer|winter|spring|fall|autumn|year|decade|${WEEKDAY})${END}`,
    ),
  },
  {
    pattern: regex(
      `(?<![\\p{L}\\p{N}])(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few)\\s(?:hour|day|week|month|year|decade)s?\\s(?:ago|earlier|later|before|after)${END}`,
    ),
  },
  { pattern: regex(`(?<![\\p{L}\\p{N}])(?:(?:on|by|until|since|from|before|after)\\s)?${WEEKDAY}${END}`) },
  { pattern: regex(`(?<![\\p{L}\\p{N}])(?:yesterday|today|tomorrow|tonight|overnight)${END}`) },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ll]ast|[Nn]ext)\\s${MONTH}${END}`,
      'gu',
    ),
  },
];

function regex(source: string): RegExp {
  return new RegExp(source, 'giu');
}

/** `06` of `June`, `Jun.` and `june`. */
function numberOf(month: string | undefined): string {
  const name = (month ?? '').toLowerCase().replace('.', '');
  const index = MONTHS.findIndex((names) => names.toLowerCase().split('|').includes(name));
  return String(index + 1).padStart(2, '0');
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

function daysOf(year?: string, month?: string, first?: string, last?: string): string | undefined {
  const [start, end] = [dayOf(year, month, first), dayOf(year, month, last)];
  return start === undefined || end === undefined || end < start ? undefined : `${start}/${end}`;
}
