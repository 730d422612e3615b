import { Readable } from 'node:stream';
import { badInput, ExpectedError } from '../../errors.js';
import type { InputFile } from '../../files/input.js';
import { TIME_FORMATS } from '../mapping/grammar/time.js';
import type { Mapping } from '../mapping/mapping.js';
import { parseMapping, shippedFormats, shippedMapping } from '../mapping/mappingFile.js';
import { readRecords } from '../row/readRecords.js';
import type { Outcome } from '../row/record.js';
import { suggestColumns } from './suggestColumns.js';
import { sampleOf } from './suggestTable.js';
import { writeMapping } from './suggestText.js';

export interface SuggestOptions {
  readonly encoding?: string | undefined;
  readonly separator?: string | undefined;
  /** The slug of the dataset; made from the file's name by default. */
  readonly dataset?: string | undefined;
}

/**
 * Suggests a first mapping for a table, as the text of a mapping file. It comes from the header and the first rows,
 * with a comment at every guess, and passes the check of mapping files. Rejects with BAD_USER_INPUT if no mapping could
 * read the table.
 */
export async function suggestMapping(input: InputFile, options: SuggestOptions = {}): Promise<string> {
  const sample = await sampleOf(input, options);
  const columns = suggestColumns(sample);
  const { start, actor, target } = columns;
  if (start === undefined)
    throw badInput(
      `No column of ${input.name} holds dates in a known form: ${TIME_FORMATS.join(', ')}. A mapping needs such a column.`,
    );
  if (actor === undefined && target === undefined)
    throw badInput(
      `No column of ${input.name} holds words, so no column can name the actor. A mapping needs such a column.`,
    );
  const text = writeMapping(sample, { ...columns, start }, { file: input.name, dataset: options.dataset });
  const trial = await outcomesOf(parseMapping(text, 'the suggested mapping'), sample.text);
  const rejected = trial.find((outcome) => outcome.kind === 'rejected');
  const doubt =
    rejected === undefined
      ? []
      : [
          `# TODO: ${trial.filter(({ kind }) => kind === 'rejected').length} of these rows are rejected: ${rejected.reason}`,
        ];
  return [...(await shippedHint(input.name, sample.text)), ...doubt, text].join('\n');
}

/** Tells if a format of the project reads the file, because that is better than any suggested mapping. */
async function shippedHint(file: string, text: string): Promise<readonly string[]> {
  for (const format of shippedFormats()) {
    const outcomes = await outcomesOf(await shippedMapping(format), text);
    if (outcomes.filter(({ kind }) => kind === 'record').length > outcomes.length / 2)
      return [`# The format ${format} reads this file as it is: parley import ${format} ${file}`];
  }
  return [];
}

/** The outcomes of the rows of the sample; empty if the mapping does not fit the sample at all. */
async function outcomesOf(mapping: Mapping, text: string): Promise<readonly Outcome[]> {
  const bytes = Buffer.from(text);
  const input: InputFile = { name: 'sample', size: bytes.length, open: () => Readable.from([bytes]) };
  const outcomes: Outcome[] = [];
  try {
    for await (const outcome of readRecords([input], mapping)) outcomes.push(outcome);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return [];
  }
  return outcomes;
}
