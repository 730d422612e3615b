import type { ListValue, OneValue, ReferencesValue } from '../../plan/tree/values.js';
import { NODE_LABEL } from '../../schema/model.js';
import { guard } from '../condition.js';
import { variableName, type Names } from '../names.js';
import type { Expression, Project } from '../projection.js';
import { lines, where } from '../text.js';
import { pattern } from '../traversal.js';
import { collectEach } from './collectEach.js';
import { orderBy } from './order.js';

/** Compiles the one node at the end of a traversal. */
export function one(names: Names, parent: string, value: OneValue, project: Project): Expression {
  const node = names.variable(variableName(value.traversal.target));
  const first = value.certain ? '' : lines(`WITH ${node}`, `ORDER BY ${node}.id`, 'LIMIT 1');
  const clauses = [
    `MATCH ${pattern(parent, value.traversal, '', node)}`,
    where(guard(parent, value.guard)),
    first,
  ];
  return collectEach(names, project, { parent, node, clauses, isOne: true }, value);
}

/** Compiles all nodes at the end of a traversal. */
export function list(names: Names, parent: string, value: ListValue, project: Project): Expression {
  const node = names.variable(variableName(value.traversal.target));
  const clauses = [
    `MATCH ${pattern(parent, value.traversal, '', node)}`,
    where(guard(parent, value.guard)),
    `WITH ${node}`,
    orderBy({ node, relationship: '' }, value.order, false),
    `LIMIT $${value.limit}`,
  ];
  return collectEach(names, project, { parent, node, clauses }, value);
}

/** Compiles nodes in the order of a stored list of their ids. */
export function references(
  names: Names,
  parent: string,
  value: ReferencesValue,
  project: Project,
): Expression {
  const node = names.variable(variableName(value.target));
  const position = names.variable('position');
  const ids = `${parent}.${value.property}`;
  const clauses = [
    `UNWIND range(0, size(coalesce(${ids}, [])) - 1) AS ${position}`,
    `MATCH (${node}:${NODE_LABEL} {id: ${ids}[${position}]})`,
    `WITH ${node}, ${position}`,
    `ORDER BY ${position}`,
    `LIMIT $${value.limit}`,
  ];
  return collectEach(names, project, { parent, node, clauses }, value);
}
