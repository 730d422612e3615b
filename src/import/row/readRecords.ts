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
): AsyncGenerator<readonly TableRow[]> {
  const { separator = mapping.file.separator } = options;
  const own = { separator: characterOf(mapping.file.separator), quotes: mapping.file.quotes };
  const text = decoded(bytesOf(input, options.onBytes), options.encoding);
  const stated = partedBy(own, characterOf(separator));
  const { lines, style } = await openLines(linesOf(text), stated, input.name);
  yield* rowsOf(lines, style);
}
