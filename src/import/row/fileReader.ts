import { badInput } from '../../errors.js';
import type { Mapping } from '../mapping/mapping.js';
import { columnsOfHeader, hasNames, namedColumns, NUMBERED_COLUMNS } from '../table/columns.js';
import type { TableRow } from '../table/rows.js';
import type { Outcome } from './record.js';
import { RowError } from './rowContext.js';
import type { Cells, RowContext } from './rowContext.js';
import { compileRow } from './rowReader.js';
import type { ReadRow } from './rowReader.js';

/** The part of the context that all files of a run share. */
export type SharedContext = Omit<RowContext, 'file' | 'columns'>;
type ReadFileRow = (row: TableRow) => Outcome | undefined;

/** Reads the rows of one file in their order. Returns undefined for a row that is no data. */
export function fileReader(file: string, mapping: Mapping, shared: SharedContext): ReadFileRow {
  const context = { ...shared, file };
  let read: ReadFileRow | undefined;
  return (row) => {
    if (read !== undefined) return read(row);
    const header = headerOf(row, mapping.file, file);
    if (header !== undefined) {
      read = readerBelow(header, mapping, context);
      return undefined;
    }
    read = readerOfLayouts(file, mapping, context);
    return read(row);
  };
}

type Context = Omit<RowContext, 'columns'>;

/**
 * Returns the first row if it names the columns. Many files lack the header that others of their kind have, or have one
 * that the others lack; if the mapping knows the names, the row itself shows which it is.
 */
function headerOf(row: TableRow, { header, columns = [] }: Mapping['file'], file: string): Cells | undefined {
  if (row.kind === 'fault') {
    if (!header) return undefined;
    throw badInput(
      `${file}:${row.line}: The first row, which names the columns, cannot be read. ${row.reason}`,
    );
  }
  const layout = columns.find(({ length }) => length === row.cells.length);
  const isHeader = layout === undefined ? header : hasNames(row.cells, layout, header ? 'some' : 'every');
  return isHeader ? row.cells : undefined;
}

/** Reads rows below a header. A row of `#tags` right behind the header, as humanitarian data have it, is no data. */
function readerBelow(header: Cells, mapping: Mapping, context: Context): ReadFileRow {
  const { file } = context;
  const read = compileRow(mapping, { ...context, columns: columnsOfHeader(header, file) });
  let isSecond = true;
  return (row) => {
    const isTags = isSecond && row.kind === 'cells' && areTags(row.cells);
    isSecond = false;
    return isTags ? undefined : outcomeOf(row, file, read, [header.length]);
  };
}

function areTags(cells: Cells): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => cell.startsWith('#'));
}

/** Reads rows without a header. Their number of columns tells the layout. */
function readerOfLayouts(file: string, mapping: Mapping, context: Context): ReadFileRow {
  const { columns: layouts } = mapping.file;
  const readers = new Map<number | undefined, ReadRow>(
    layouts === undefined
      ? [[undefined, compileRow(mapping, { ...context, columns: NUMBERED_COLUMNS })]]
      : layouts.map((names) => [
          names.length,
          compileRow(mapping, { ...context, columns: namedColumns(names) }),
        ]),
  );
  const counts = layouts?.map((names) => names.length);
  const any = readers.get(undefined);
  return (row) => {
    const read = row.kind === 'cells' ? (any ?? readers.get(row.cells.length)) : undefined;
    return outcomeOf(row, file, read, counts);
  };
}

function outcomeOf(
  row: TableRow,
  file: string,
  read: ReadRow | undefined,
  counts: readonly number[] | undefined,
): Outcome {
  const at = `${file}:${row.line}`;
  if (row.kind === 'fault') return { kind: 'rejected', at, reason: row.reason };
  if (read === undefined || (counts !== undefined && !counts.includes(row.cells.length)))
    return {
      kind: 'rejected',
      at,
      reason: `The row has ${row.cells.length} columns, not ${counts?.join(' or ')}.`,
    };
  try {
    return { kind: 'record', record: read(row.cells, at) };
  } catch (error) {
    if (error instanceof RowError) return { kind: 'rejected', at, reason: error.message };
    throw error;
  }
}
