import { badInput } from '../../errors.js';
import { columnsOfHeader, hasNames, namedColumns, NUMBERED_COLUMNS } from '../table/columns.js';
import { decoded } from '../table/decode.js';
import { openLines, partedBy } from '../table/fileLines.js';
import { readIdFile } from '../table/idFile.js';
import { bytesOf } from '../../files/input.js';
import type { InputFile } from '../../files/input.js';
import { linesOf } from '../table/lines.js';
import { characterOf } from '../mapping/separators.js';
import type { Mapping } from '../mapping/mapping.js';
import type { Outcome } from './record.js';
import { RowFault } from './rowContext.js';
import type { Cells, RowContext, TimeUnit } from './rowContext.js';
import { compileRow } from './rowReader.js';
import type { ReadRow } from './rowReader.js';
import { rowsOf } from '../table/rows.js';
import type { Row } from '../table/rows.js';

export interface ReadOptions {
  /** Paths of files that name the integers of quadruples. */
  readonly entities?: string | undefined;
  readonly relations?: string | undefined;
  /** What times that are counts count, and the date of count 0 (`2014-01-01`) or of another (`1=2014-01-01`). */
  readonly unit?: TimeUnit | undefined;
  readonly origin?: string | undefined;
  /** A label of the Encoding Standard; UTF-8 where absent. A byte order mark decides before it. */
  readonly encoding?: string | undefined;
  /** Between cells, in place of what the mapping says. */
  readonly separator?: string | undefined;
  /** What stands for an empty cell, beside what the mapping says. */
  readonly empty?: readonly string[] | undefined;
  /** Told of each value that no table knows. */
  readonly onNotFound?: ((what: string, value: string) => void) | undefined;
  /** Told the bytes that were read from a file itself, before they are unpacked. */
  readonly onBytes?: ((count: number) => void) | undefined;
}

/**
 * The rows of files as records, in their order, one outcome for each row. Memory does not grow with the files. Throws
 * BAD_USER_INPUT where a file as a whole cannot be read, or is not as the mapping says.
 */
export async function* readRecords(
  inputs: readonly InputFile[],
  mapping: Mapping,
  options: ReadOptions = {},
): AsyncGenerator<Outcome> {
  const names = {
    entities: options.entities === undefined ? undefined : await readIdFile(options.entities),
    relations: options.relations === undefined ? undefined : await readIdFile(options.relations),
  };
  const { unit, origin, empty = [], onNotFound = () => undefined } = options;
  const shared = {
    empty: new Set([...mapping.file.empty, ...empty]),
    names,
    unit,
    origin,
    notFound: onNotFound,
  };
  for (const input of inputs) {
    const read = fileReader(input.name, mapping, shared);
    let isEmpty = true;
    for await (const rows of rowsOfInput(input, mapping, options)) {
      for (const row of rows) {
        isEmpty = false;
        const outcome = read(row);
        if (outcome !== undefined) yield outcome;
      }
    }
    if (isEmpty) throw badInput(emptyFile(input, mapping));
  }
}

/** What brought nothing at all, such as a download that failed, is no table without rows. */
function emptyFile({ name }: InputFile, { file }: Mapping): string {
  const lacks = file.header ? 'not even the row that names the columns' : 'not a single row';
  return `${name} is empty: it holds ${lacks}. Fetch it again, or leave it out.`;
}

async function* rowsOfInput(
  input: InputFile,
  mapping: Mapping,
  options: ReadOptions,
): AsyncGenerator<readonly Row[]> {
  const { separator = mapping.file.separator } = options;
  const own = { separator: characterOf(mapping.file.separator), quotes: mapping.file.quotes };
  const text = decoded(bytesOf(input, options.onBytes), options.encoding);
  const stated = partedBy(own, characterOf(separator));
  const { lines, style } = await openLines(linesOf(text), stated, input.name);
  yield* rowsOf(lines, style);
}

type Shared = Omit<RowContext, 'file' | 'columns'>;
type ReadFileRow = (row: Row) => Outcome | undefined;

/** Reads the rows of one file in their order; undefined for those that are no data. */
function fileReader(file: string, mapping: Mapping, shared: Shared): ReadFileRow {
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
 * The first row where it names the columns. Many a file lacks the header that others of its kind have, or has one that
 * they lack: where the mapping knows the names, the row itself shows which it is.
 */
function headerOf(row: Row, { header, columns = [] }: Mapping['file'], file: string): Cells | undefined {
  if (row.kind === 'fault') {
    if (!header) return undefined;
    throw badInput(`${file}:${row.line}: The first row names the columns, and cannot be read. ${row.reason}`);
  }
  const layout = columns.find(({ length }) => length === row.cells.length);
  const isHeader = layout === undefined ? header : hasNames(row.cells, layout, header ? 'some' : 'every');
  return isHeader ? row.cells : undefined;
}

/** Rows below a header; one of `#tags` right behind it, as humanitarian data have it, is no data. */
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

/** No row names the columns: how many there are says which layout it is. */
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
  row: Row,
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
    if (error instanceof RowFault) return { kind: 'rejected', at, reason: error.message };
    throw error;
  }
}
