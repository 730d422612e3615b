import type { Anchor } from '../../plan/anchor.js';
import type { About } from '../../plan/tree/listRoot.js';
import type { Tally } from '../../plan/tree/statsRoot.js';
import type { ConnectionValue } from '../../plan/tree/values.js';
import type { StoredIds } from '../../plan/tree/traversal.js';
import { NODE_LABEL } from '../../schema/model.js';
import { asserted, condition, guard } from '../condition.js';
import { relationshipName, variableName, type Names } from '../names.js';
import type { Sorted } from './order.js';
import { relationshipId } from '../relationship.js';
import { call, lines, where } from '../text.js';
import { byId, pattern, patternBack } from '../traversal.js';

/** Matches the rows of a connection, with new variables at each use. */
export interface Rows {
  /** The variable on which the rows depend; none at the root. */
  readonly scope: string | undefined;
  /** Whether one row may be matched several times. */
  readonly repeats: boolean;
  /** Whether a traversal finds the rows, which need not be made twice. */
  readonly traversed: boolean;
  /** Whether rows are matched by label on an engine whose indexes can give them in order. */
  readonly byLabel: boolean;
  /** The label by which rows are matched in order. */
  readonly label?: string;
  readonly result: string;
  /** The list in which the rows were collected, each once, and from which they are now taken. */
  readonly found?: string;
  /** The id of the parent on which the rows depend, null if the parent has no such field. */
  readonly parent?: string;
  /** The rows of the page, if these are known before the statement. */
  readonly page?: Rows;
  match(): { readonly of: Sorted; readonly match: string; readonly guard: string | undefined };
}

/** Matches the nodes of a label. */
export function rowsOfLabel(names: Names, root: Pick<Tally, 'target' | 'label'>): Rows {
  return {
    scope: undefined,
    repeats: false,
    traversed: false,
    byLabel: false,
    result: 'rows',
    match() {
      const node = names.variable(variableName(root.target));
      return { of: { node, relationship: '' }, match: `MATCH (${node}:${root.label})`, guard: undefined };
    },
  };
}

/** Matches the nodes of a label on an engine whose indexes can give them in order. */
export function rowsInOrder(names: Names, root: Pick<Tally, 'target' | 'label'>): Rows {
  return { ...rowsOfLabel(names, root), byLabel: true, label: root.label };
}

/** Matches the nodes of a label. Those of the page are known by their ids, which are in a parameter. */
export function rowsOfPage(names: Names, root: Pick<Tally, 'target' | 'label'>, ids: string): Rows {
  const all = rowsOfLabel(names, root);
  const match = (): ReturnType<Rows['match']> => {
    const [id, node] = [names.variable('id'), names.variable(variableName(root.target))];
    const found = lines(`UNWIND $${ids} AS ${id}`, `MATCH ${byId(node, NODE_LABEL, id)}`);
    return { of: { node, relationship: '' }, match: found, guard: undefined };
  };
  return { ...all, page: { ...all, match } };
}

/**
 * Matches the rows of a root list that are next to one node, which an index finds. A row may be next to it several
 * times. The node's label is not checked, because a parameter that filters an id holds only ids that the traversal's
 * target can have.
 */
export function anchoredRows(
  names: Names,
  { target, label }: Pick<Tally, 'target' | 'label'>,
  { traversal, parameter, where: also }: Anchor,
): Rows {
  return {
    scope: undefined,
    repeats: true,
    traversed: true,
    byLabel: false,
    result: 'rows',
    match() {
      const node = names.variable(variableName(target));
      const anchor = names.variable(variableName(traversal.target));
      const of = { node: anchor, relationship: '' };
      const relationship = traversal.asserted ? names.variable(relationshipName(traversal.types)) : '';
      const guards = [
        ...(traversal.asserted ? [asserted(relationship)] : []),
        ...also.map((each) => condition(names, of, each, true)),
      ];
      return {
        of: { node, relationship: '' },
        match: lines(
          `MATCH ${byId(anchor, NODE_LABEL, `$${parameter}`)}`,
          `MATCH ${patternBack(anchor, traversal, node, label, relationship)}`,
        ),
        guard: guards.join(' AND '),
      };
    },
  };
}

/** Matches the rows of a root list that are about one node, which was matched before them. */
export function rowsAbout(
  names: Names,
  { target, label }: Pick<Tally, 'target' | 'label'>,
  about: string,
  { traversal, acts, parts }: About,
): Rows {
  const eitherWay = (from: string, node: string): string => {
    const step = `MATCH ${patternBack(from, traversal, node, label)}`;
    if (!acts) return step;
    const act = names.variable(relationshipName(acts.traversal.types));
    const kept = condition(names, { node, relationship: act }, acts.where, true);
    const along = lines(`MATCH ${patternBack(from, acts.traversal, node, label, act)}`, where(kept));
    const found = `RETURN ${node}`;
    // Ends with WITH, because conditions follow, and may not follow a subquery.
    return lines(call(from, lines(step, found, 'UNION ALL', along, found)), `WITH ${node}`);
  };
  return {
    scope: about,
    repeats: true,
    traversed: true,
    byLabel: false,
    result: 'rows',
    match() {
      const node = names.variable(variableName(target));
      const part = parts && names.variable(variableName(parts.label));
      const match = lines(
        part && `MATCH ${patternBack(about, parts.traversal, part)}`,
        part && `WHERE (${part} = ${about} OR ${part}:${parts.label})`,
        eitherWay(part ?? about, node),
      );
      return { of: { node, relationship: '' }, match, guard: undefined };
    },
  };
}

export function relatedRows(names: Names, parent: string, value: ConnectionValue): Rows {
  const { traversal } = value;
  if ('ids' in traversal) return rowsByIds(names, parent, value.key, traversal);
  return {
    scope: parent,
    repeats: traversal.representatives || traversal.parts !== undefined,
    traversed: false,
    byLabel: false,
    result: value.key,
    parent: value.guard ? `CASE WHEN ${guard(parent, value.guard)} THEN ${parent}.id END` : `${parent}.id`,
    match() {
      const node = names.variable(variableName(traversal.target));
      const relationship = names.variable(relationshipName(traversal.types));
      const match = `MATCH ${pattern(parent, traversal, relationship, node)}`;
      return { of: { node, relationship }, match, guard: guard(parent, value.guard) };
    },
  };
}

/** Matches the nodes whose ids the parent, a relationship, stores. */
function rowsByIds(names: Names, parent: string, result: string, { ids, target }: StoredIds): Rows {
  return {
    scope: parent,
    parent: relationshipId(parent),
    repeats: true,
    traversed: true,
    byLabel: false,
    result,
    match() {
      const [id, node] = [names.variable('id'), names.variable(variableName(target))];
      const match = lines(
        `UNWIND coalesce(${parent}.${ids}, []) AS ${id}`,
        `MATCH ${byId(node, NODE_LABEL, id)}`,
      );
      return { of: { node, relationship: '' }, match, guard: undefined };
    },
  };
}

/** Matches rows that were collected before, each once. */
export function rowsOf(names: Names, found: string, { result, parent }: Rows, variable: string): Rows {
  return {
    scope: found,
    ...(parent !== undefined && { parent }),
    repeats: false,
    traversed: false,
    byLabel: false,
    result,
    found,
    match() {
      const node = names.variable(variable);
      return { of: { node, relationship: '' }, match: `UNWIND ${found} AS ${node}`, guard: undefined };
    },
  };
}

/** Returns the variable that tells rows apart. */
export function rowVariable({ node, relationship }: Sorted): string {
  return relationship === '' ? node : relationship;
}
