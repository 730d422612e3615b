import { Readable } from 'node:stream';
import type { InputFile } from '../../src/files/input.js';
import { parseMapping, shippedMapping } from '../../src/import/mapping/mappingFile.js';
import { readRecords } from '../../src/import/row/readRecords.js';
import type { ReadOptions } from '../../src/import/row/readRecords.js';
import type { EventRecord, Outcome } from '../../src/import/row/record.js';

/** A file in memory; `chunk` is the number of bytes that come at once. */
export function fileOf(content: string | Buffer, name = 'rows.csv', chunk = 1 << 16): InputFile {
  const bytes = Buffer.from(content);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
    bytes.subarray(index * chunk, (index + 1) * chunk),
  );
  return { name, size: bytes.length, open: () => Readable.from(chunks) };
}

/** The results of reading files by a shipped format, or by a mapping written in YAML. */
export async function outcomesOf(
  mapping: string,
  files: string | Buffer | readonly InputFile[],
  options: ReadOptions = {},
): Promise<readonly Outcome[]> {
  const parsed = mapping.includes('\n') ? parseMapping(mapping, 'my.yaml') : await shippedMapping(mapping);
  const inputs = typeof files === 'string' || Buffer.isBuffer(files) ? [fileOf(files)] : files;
  return collected(readRecords(inputs, parsed, options));
}

/** The records of files that have no other outcome. */
export async function recordsOf(...given: Parameters<typeof outcomesOf>): Promise<readonly EventRecord[]> {
  const outcomes = await outcomesOf(...given);
  return outcomes.map((outcome) => {
    if (outcome.kind === 'rejected') throw new Error(`${outcome.at}: ${outcome.reason}`);
    return outcome.record;
  });
}

/** `rows.csv:2: reason` for each row that is rejected. */
export async function rejectsOf(...given: Parameters<typeof outcomesOf>): Promise<readonly string[]> {
  const outcomes = await outcomesOf(...given);
  return outcomes.flatMap((outcome) =>
    outcome.kind === 'rejected' ? [`${outcome.at}: ${outcome.reason}`] : [],
  );
}

/** Rows of a table, one a line. */
export function table(separator: string, rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.join(separator)}\n`).join('');
}

export async function collected<Value>(values: AsyncIterable<Value>): Promise<readonly Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}
