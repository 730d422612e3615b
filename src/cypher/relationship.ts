import type { RelationshipLookup } from '../plan/tree/lookupRoot.js';
import type { PartValue } from '../plan/tree/values.js';
import { RELATIONSHIP_PREFIX } from '../plan/relationshipId.js';
import { NODE_LABEL } from '../schema/model.js';
import { OWNED_BY_THEIR_END } from '../schema/selectiveEnd.js';
import { collectEach } from './lists/collectEach.js';
import type { Names } from './names.js';
import type { Expression, Project } from './projection.js';
import { lines, where } from './text.js';
import { byId, typesOf } from './traversal.js';

/**
 * Writes the id of a relationship for clients, as src/plan/relationshipId.ts reads it: its type, its owner and its own
 * id.
 */
export function relationshipId(relationship: string): string {
  const types = OWNED_BY_THEIR_END.map((type) => `'${type}'`).join(', ');
  const end = `CASE WHEN type(${relationship}) IN [${types}] THEN endNode(${relationship}).id ELSE startNode(${relationship}).id END`;
  const key = `substring(${relationship}.id, ${RELATIONSHIP_PREFIX.length})`;
  return `'${RELATIONSHIP_PREFIX}' + type(${relationship}) + '.' + replace(${end}, '/', '.') + '.' + ${key}`;
}

/**
 * Finds a relationship among the few of its kind at the end that owns it. Of the two ends' parameters one is empty, and
 * no node has an empty id. The types keep a wrong id from leading into a hub.
 * @param at the text after a parameter that holds a list: the place of an item, such as `[position]`
 */
export function findRelationship(
  names: Names,
  { from, to, type, stored, types }: RelationshipLookup,
  relationship: string,
  at: string,
): string {
  const owned = (end: string, left: string, of: string, right: string) =>
    lines(
      `MATCH ${byId(names.variable('owner'), NODE_LABEL, `$${end}${at}`)}${left}[${relationship}:${of}]${right}()`,
      where(`type(${relationship}) = $${type}${at}`, `${relationship}.id = $${stored}${at}`),
      `RETURN ${relationship}`,
    );
  const [outward, inward] = [typesOf(types.from), typesOf(types.to)];
  return lines(owned(from, '-', outward, '->'), 'UNION ALL', owned(to, '<-', inward, '-'));
}

/** Compiles the relationship as an object of its own, or the entity at one of its ends. */
export function partOf(names: Names, relationship: string, value: PartValue, project: Project): Expression {
  if (value.kind === 'relationship') return project(names, { node: '', relationship }, value.values);
  const node = names.variable('entity');
  const clauses = [`WITH ${value.kind}(${relationship}) AS ${node}`];
  return collectEach(names, project, { parent: relationship, node, clauses, isOne: true }, value);
}
