import { ExpectedError } from '../errors.js';
import { compare } from '../text/compare.js';

/** Where something stands in a fact file. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with the facts: where, what, and how to mend it. */
export interface Fault extends Place {
  readonly message: string;
}

export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column}: ${fault.message}`;
}

/** In the order of the files, so that they can be mended from top to bottom; the same fault only once. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  const unique = new Map(faults.map((fault) => [formatFault(fault), fault]));
  return [...unique.values()].sort(
    (one, other) => compare(one.file, other.file) || one.line - other.line || one.column - other.column,
  );
}

/** The error of whoever needs facts without faults. Its message holds every fault, one a line. */
export function faultyFacts(faults: readonly Fault[]): ExpectedError {
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
  const lines = faults.map(formatFault).join('\n');
  return new ExpectedError('BAD_USER_INPUT', `The facts have ${count}; nothing was written.\n${lines}`);
}
