import { badInput } from '../../errors.js';
import type { Columns } from '../table/columns.js';
import type { ColumnReference } from '../mapping/grammar/text.js';
import type { TIME_UNITS } from '../mapping/grammar/time.js';

export type Cells = readonly string[];
/** A compiled part of a mapping: reads a value from the cells of a row. */
export type ReadCells<Value> = (cells: Cells) => Value;
export type TimeUnit = (typeof TIME_UNITS)[number];
/** The names of the integers in a column, from the file that gives them. */
export type Names = ReadonlyMap<string, string>;

/** The context in which a mapping is compiled: the columns of one file, and the options of the command line. */
export interface RowContext {
  /** For messages. */
  readonly file: string;
  readonly columns: Columns;
  /** The texts that stand for an empty cell. */
  readonly empty: ReadonlySet<string>;
  readonly names: { readonly entities?: Names | undefined; readonly relations?: Names | undefined };
  readonly unit?: TimeUnit | undefined;
  readonly origin?: string | undefined;
  /** Gets a value that no table knows, for each row with it. `what` names the kind of value and its columns. */
  notFound?(what: string, value: string): void;
}

/** The reason why a row is rejected. Thrown at the place that finds it, and caught where rows become outcomes. */
export class RowError extends Error {
  override readonly name = 'RowError';
}

/**
 * Returns a reader of a cell. It trims the cell and turns each run of blanks and line breaks into one blank; `''` is an
 * empty cell. A whole number that was written as a fraction becomes the whole number.
 */
export function cellOf(column: ColumnReference, context: RowContext): ReadCells<string> | undefined {
  const index = context.columns.indexOf(column);
  if (index === undefined) return undefined;
  const { empty } = context;
  const longest = Math.max(0, ...[...empty].map(({ length }) => length));
  return (cells) => {
    const cell = clean(cells[index] ?? '');
    return cell.length <= longest && empty.has(cell) ? '' : wholeNumber(cell);
  };
}

/** Works as `cellOf`, but throws BAD_USER_INPUT if the column is missing. */
export function cellOfNeeded(column: ColumnReference, context: RowContext): ReadCells<string> {
  const cell = cellOf(column, context);
  if (cell === undefined)
    throw badInput(`${context.file} does not fit the format. ${context.columns.missing(column)}`);
  return cell;
}

/**
 * Returns `369.0` as 369, because programs without whole numbers that can be missing write every number of a column so.
 * Any other cell stays as it is.
 */
export function wholeNumber(cell: string): string {
  return cell.endsWith('0') && AS_FRACTION.test(cell) ? cell.slice(0, cell.indexOf('.')) : cell;
}

const AS_FRACTION = /^[-+]?\d+\.0+$/;
const UNCLEAN = /^\s|\s$|\s\s|[^\S ]/;

function clean(cell: string): string {
  return UNCLEAN.test(cell) ? cell.replace(/\s+/g, ' ').trim() : cell;
}
