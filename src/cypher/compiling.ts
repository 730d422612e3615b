import type { Beforehand } from '../graph/graph.js';
import type { Root } from '../plan/plan.js';
import type { Dialect } from './dialect/dialect.js';
import { sharedPages } from './lists/sharedPages.js';
import type { Names } from './names.js';
import type { Expression, Project } from './projection.js';

/** What a root is compiled with. */
export interface Compiling {
  readonly names: Names;
  readonly dialect: Dialect;
  readonly project: Project;
}

/** A statement in parts: what its clauses find, and what it returns of that. */
export interface CompiledRoot {
  readonly clauses: readonly string[];
  /** The columns, each with its name; the first is `value`. */
  readonly returns: string;
  /** What runs before it. */
  readonly first?: Beforehand | undefined;
}

/** Compiles roots of one kind. */
export type CompileRoot<R extends Root> = (compiling: Compiling, root: R) => CompiledRoot;

/** A statement of one value: what it is made of, then its levels, each beside it in a column of its own. */
export function valued(
  { names, project }: Compiling,
  match: string,
  { calls, expression, deferred }: Expression,
): CompiledRoot {
  const later = sharedPages(names, deferred, project);
  return {
    clauses: [match, ...calls, ...later.calls],
    returns: `${expression} AS value${later.columns}`,
  };
}
