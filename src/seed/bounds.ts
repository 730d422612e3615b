import { parse } from 'edtf';
import { rangeOf } from './dayRange.js';
import type { DayRange, OpenRange } from './dayRange.js';

/**
 * What an EDTF string says of start and end. Dates are `YYYY-MM-DD`; null is a bound that nothing sets.
 * An open end is marked open, which is not the same as an unknown end.
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

/** Why an EDTF string has no bounds here, and what to write. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly reason: string;
}

/**
 * The bounds of an EDTF string (https://www.loc.gov/standards/datetime/), computed here because the package's bounds
 * of sets are wrong. The forms, with a and b each a day, month or year, unspecified digits as X allowed:
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
 * `a/..` stands for "after" as well as "since", so nothing bounds its start from above unless a file does: see `narrow`.
 * The qualifiers `?`, `~` and `%` are accepted and change no bound.
 */
export function boundsOf(edtf: string): Bounds | Refusal {
  if (!isEdtf(edtf))
    return refusal(
      `“${edtf}” is no EDTF. Write it like 2025-06-14, 2022-02, 2025-05-23/2025-05-25 or [2025-06-01..2025-06-13].`,
    );
  const plain = edtf.replaceAll(/[?~%\s]/g, '');
  const set = /^([[{])(.*)[\]}]$/.exec(plain);
  if (set !== null) return boundsOfSet(set[1] === '{', set[2] ?? '', edtf);
  return plain.includes('/') ? boundsOfInterval(plain, edtf) : boundsOfOne(plain, edtf);
}

function boundsOfOne(plain: string, edtf: string): Bounds | Refusal {
  const range = rangeOf(plain);
  return range === undefined ? unsupported(edtf) : bounds(range.precision, range, range);
}

function boundsOfInterval(plain: string, edtf: string): Bounds | Refusal {
  const [left = '', right = ''] = plain.split('/');
  const [start, end] = [rangeOf(left), rangeOf(right)];
  if (isUnbounded(right) && start !== undefined) return after(start.first, right === '..');
  if (isUnbounded(left) && end !== undefined) return bounds('WITHIN', { first: null, last: end.last }, end);
  return start === undefined || end === undefined ? unsupported(edtf) : fromTo(start, end, edtf);
}

function boundsOfSet(isAll: boolean, content: string, edtf: string): Bounds | Refusal {
  const [left = '', right = ''] = content.split('..');
  if (content.endsWith('..')) return afterSet(left, edtf);
  if (content.startsWith('..')) return beforeSet(right, edtf);
  const ranges = content.split(/,|\.\./).map(rangeOf);
  const known = ranges
    .filter((range) => range !== undefined)
    .sort((one, other) => (one.first < other.first ? -1 : 1));
  const [first, last] = [known[0], known.toSorted((one, other) => (one.last < other.last ? -1 : 1)).at(-1)];
  if (known.length < ranges.length || first === undefined || last === undefined) return unsupported(edtf);
  if (isAll) return fromTo(first, last, edtf);
  const whole = { first: first.first, last: last.last };
  return isReversed(content) ? reversed(edtf) : bounds('WITHIN', whole, whole);
}

function afterSet(left: string, edtf: string): Bounds | Refusal {
  const start = rangeOf(left);
  return start === undefined ? unsupported(edtf) : after(start.first, false);
}

function beforeSet(right: string, edtf: string): Bounds | Refusal {
  const end = rangeOf(right);
  if (end === undefined) return unsupported(edtf);
  const range = { first: null, last: end.last };
  return bounds('WITHIN', range, range);
}

function after(first: string, openEnd: boolean): Bounds {
  const start = { first, last: null };
  const end = openEnd ? { first: null, last: null } : start;
  return { ...bounds('AFTER', start, end), openEnd };
}

function fromTo(start: DayRange, end: DayRange, edtf: string): Bounds | Refusal {
  if (end.last < start.first) return reversed(edtf);
  return bounds(precisionOf(start, end), start, end);
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

/** `[b..a]`: the ends of a range in the wrong order. Lists with commas may have any order. */
function isReversed(content: string): boolean {
  const [left, right] = content.split('..').map(rangeOf);
  return left !== undefined && right !== undefined && right.last < left.first;
}

function isEdtf(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

export function refusal(reason: string): Refusal {
  return { kind: 'refusal', reason };
}

function unsupported(edtf: string): Refusal {
  return refusal(
    `“${edtf}” has no bounds in days here: seasons, times of day and years of more than four digits are not supported. Write it in days, months or years.`,
  );
}

function reversed(edtf: string): Refusal {
  return refusal(`“${edtf}” ends before it begins. Swap its ends.`);
}
