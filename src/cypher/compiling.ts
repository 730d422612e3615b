import type { Beforehand } from '../graph/graph.js';
import type { Root } from '../plan/plan.js';
import type { Dialect } from './dialect/dialect.js';
import { sharedPages } from './lists/sharedPages.js';
import type { Names } from './names.js';
import type { Expression, Project } from './projection.js';

/** The context in which a root is compiled. */
export interface Compiling {
  readonly names: Names;
  readonly dialect: Dialect;
  readonly project: Project;
}

/** A statement in parts: its clauses, and the columns that it returns. */
export interface CompiledRoot {
  readonly clauses: readonly string[];
  /** The columns, each with its name; the first is `value`. */
  readonly returns: string;
  /** The statements that run before it. */
  readonly first?: Beforehand | undefined;
}

/** Compiles roots of one kind. */
export type CompileRoot<R extends Root> = (compiling: Compiling, root: R) => CompiledRoot;

/** Makes a statement of one value: its subqueries first, then its shared pages, each in a column of its own. */
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
