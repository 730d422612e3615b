import { badInput } from '../../errors.js';
import { isEncoding } from '../table/decode.js';
import { TIME_UNITS } from '../mapping/grammar/time.js';
import { isSeparator, SEPARATOR_NAMES } from '../mapping/separators.js';
import { readMapping, shippedFormats, shippedMapping } from '../mapping/mappingFile.js';
import type { Mapping } from '../mapping/mapping.js';
import type { DatasetRecord } from '../row/record.js';
import type { ReadOptions } from '../row/readRecords.js';

/** The options of `parley import` as the command line gives them. */
export interface ImportArguments {
  readonly suggest?: string;
  readonly map?: string;
  readonly dataset?: string;
  readonly datasetName?: string;
  readonly datasetVersion?: string;
  readonly entities?: string;
  readonly relations?: string;
  readonly unit?: string;
  readonly origin?: string;
  readonly encoding?: string;
  readonly empty?: readonly string[];
  readonly separator?: string;
  readonly rejects?: string;
  readonly limit?: string;
  readonly dryRun?: boolean;
  readonly replace?: boolean;
}

/** The mapping, the dataset and the files of an import, with its options. */
export interface ImportTask {
  readonly mapping: Mapping;
  readonly dataset: DatasetRecord;
  readonly paths: readonly string[];
  readonly options: ReadOptions;
  readonly limit: number | undefined;
}

/**
 * Turns arguments into a task. The first word is the format; with a mapping file all words are files. Rejects with
 * BAD_USER_INPUT if a format or a file is missing, or if the mapping has problems.
 */
export async function importTask(words: readonly string[], given: ImportArguments): Promise<ImportTask> {
  const [first = '', ...rest] = words;
  const paths = given.map === undefined ? rest : words;
  if (given.map === undefined && words.length === 0)
    throw badInput(`Name a format: ${formats()}; or give --map FILE.`);
  const mapping = await (given.map === undefined ? shippedMapping(first) : readMapping(given.map));
  if (paths.length === 0) throw badInput('Name the files to read, or - for the standard input.');
  const { entities, relations, origin, empty } = given;
  const unit = oneOf('--unit', TIME_UNITS, given.unit);
  return {
    mapping,
    dataset: datasetOf(mapping, given),
    paths,
    options: { entities, relations, origin, unit, empty, ...checkedStyle(given) },
    limit: countOf('--limit', given.limit),
  };
}

/** The text of a first mapping for a table. Rejects with BAD_USER_INPUT if no mapping could read the table. */
export async function suggestTask(
  path: string,
  words: readonly string[],
  given: ImportArguments,
): Promise<string> {
  if (words.length > 0)
    throw badInput('--suggest FILE imports nothing: give neither a format nor other files.');
  const { openInputs } = await import('../../files/input.js');
  const { suggestMapping } = await import('../suggest/suggest.js');
  const [input] = await openInputs([path]);
  const { encoding, separator } = checkedStyle(given);
  const dataset = given.dataset === undefined ? undefined : checkedSlug(given.dataset);
  return suggestMapping(input!, { encoding, separator, dataset });
}

function checkedStyle({ encoding, separator }: ImportArguments): {
  readonly encoding: string | undefined;
  readonly separator: string | undefined;
} {
  if (encoding !== undefined && !isEncoding(encoding))
    throw badInput(
      `“${encoding}” is not a known encoding. Known are those of browsers, such as utf-8, utf-16le, windows-1252, windows-1251, gb18030, shift_jis and euc-kr.`,
    );
  if (separator !== undefined && !isSeparator(separator))
    throw badInput(`--separator takes ${SEPARATOR_NAMES}, or one character.`);
  return { encoding, separator };
}

/** The dataset of the mapping, changed by the command line, because several datasets can have one format. */
function datasetOf({ dataset }: Mapping, given: ImportArguments): DatasetRecord {
  const slug = checkedSlug(given.dataset ?? dataset.slug);
  return {
    ...dataset,
    slug,
    name: given.datasetName ?? (slug === dataset.slug ? dataset.name : slug),
    version: given.datasetVersion ?? dataset.version,
  };
}

function formats(): string {
  return shippedFormats().join(', ');
}

/** Checks that a slug can be a part of an id, as ids of facts are written. */
function checkedSlug(slug: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 64) return slug;
  throw badInput(
    '--dataset takes lower-case letters and digits, with single hyphens between them, such as icews14.',
  );
}

function countOf(option: string, value: string | undefined): number | undefined {
  if (value === undefined || /^[1-9]\d{0,14}$/.test(value))
    return value === undefined ? value : Number(value);
  throw badInput(`${option} takes a whole number, 1 or more.`);
}

function oneOf<const Value extends string>(
  option: string,
  values: readonly Value[],
  given: string | undefined,
): Value | undefined {
  const found = values.find((value) => value === given);
  if (given !== undefined && found === undefined)
    throw badInput(`${option} takes one of ${values.join(', ')}.`);
  return found;
}
