import { NOT_DECODED } from './decode.js';
import type { Line } from './lines.js';
import { LONGEST_LINE } from './lines.js';

/** The cells of a row, or the reason why it cannot be read. `line` is its first line, from 1. */
export type TableRow =
  | { readonly kind: 'cells'; readonly line: number; readonly cells: readonly string[] }
  | { readonly kind: 'fault'; readonly line: number; readonly reason: string };

export interface RowStyle {
  /** One character. */
  readonly separator: string;
  /** Whether cells may stand in double quotes, with quotes inside doubled and with line breaks (RFC 4180). */
  readonly quotes: boolean;
}

/**
 * The greatest length in UTF-16 code units of a row in quotes, so that one stray quote does not swallow the rest of the
 * file.
 */
const LONGEST_QUOTED = 256 * 1024;

/**
 * Reads the rows of a table, without empty lines. It is written here instead of using a CSV package, because it splits
 * lines several times faster, and because a bad row costs only itself: even if a quote is never closed, reading goes on
 * in the next line. A test compares it with csv-parse.
 */
export async function* rowsOf(
  batches: AsyncIterable<readonly Line[]>,
  style: RowStyle,
): AsyncGenerator<readonly TableRow[]> {
  let open: readonly Line[] = [];
  for await (const lines of batches) {
    const read = readLines(open.length > 0 ? [...open, ...lines] : lines, style, false);
    open = read.open;
    yield read.rows;
  }
  if (open.length > 0) yield readLines(open, style, true).rows;
}

interface Read {
  readonly rows: readonly TableRow[];
  /** The lines of a row whose end has not been read yet. */
  readonly open: readonly Line[];
}

function readLines(lines: readonly Line[], style: RowStyle, isEnd: boolean): Read {
  const rows: TableRow[] = [];
  for (let at = 0; at < lines.length;) {
    const { text, number, isCut } = lines[at]!;
    if (isCut) rows.push(problem(number, `The line is longer than ${LONGEST_LINE} characters.`));
    else if (text === '') {
      at++;
      continue;
    } else if (NOT_TEXT.test(text)) rows.push(problem(number, reasonOf(text)));
    else if (style.quotes && text.includes('"')) {
      const row = quotedRow(lines, at, style.separator);
      if (row === 'open' && !isEnd) return { rows, open: lines.slice(at) };
      if (typeof row === 'object') {
        rows.push(row.row);
        at = row.next;
        continue;
      }
      rows.push(
        problem(
          number,
          'A quote is opened and not closed. Close it, or double it where it belongs to the text.',
        ),
      );
    } else rows.push({ kind: 'cells', line: number, cells: text.split(style.separator) });
    at++;
  }
  return { rows, open: [] };
}

type Quoted = { readonly row: TableRow; readonly next: number } | 'open' | 'too long';

/** Reads the row that begins in a line with quotes, with all following lines that its quotes span. */
function quotedRow(lines: readonly Line[], first: number, separator: string): Quoted {
  const { number } = lines[first]!;
  const reading: Reading = { cells: [], open: undefined };
  let length = 0;
  for (let at = first; at < lines.length; at++) {
    const { text } = lines[at]!;
    const reason = NOT_TEXT.test(text) ? reasonOf(text) : readLine(text, separator, reading);
    if (reason !== undefined) return { row: problem(number, reason), next: first + 1 };
    if (reading.open === undefined)
      return { row: { kind: 'cells', line: number, cells: reading.cells }, next: at + 1 };
    length += text.length + 1;
    if (length > LONGEST_QUOTED) return 'too long';
  }
  return 'open';
}

interface Reading {
  readonly cells: string[];
  /** The lines so far of a cell whose quote is not closed. */
  open: string[] | undefined;
}

/**
 * Reads one line of a row. Each line is read once, so that a quote that is never closed costs no more than the lines
 * behind it.
 */
function readLine(text: string, separator: string, reading: Reading): string | undefined {
  for (let at = 0; at <= text.length;) {
    const isQuoted = reading.open !== undefined || text[at] === '"';
    const start = isQuoted && reading.open === undefined ? at + 1 : at;
    const end = isQuoted ? closingQuote(text, start) : endOf(text, separator, at);
    if (end < 0) {
      reading.open ??= [];
      reading.open.push(text.slice(start));
      return undefined;
    }
    const cell = text.slice(start, end);
    reading.cells.push(isQuoted ? [...(reading.open ?? []), cell].join('\n').replaceAll('""', '"') : cell);
    reading.open = undefined;
    if (isQuoted && end + 1 < text.length && text[end + 1] !== separator)
      return 'There is text after a closing quote. Double the quotes that belong to the text.';
    at = isQuoted ? end + 2 : end + 1;
  }
  return undefined;
}

function endOf(text: string, separator: string, from: number): number {
  const end = text.indexOf(separator, from);
  return end < 0 ? text.length : end;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

const NOT_TEXT = new RegExp(`[\\0${NOT_DECODED}]`);

function reasonOf(text: string): string {
  return text.includes(NOT_DECODED)
    ? 'The line has bytes that are not text in UTF-8, or in the encoding given with --encoding. Ask the author of the file for its encoding, and give it with --encoding, such as windows-1251 or shift_jis: a wrong encoding gives wrong letters.'
    : 'The line holds a NUL, which is not text. If the file is in UTF-16, say so with --encoding utf-16le or utf-16be.';
}

function problem(line: number, reason: string): TableRow {
  return { kind: 'fault', line, reason };
}
