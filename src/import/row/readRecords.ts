import { badInput } from '../../errors.js';
import { decoded } from '../table/decode.js';
import { openLines, partedBy } from '../table/fileLines.js';
import { readIdFile } from '../table/idFile.js';
import { bytesOf } from '../../files/input.js';
import type { InputFile } from '../../files/input.js';
import { linesOf } from '../table/lines.js';
import { characterOf } from '../mapping/separators.js';
import type { Mapping } from '../mapping/mapping.js';
import type { Outcome } from './record.js';
import { fileReader } from './fileReader.js';
import type { TimeUnit } from './rowContext.js';
import { rowsOf } from '../table/rows.js';
import type { TableRow } from '../table/rows.js';

export interface ReadOptions {
  /** Paths of files with the names of the integers in quadruples. */
  readonly entities?: string | undefined;
  readonly relations?: string | undefined;
  /** The unit of times that are counts, and the date of count 0 (`2014-01-01`) or of another (`1=2014-01-01`). */
  readonly unit?: TimeUnit | undefined;
  readonly origin?: string | undefined;
  /** A label of the Encoding Standard; UTF-8 by default. A byte order mark comes before it. */
  readonly encoding?: string | undefined;
  /** The separator of cells, in place of the mapping's. */
  readonly separator?: string | undefined;
  /** Texts that stand for an empty cell, beside those of the mapping. */
  readonly empty?: readonly string[] | undefined;
  /** Gets each value that no table knows. */
  readonly onNotFound?: ((what: string, value: string) => void) | undefined;
  /** Gets the number of bytes read from a file, before they are unpacked. */
  readonly onBytes?: ((count: number) => void) | undefined;
}

/**
 * Reads the rows of files as records, in their order, with one outcome for each row. Memory does not grow with the
 * files. Throws BAD_USER_INPUT if a whole file cannot be read, or is not as the mapping says.
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

/** The message for a file without any content, such as a failed download: it is no table without rows. */
function emptyFile({ name }: InputFile, { file }: Mapping): string {
  const lacks = file.header ? 'not even the row that names the columns' : 'not a single row';
  return `${name} is empty: it holds ${lacks}. Fetch it again, or leave it out.`;
}

async function* rowsOfInput(
  input: InputFile,
  mapping: Mapping,
  options: ReadOptions,
): AsyncGenerator<readonly TableRow[]> {
  const { separator = mapping.file.separator } = options;
  const own = { separator: characterOf(mapping.file.separator), quotes: mapping.file.quotes };
  const text = decoded(bytesOf(input, options.onBytes), options.encoding);
  const stated = partedBy(own, characterOf(separator));
  const { lines, style } = await openLines(linesOf(text), stated, input.name);
  yield* rowsOf(lines, style);
}
