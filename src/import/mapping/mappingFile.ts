import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badInput } from '../../errors.js';
import { unreadable } from '../../files/unreadable.js';
import { offerNearest } from '../../text/nearestName.js';
import { formatProblem, sortProblems } from '../../yaml/problem.js';
import { inWords } from '../../yaml/inWords.js';
import { readYaml } from '../../yaml/yamlFile.js';
import { mappingGrammar } from './mapping.js';
import type { Mapping } from './mapping.js';
import { problemsOfIssues } from './mappingProblems.js';
import { FORMATS } from './tables.js';

/** The names of the formats that come with the project: those of its mapping files without their endings. */
export function shippedFormats(): readonly string[] {
  return readdirSync(FORMATS)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();
}

/** Reads the mapping of a shipped format. Rejects with BAD_USER_INPUT if there is no format of that name. */
export async function shippedMapping(format: string): Promise<Mapping> {
  const formats = shippedFormats();
  if (!formats.includes(format))
    throw badInput(
      `“${format}” is not a format; the formats are ${formats.join(', ')}.${offerNearest(format, formats)} For a table of another kind, write a mapping file and give it with --map.`,
    );
  return readMapping(fileURLToPath(new URL(`${format}.yaml`, FORMATS)));
}

/** Reads and checks a mapping file. Rejects with BAD_USER_INPUT and every problem with its line and column. */
export async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw unreadable(`The mapping file ${basename(path)}`, 'Give one that exists.', error);
  });
  return parseMapping(text, basename(path));
}

/** Parses the YAML text of a mapping. `name` is the name of the file in messages. */
export function parseMapping(text: string, name: string): Mapping {
  const file = readYaml({ name, text });
  const result = mappingGrammar.safeParse(file.data ?? {}, { error: inWords });
  const problems =
    file.problems.length > 0 || result.success ? file.problems : problemsOfIssues(result.error.issues, file);
  if (problems.length === 0 && result.success) return result.data;
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  throw badInput(
    `The mapping has ${count}; nothing was read.\n${sortProblems(problems).map(formatProblem).join('\n')}`,
  );
}
