import { parse } from 'edtf';
import type { Problem } from '../../yaml/problem.js';
import { rangeProblem, rangeOf } from './dayRange.js';
import type { DayRange, OpenRange } from './dayRange.js';

/**
 * The days between which the time of an EDTF string starts and ends. Dates are `YYYY-MM-DD`; null is a bound that
 * nothing sets. An open end is marked by `openEnd`, because it is not the same as an unknown end.
 */
export interface Bounds {
  readonly kind: 'bounds';
  readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL' | 'WITHIN' | 'AFTER';
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly earliestEnd: string | null;
  readonly latestEnd: string | null;
  readonly openEnd: boolean;
}

/**
 * Returns the bounds of an EDTF string (https://www.loc.gov/standards/datetime/). They are computed here because the
 * package's bounds of sets are wrong. In the table, a and b are each a day, month or year, and may have unspecified
 * digits (X):
 *
 * | form | start lies in | end lies in | precision |
 * |---|---|---|---|
 * | `a` | a | a | DAY, MONTH, YEAR; WITHIN for a decade or century |
 * | `a/b`, `{a..b}`, `{a,b}` | a | b | INTERVAL if both are days, else the coarser of the two |
 * | `[a..b]`, `[a,b]` | a to b | a to b | WITHIN |
 * | `a/..` | a or later | open | AFTER |
 * | `a/`, `[a..]` | a or later | a or later | AFTER |
 * | `../b`, `/b`, `[..b]` | b or earlier | b; b or earlier for the set | WITHIN |
 *
 * If a and b overlap, the latest start is no later than the latest end, and the earliest end is no earlier than the
 * earliest start.
 *
 * `a/..` stands for "after" as well as "since", so nothing bounds its start from above unless a file does: see
 * `narrow`. The qualifiers `?`, `~` and `%` are accepted and change no bound.
 */
export function boundsOf(edtf: string): Bounds | Problem {
  const plain = edtf.replaceAll(/[?~%]/g, '');
  const dates = plain.split(/[[\]{}/,]|\.\./).filter((date) => date !== '');
  if (dates.length === 0) return { message: `“${edtf}” names no day, month or year. ${FORMS}` };
  for (const date of dates) {
    const problem = rangeProblem(date);
    if (problem !== undefined)
      return { message: `${date === plain ? '' : `In “${edtf}”, `}“${date}” ${problem}` };
  }
  if (!isEdtf(edtf)) return { message: `“${edtf}” is not EDTF. ${FORMS}` };
  const set = /^([[{])(.*)[\]}]$/.exec(plain);
  if (set !== null) return boundsOfSet(set[1] === '{', set[2] ?? '', edtf);
  if (plain.includes('/')) return boundsOfInterval(plain, edtf);
  const range = rangeOf(plain);
  return bounds(range.precision, range, range);
}

const FORMS =
  'Write it like 2025-06-14, 2022-02, 2025-05-23/2025-05-25 or [2025-06-01..2025-06-13], where both ends are equally exact.';

function boundsOfInterval(plain: string, edtf: string): Bounds | Problem {
  const [left = '', right = ''] = plain.split('/');
  if (isUnbounded(right)) return after(rangeOf(left).first, right === '..');
  const end = rangeOf(right);
  return isUnbounded(left)
    ? bounds('WITHIN', { first: null, last: end.last }, end)
    : fromTo(rangeOf(left), end, edtf);
}

function boundsOfSet(isAll: boolean, content: string, edtf: string): Bounds | Problem {
  const ranges = content
    .split(/,|\.\./)
    .filter((date) => date !== '')
    .map(rangeOf);
  const first = ranges.reduce((one, other) => (other.first < one.first ? other : one));
  const last = ranges.reduce((one, other) => (other.last > one.last ? other : one));
  // Two dots at either end open the whole set, also if it is a list: `[2025-06-13,2025-06-20..]`.
  if (content.endsWith('..')) return after(first.first, false);
  const whole = { first: content.startsWith('..') ? null : first.first, last: last.last };
  if (isAll && whole.first !== null) return fromTo(first, last, edtf);
  return isReversed(content) ? reversed(edtf) : bounds('WITHIN', whole, whole);
}

function after(first: string, openEnd: boolean): Bounds {
  const start = { first, last: null };
  const end = openEnd ? { first: null, last: null } : start;
  return { ...bounds('AFTER', start, end), openEnd };
}

/**
 * Returns the bounds of an interval. Each end limits the other: in `2025-06-15/2025-06` the end is not before the 15th.
 */
function fromTo(start: DayRange, end: DayRange, edtf: string): Bounds | Problem {
  if (end.last < start.first) return reversed(edtf);
  return bounds(
    precisionOf(start, end),
    { first: start.first, last: start.last < end.last ? start.last : end.last },
    { first: end.first > start.first ? end.first : start.first, last: end.last },
  );
}

function precisionOf(start: DayRange, end: DayRange): Bounds['precision'] {
  const precisions = [start.precision, end.precision];
  return (
    (['WITHIN', 'YEAR', 'MONTH'] as const).find((precision) => precisions.includes(precision)) ?? 'INTERVAL'
  );
}

function bounds(precision: Bounds['precision'], start: OpenRange, end: OpenRange): Bounds {
  return {
    kind: 'bounds',
    precision,
    earliestStart: start.first,
    latestStart: start.last,
    earliestEnd: end.first,
    latestEnd: end.last,
    openEnd: false,
  };
}

function isUnbounded(side: string): boolean {
  return side === '' || side === '..';
}

/** Whether a range has its ends in the wrong order, as in `[b..a]`. Lists with commas may have any order. */
function isReversed(content: string): boolean {
  return content.split(',').some((part) => {
    const [left = '', right = ''] = part.split('..');
    return left !== '' && right !== '' && rangeOf(right).last < rangeOf(left).first;
  });
}

function isEdtf(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

function reversed(edtf: string): Problem {
  return { message: `“${edtf}” ends before it begins. Swap its ends.` };
}
