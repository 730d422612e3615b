import { hash } from 'node:crypto';
import type { TextSource } from '../mapping/grammar/text.js';
import type { TimeMapping } from '../mapping/grammar/time.js';
import { RowError, wholeNumber } from './rowContext.js';
import type { Cells, ReadCells, RowContext } from './rowContext.js';
import { compileText } from './text.js';
import { compileStart } from './time.js';

/** Twelve bytes: in a hundred million rows, two digests are equal with a chance of one in ten billion. */
const LENGTH = 24;
const LONGEST = 40;

/**
 * Compiles the key that tells a row from all others. It is made of letters, digits and hyphens: the key cells as they
 * are if that is readable, else a digest of them. Without key columns it is a digest of all cells, so that equal rows
 * are one. The start of a row gives the same day in whatever form it is written.
 */
export function compileKey(
  { key, time }: { readonly key?: readonly TextSource[] | undefined; readonly time: TimeMapping },
  context: RowContext,
): ReadCells<string> {
  if (key === undefined) return (cells) => digestOf(cells.map((cell) => wholeNumber(cell.trim())));
  const start = JSON.stringify(time.start);
  const readers = key.map((source) =>
    JSON.stringify(source) === start ? compileStart(time, context) : compileText(source, context),
  );
  return (cells) => {
    const parts = readers.map((read) => read(cells));
    if (parts[0] === '') throw new RowError('The row has no key: its first key column is empty.');
    return readable(parts) ?? digestOf(parts);
  };
}

/**
 * Joins the parts with hyphens. Only the last part may have hyphens of its own, so that no two lists of parts read
 * alike.
 */
function readable(parts: readonly string[]): string | undefined {
  const isPlain = parts.every((part, index) =>
    (index === parts.length - 1 ? /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/ : /^[A-Za-z0-9]+$/).test(part),
  );
  const joined = parts.join('-');
  return isPlain && joined.length <= LONGEST ? joined : undefined;
}

function digestOf(parts: Cells): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, LENGTH);
}
