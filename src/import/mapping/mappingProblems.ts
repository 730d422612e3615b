import type { Path } from '../../yaml/place.js';
import type { z } from 'zod';
import type { Problem } from '../../yaml/problem.js';
import { problemsOfIssue, pathOf } from '../../yaml/issues.js';
import type { YamlFile } from '../../yaml/yamlFile.js';

type Issue = z.core.$ZodIssue;

/** The problems of a mapping, each at its line and column. */
export function problemsOfIssues(issues: readonly Issue[], file: YamlFile): readonly Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], file));
}

function problemsOf(issue: Issue, above: Path, file: YamlFile): readonly Problem[] {
  return issue.code === 'invalid_union'
    ? problemsOfUnion(issue.errors, pathOf(issue, above), file)
    : problemsOfIssue(issue, file, above);
}

/** The problems of the alternative that was meant: the one whose type fits, with problems only inside it. */
function problemsOfUnion(
  ways: readonly (readonly Issue[])[],
  path: Path,
  file: YamlFile,
): readonly Problem[] {
  const value = valueAt(file.data, path);
  if (value === undefined)
    return [{ ...file.placeOf(path), message: `${String(path.at(-1))} is missing. Add it.` }];
  const meant = ways.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || !isOfType(issue, value)),
  );
  if (meant !== undefined) return meant.flatMap((issue) => problemsOf(issue, path, file));
  const message =
    'Write the name of a column, its number from 1, a list of these, or a map with column, text or template.';
  return [{ ...file.placeOf(path), message }];
}

/**
 * Whether the type of the value does not fit. A word that is not among the known ones is a problem of the word; for any
 * other value it is a problem of the type.
 */
function isOfType(issue: Issue, value: unknown): boolean {
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, step) => (inside as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    data,
  );
}
