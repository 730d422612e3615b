/** A place in a file that a person reads. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The keys of maps and the indexes of lists that lead to a value inside a file. */
export type Path = readonly (string | number)[];
