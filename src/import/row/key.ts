import { hash } from 'node:crypto';
import type { TextSource } from '../mapping/grammar/text.js';
import type { TimeMapping } from '../mapping/grammar/time.js';
import { RowError, wholeNumber } from './rowContext.js';
import type { Cells, ReadCells, RowContext } from './rowContext.js';
import { compileText } from './text.js';
import { compileStart } from './time.js';

/** Twelve bytes: in a hundred million rows two digests are alike with a chance of one in ten billion. */
const LENGTH = 24;
const LONGEST = 40;

/**
 * What tells a row from all others: its key cells, as they are where that reads well, else a digest of them; without
 * key columns a digest of all cells, so that equal rows are one. The start of the row is the same day however it is written. Of
 * letters, digits and hyphens alone.
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

/** Only the last part may have hyphens, so that no two lists of parts read alike. */
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
