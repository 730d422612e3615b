import type { Path } from './place.js';
import type { z } from 'zod';
import { offerNearest } from '../text/nearestName.js';
import type { Problem } from './problem.js';
import { knownKeys } from './record.js';
import type { YamlFile } from './yamlFile.js';

type Issue = z.core.$ZodIssue;

/**
 * Turns an issue that zod found into problems with line and column. `above` is the path to the part that zod parsed.
 */
export function problemsOfIssue(issue: Issue, file: YamlFile, above: Path = []): readonly Problem[] {
  const path = pathOf(issue, above);
  if (issue.code !== 'unrecognized_keys') return [{ ...file.placeOf(path), message: issue.message }];
  const known = knownKeys(issue);
  return issue.keys.map((key) => ({
    ...file.placeOfKey(path, key),
    message: `“${key}” is not a key here; the keys are ${known.join(', ')}.${offerNearest(key, known)}`,
  }));
}

/** Returns the path to the faulty part. */
export function pathOf(issue: Issue, above: Path = []): Path {
  return [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
}

/** Returns the first problem of a line; the first `depth` steps of its path are not part of the line. */
export function problemOfLine({ issues }: z.ZodError, depth = 0): string {
  const [first] = issues;
  const way = first?.path.slice(depth).join('.') ?? '';
  if (first?.code === 'unrecognized_keys')
    return `${way === '' ? 'The line' : way} has no key ${first.keys.join(', ')}.`;
  return way === '' ? (first?.message ?? '') : `${way}: ${first?.message ?? ''}`;
}
