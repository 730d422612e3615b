import { badInput } from '../../errors.js';
import type { Columns } from '../table/columns.js';
import type { ColumnReference } from '../mapping/grammar/text.js';
import type { TIME_UNITS } from '../mapping/grammar/time.js';

export type Cells = readonly string[];
/** What a compiled part of a mapping does with a row. */
export type ReadCells<Value> = (cells: Cells) => Value;
export type TimeUnit = (typeof TIME_UNITS)[number];
/** What the integers of a column stand for, and the file that says so. */
export type Names = ReadonlyMap<string, string>;

/** What a mapping is compiled against: the columns of one file, and what the command line adds. */
export interface RowContext {
  /** For messages. */
  readonly file: string;
  readonly columns: Columns;
  /** What stands for an empty cell. */
  readonly empty: ReadonlySet<string>;
  readonly names: { readonly entities?: Names | undefined; readonly relations?: Names | undefined };
  readonly unit?: TimeUnit | undefined;
  readonly origin?: string | undefined;
  /** Told of each row with a value that no table knows. `what` says of what, and in which columns. */
  notFound?(what: string, value: string): void;
}

/** Why a row cannot be taken in. Thrown where it is found, caught where rows become outcomes. */
export class RowError extends Error {
  override readonly name = 'RowError';
}

/**
 * A cell without blanks around it, with one blank for each run of them and of line breaks; `''` where it is empty. A
 * whole number that was written as a fraction is the number.
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

/** As `cellOf`, for a column that must be there. Throws BAD_USER_INPUT where it is not. */
export function cellOfNeeded(column: ColumnReference, context: RowContext): ReadCells<string> {
  const cell = cellOf(column, context);
  if (cell === undefined)
    throw badInput(`${context.file} is not as the format has it. ${context.columns.missing(column)}`);
  return cell;
}

/**
 * `369.0` is 369: programs that know no whole numbers with gaps among them write every number of a column so. Elsewhere
 * the cell itself.
 */
export function wholeNumber(cell: string): string {
  return cell.endsWith('0') && AS_FRACTION.test(cell) ? cell.slice(0, cell.indexOf('.')) : cell;
}

const AS_FRACTION = /^[-+]?\d+\.0+$/;
const UNCLEAN = /^\s|\s$|\s\s|[^\S ]/;

function clean(cell: string): string {
  return UNCLEAN.test(cell) ? cell.replace(/\s+/g, ' ').trim() : cell;
}
