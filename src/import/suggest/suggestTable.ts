import { badInput } from '../../errors.js';
import { decoded } from '../table/decode.js';
import { openLines } from '../table/fileLines.js';
import { bytesOf } from '../../files/input.js';
import type { InputFile } from '../../files/input.js';
import { linesOf } from '../table/lines.js';
import type { Line } from '../table/lines.js';
import { plainName } from '../table/columns.js';
import { characterOf, SEPARATORS } from '../mapping/separators.js';
import { wholeNumber } from '../row/rowContext.js';
import { rowsOf } from '../table/rows.js';
import type { RowStyle } from '../table/rows.js';

/** The first rows of a table, with the style in which they are written and the values of the columns. */
export interface TableSample {
  readonly style: RowStyle;
  readonly hasHeader: boolean;
  readonly columns: readonly SampleColumn[];
  /** The number of rows below the header. */
  readonly rows: number;
  /** The texts that stand for an empty cell and occur in the sample. */
  readonly empty: readonly string[];
  /** The lines themselves. */
  readonly text: string;
}

export interface SampleColumn {
  /** The name in lower case, with only letters and digits; `''` without a header. */
  readonly plain: string;
  /** The reference by which a mapping names the column. */
  readonly reference: string | number;
  /** Its cells that are not empty. */
  readonly values: readonly string[];
}

/** The number of lines in a sample. */
const MOST_LINES = 300;
const EMPTY = ['NA', 'N/A', 'NULL', 'null', 'None', 'NaN', 'nan', '\\N', '-', '--', '?'];

/** Reads a sample. Rejects with BAD_USER_INPUT if the file is no table with at least two columns and some rows. */
export async function sampleOf(
  input: InputFile,
  options: { readonly encoding?: string | undefined; readonly separator?: string | undefined },
): Promise<TableSample> {
  const lines = await firstLines(input, options.encoding);
  const { style, rows } = await bestReading(lines, input.name, options.separator);
  const [first, ...others] = rows;
  if (first === undefined || first.length < 2)
    throw badInput(
      `${input.name} does not look like a table with a row in each line. Name the separator of its cells with --separator.`,
    );
  const hasHeader = isHeader(first, others);
  const below = hasHeader ? others : rows;
  if (below.length === 0)
    throw badInput(`${input.name} has a header and no rows, so nothing shows what its columns hold.`);
  const seen = new Set(below.flat());
  const empty = EMPTY.filter((text) => seen.has(text));
  const columns = first.map((name, index): SampleColumn => {
    const values = below.map((cells) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
    return {
      plain: hasHeader ? plainName(name) : '',
      reference: hasHeader && isOwn(name, first) ? name.trim() : index + 1,
      values: values.filter((cell) => !empty.includes(cell)).map(wholeNumber),
    };
  });
  return {
    style,
    hasHeader,
    columns,
    rows: below.length,
    empty,
    text: lines.map(({ text }) => `${text}\n`).join(''),
  };
}

async function firstLines(input: InputFile, encoding: string | undefined): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const more of linesOf(decoded(bytesOf(input), encoding))) {
    lines.push(...more);
    if (lines.length >= MOST_LINES) break;
  }
  return lines.slice(0, MOST_LINES);
}

interface Reading {
  readonly style: RowStyle;
  readonly rows: readonly (readonly string[])[];
  /** The number of rows with the most frequent width. */
  readonly even: number;
  readonly width: number;
}

/** The reading by the separator that gives most rows one width; of equal ones, the one with the most columns. */
async function bestReading(
  lines: readonly Line[],
  file: string,
  separator: string | undefined,
): Promise<Reading> {
  const characters = separator === undefined ? Object.values(SEPARATORS) : [characterOf(separator)];
  const readings: Reading[] = [];
  for (const character of characters)
    for (const quotes of [true, false])
      readings.push(await readingOf(lines, file, { separator: character, quotes }));
  return readings.reduce((best, other) => (isBetter(other, best) ? other : best));
}

async function readingOf(lines: readonly Line[], file: string, style: RowStyle): Promise<Reading> {
  const opened = await openLines(given(lines), style, file).catch(() => undefined);
  const rows: (readonly string[])[] = [];
  if (opened !== undefined)
    for await (const batch of rowsOf(opened.lines, opened.style))
      rows.push(...batch.flatMap((row) => (row.kind === 'cells' ? [row.cells] : [])));
  const width = rows[0]?.length ?? 0;
  const even = width < 2 ? 0 : rows.filter(({ length }) => length === width).length;
  return { style: opened?.style ?? style, rows: rows.filter(({ length }) => length === width), even, width };
}

async function* given(lines: readonly Line[]): AsyncGenerator<readonly Line[]> {
  yield await Promise.resolve(lines);
}

function isBetter(one: Reading, other: Reading): boolean {
  return one.even === other.even ? one.width > other.width : one.even > other.even;
}

/** Whether the first row is a header: a row of names above rows with a number or a date in some cell. */
function isHeader(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const isName = (cell: string): boolean => /\p{L}/u.test(cell) && !/^[-+]?[\d.,/:-]+$/.test(cell);
  const filled = first.filter((cell) => cell.trim() !== '');
  if (!filled.every(isName) || new Set(filled).size < filled.length) return false;
  if (others.length === 0) return true;
  const hasDigits = (row: readonly string[]): boolean => row.some((cell) => /\d/.test(cell));
  return others.some(hasDigits) && !filled.some((cell) => /^\d|\d{4}/.test(cell));
}

function isOwn(name: string, all: readonly string[]): boolean {
  return name.trim() !== '' && all.filter((other) => plainName(other) === plainName(name)).length === 1;
}
