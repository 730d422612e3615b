import { ExpectedError } from '../errors.js';
import { compare } from '../text/compare.js';
import type { Path, Place } from './place.js';

/** One thing that is wrong, how to mend it, and the place, once that is known. */
export interface Problem extends Partial<Place> {
  readonly message: string;
  /** From the fact down to the wrong part; a part that is absent stands for the nearest thing above it. */
  readonly path?: Path;
}

/** For a function that returns either a value or the problem with it. */
export function isProblem(value: object): value is Problem {
  return 'message' in value;
}

export function formatProblem({ file, line, column, message }: Problem): string {
  return file === undefined ? message : `${file}:${line}:${column}: ${message}`;
}

/** In the order of the files, so that they can be mended from top to bottom; the same problem only once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort(
    (one, other) =>
      compare(one.file ?? '', other.file ?? '') ||
      (one.line ?? 0) - (other.line ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0),
  );
}

/** The error where facts must have no problem. Its message holds every problem, one a line. */
export function refusedFacts(problems: readonly Problem[]): ExpectedError {
  const count = problems.length === 1 ? 'a fault' : `${problems.length} faults`;
  const lines = problems.map(formatProblem).join('\n');
  return new ExpectedError('BAD_USER_INPUT', `The facts have ${count}; nothing was written.\n${lines}`);
}
