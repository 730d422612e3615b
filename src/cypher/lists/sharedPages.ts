import type { Names } from '../names.js';
import type { Deferred, Project } from '../projection.js';
import { call, lines, map } from '../text.js';

/**
 * Collects the deferred nodes below a subquery: returns the end of its `RETURN`, and the same nodes one list deeper.
 */
export function collected(
  names: Names,
  deferred: readonly Deferred[],
): { readonly returned: string; readonly deferred: readonly Deferred[] } {
  const lists = deferred.map((each) => ({ ...each, found: names.variable('found'), depth: each.depth + 1 }));
  const returned = lists.map(({ found }, at) => `, collect(${deferred[at]!.found}) AS ${found}`).join('');
  return { returned, deferred: lists };
}

/** Compiles a subquery for each shared page, in an order in which each finds its nodes collected, and their columns. */
export function sharedPages(
  names: Names,
  deferred: readonly Deferred[],
  project: Project,
): { readonly calls: readonly string[]; readonly columns: string } {
  const waiting = [...deferred];
  const calls: string[] = [];
  let columns = '';
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const shared = sharedPageOf(names, next, project);
    calls.push(shared.text);
    columns += `, ${shared.column} AS ${next.sharedPage}`;
    waiting.push(...shared.deferred);
  }
  return { calls, columns };
}

function sharedPageOf(
  names: Names,
  { sharedPage, node: name, values, found, depth }: Deferred,
  project: Project,
) {
  const node = names.variable(name);
  const column = names.variable(sharedPage);
  const steps = [found, ...Array.from({ length: depth - 1 }, () => names.variable('found')), node];
  const { calls, expression, deferred } = project(names, { node, relationship: '' }, values);
  const below = collected(names, deferred);
  const row = map([
    ['id', `${node}.id`],
    ['node', expression],
  ]);
  const body = lines(
    ...steps.slice(1).map((step, at) => `UNWIND ${steps[at]} AS ${step}`),
    `WITH DISTINCT ${node}`,
    ...calls,
    `RETURN collect(${row}) AS ${column}${below.returned}`,
  );
  return { text: call(found, body), column, deferred: below.deferred };
}
