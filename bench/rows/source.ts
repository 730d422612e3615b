import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importTask } from '../../src/import/command/importArguments.js';
import { openInputs } from '../../src/files/input.js';
import { readRecords } from '../../src/import/row/readRecords.js';
import type { EventRecord, Outcome } from '../../src/import/row/record.js';
import { generateRecords, type Sizes } from './generate.js';
import type { Rows } from './load.js';

/** Made rows, as the import takes them. */
export function madeRows(sizes: Sizes): Rows {
  const dataset = { slug: 'benchmark', name: 'Benchmark', version: '1' };
  return { dataset, outcomes: asOutcomes(generateRecords(sizes)) };
}

function* asOutcomes(records: Iterable<EventRecord>): Generator<Outcome> {
  for (const record of records) yield { kind: 'record', record };
}

/** The rows of a file in one of the formats that the import knows. What names its numbers stands beside it. */
export async function givenRows(format: string, file: string, origin: string): Promise<Rows> {
  const beside = (name: string): string | undefined => {
    const path = join(dirname(file), name);
    return existsSync(path) ? path : undefined;
  };
  const [entities, relations] = [beside('entity2id.txt'), beside('relation2id.txt')];
  const names = { ...(entities ? { entities } : {}), ...(relations ? { relations } : {}) };
  const times = format === 'quadruples' ? { unit: 'day', origin } : {};
  const { mapping, paths, options, dataset } = await importTask([format, file], { ...names, ...times });
  return { dataset, outcomes: readRecords(await openInputs(paths), mapping, options) };
}
