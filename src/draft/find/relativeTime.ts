import { lastOfMonth, monthsLater, plusDays, weekdayOf } from '../../text/calendar.js';

/**
 * The EDTF of words that are counted from the day of publication: `yesterday`, `on Tuesday`, `last week`, `earlier this
 * month`, `two days ago`. Undefined where more than one time may be meant, as by `next Tuesday` or `last night`.
 * @param sentence the words around: one that looks ahead does not say whether its Tuesday is past
 */
export function relativeTime(words: string, published: string, sentence: string): string | undefined {
  const said = words.toLowerCase();
  const days = DAYS_AWAY[said] ?? daysAgo(said);
  if (days !== undefined) return plusDays(published, days);
  const weekday = WEEKDAYS.indexOf(/^(?:on\s)?(\p{L}+day)$/u.exec(said)?.[1] ?? '');
  if (weekday >= 0) return LOOKS_AHEAD.test(sentence) ? undefined : lastWeekday(weekday, published);
  return spanOf(said, published);
}

const DAYS_AWAY: { readonly [words: string]: number } = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  yesterday: -1,
  tomorrow: 1,
};

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Words of the future and of intentions. */
const LOOKS_AHEAD =
  /\b(?:will|would|shall|to be|(?:is|are|was|were) to|going to|plan(?:s|ned)?|scheduled|expected|due|set|upcoming|ahead|if|until|unless)\b|[’']ll\b/i;

/** The last such day up to the day of publication, which may be the day itself. */
function lastWeekday(weekday: number, published: string): string {
  return plusDays(published, -((weekdayOf(published) - weekday + 7) % 7));
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** More than ten days ago is a round number, as are weeks and months. */
function daysAgo(said: string): number | undefined {
  const [, number = ''] = /^(\w+)\sdays?\sago$/.exec(said) ?? [];
  const days = /^\d{1,2}$/.test(number) ? Number(number) : NUMBERS.indexOf(number) + 1;
  return days >= 1 && days <= NUMBERS.length ? -days : undefined;
}

const AWAY: { readonly [word: string]: number } = { last: -1, this: 0, next: 1 };

/** A week, month or year before, around or after the day; with `earlier` and `later` the part on one side of the day. */
function spanOf(said: string, published: string): string | undefined {
  const [, side, which = '', unit] =
    /^(?:(earlier|later)\s)?(last|this|next)\s(week|month|year)$/.exec(said) ?? [];
  const away = AWAY[which];
  if (unit === undefined || away === undefined || (side !== undefined && away !== 0)) return undefined;
  const { first, last, edtf } = UNITS[unit as keyof typeof UNITS](published, away);
  if (side === undefined) return edtf;
  return side === 'earlier' ? oneOf(first, published) : oneOf(published, last);
}

interface Stretch {
  readonly first: string;
  readonly last: string;
  readonly edtf: string;
}

const UNITS = { week: weekAt, month: monthAt, year: yearAt } as const;

/** Weeks begin on Monday to some readers and on Sunday to others: the days of both. */
function weekAt(published: string, away: number): Stretch {
  const monday = plusDays(published, -weekdayOf(published) + 7 * away);
  const sunday = plusDays(published, -((weekdayOf(published) + 1) % 7) + 7 * away);
  const [first, last] = [monday < sunday ? monday : sunday, monday < sunday ? sunday : monday];
  const end = plusDays(last, 6);
  return { first, last: end, edtf: oneOf(first, end) };
}

function monthAt(published: string, away: number): Stretch {
  const first = monthsLater(published, away) ?? published;
  return { first, last: lastOfMonth(first), edtf: first.slice(0, 7) };
}

function yearAt(published: string, away: number): Stretch {
  const year = String(Number(published.slice(0, 4)) + away).padStart(4, '0');
  return { first: `${year}-01-01`, last: `${year}-12-31`, edtf: year };
}

/** One of these days, without saying which. */
function oneOf(first: string, last: string): string {
  return first === last ? first : `[${first}..${last}]`;
}
