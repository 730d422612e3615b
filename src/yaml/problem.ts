import type { Path } from './yamlFile.js';

/** What is wrong with a fact, and in which part of it. */
export interface Problem {
  /** From the fact down; a part that is absent stands for the nearest thing above it. */
  readonly path: Path;
  readonly message: string;
}
