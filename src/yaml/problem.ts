import { ExpectedError } from '../errors.js';
import { compare } from '../text/compare.js';
import type { Path, Place } from './place.js';

/** One problem with its remedy, and its place once that is known. */
export interface Problem extends Partial<Place> {
  readonly message: string;
  /** The path from the fact to the faulty part. If that part is absent, the path means the nearest part above it. */
  readonly path?: Path;
}

/** Tells a problem from a value, for functions that return either. */
export function isProblem(value: object): value is Problem {
  return 'message' in value;
}

export function formatProblem({ message, ...place }: Problem): string {
  return place.file === undefined ? message : `${formatPlace(place as Place)}: ${message}`;
}

/** Writes a place as editors and terminals open it, such as `vocabulary/own.yaml:2:5`. */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/**
 * Sorts problems in the order of the files, so that people can mend them from top to bottom, and removes duplicates.
 */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort(
    (one, other) =>
      compare(one.file ?? '', other.file ?? '') ||
      (one.line ?? 0) - (other.line ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0),
  );
}

/** Returns the error for facts with problems. Its message holds every problem, one in each line. */
export function refusedFacts(problems: readonly Problem[]): ExpectedError {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const lines = problems.map(formatProblem).join('\n');
  return new ExpectedError('BAD_USER_INPUT', `The facts have ${count}; nothing was written.\n${lines}`);
}
