import type { Statement } from '../graph/graph.js';
import { voicesOf, type Plan, type Root } from '../plan/plan.js';
import type { ParameterName } from '../plan/tree/parameter.js';
import { NODE_LABEL } from '../schema/model.js';
import type { CompileRoot } from './compiling.js';
import type { Dialect } from './dialect/dialect.js';
import { names, type Names } from './names.js';
import { project } from './project.js';
import { call, lines } from './text.js';

/** The text of a statement, and the statements that run before it, if any. */
export type Compiled = Pick<Statement, 'text' | 'first' | 'wire'>;

/**
 * Compiles a plan into the text of one statement in a dialect. A list is a subquery for each parent, which sorts and
 * limits before it goes deeper, so that no step works on rows that are thrown away later. A shared page is a subquery
 * for each of its nodes.
 * @param compileRoot compiles roots of the plan's kind
 */
export function compile(compileRoot: CompileRoot<Root>, plan: Plan, dialect: Dialect): Compiled {
  const given = names();
  const { clauses, returns, first } = compileRoot({ names: given, dialect, project }, plan.root);
  const voices = voicesFound(given, voicesOf(plan));
  const text = lines(...clauses, voices.clause, `RETURN ${voices.returns}${returns}`);
  const wire = dialect.wire(text);
  return { text, ...(first && { first }), ...(wire !== undefined && { wire }) };
}

/**
 * Finds the speakers of all `voices` in the statement that exist, because an unknown id must not look like a speaker
 * without claims. They are looked for last, and come back beside the value.
 */
function voicesFound(
  names: Names,
  voices: readonly ParameterName[],
): { readonly clause: string; readonly returns: string } {
  if (voices.length === 0) return { clause: '', returns: '' };
  const [id, node, found] = ['id', 'speaker', 'voices'].map((name) => names.variable(name));
  const ids = voices.map((parameter) => `$${parameter}`).join(' + ');
  const body = lines(
    `UNWIND ${ids} AS ${id}`,
    `MATCH (${node}:${NODE_LABEL} {id: ${id}})`,
    `RETURN collect(${node}.id) AS ${found}`,
  );
  return { clause: call('', body), returns: `${found} AS voices, ` };
}
