import type {
  LookupPart,
  LookupRoot,
  RelationshipLookup,
  RelationshipRoot,
} from '../plan/tree/lookupRoot.js';
import { valued, type CompileRoot } from './compiling.js';
import { collected } from './lists/sharedPages.js';
import { variableName, type Names } from './names.js';
import type { Expression, Project } from './projection.js';
import { findRelationship } from './relationship.js';
import { call, lines, map } from './text.js';
import { byId, patternBack } from './traversal.js';

/** A match, and the expression for its value. */
interface LookedUp extends Expression {
  readonly match: string;
}

/**
 * Finds the object with an id, or with each of several ids. If an id can be a relationship's, nodes and relationships
 * are looked for side by side, each as a list; one of the two lists is empty, because its parameter names nothing.
 */
export const lookup: CompileRoot<LookupRoot> = (compiling, root) => {
  const { names, project } = compiling;
  const { match, ...found } = foundBy(names, root, project);
  return valued(compiling, match, found);
};

/** Finds a relationship by its id. */
export const relationship: CompileRoot<RelationshipRoot> = (compiling, root) => {
  const { names, project } = compiling;
  const found = names.variable('relationship');
  const match = call('', findRelationship(names, root, found, ''));
  return valued(compiling, match, project(names, { node: '', relationship: found }, root.values));
};

function foundBy(names: Names, root: LookupRoot, project: Project): LookedUp {
  if (root.several) return eachOf(names, root, project);
  const { relationships } = root;
  return relationships ? eitherOf(names, root, relationships, project) : nodeOf(names, root, project);
}

function nodeOf(names: Names, root: LookupRoot, project: Project): LookedUp {
  const node = names.variable(variableName(root.target));
  const match = root.part
    ? matchByPart(names, root, root.part, node)
    : matchBy(root, node, `$${root.parameter}`);
  return { match, ...project(names, { node, relationship: '' }, root.values) };
}

function eitherOf(
  names: Names,
  root: LookupRoot,
  relationships: RelationshipLookup,
  project: Project,
): LookedUp {
  const lists = [
    nodesOf(names, root, project, AT_ONCE),
    relationshipsOf(names, relationships, project, AT_ONCE),
  ];
  const { expression, ...joined } = join(lists);
  return { ...joined, expression: `head(${expression})` };
}

function eachOf(names: Names, root: LookupRoot, project: Project): LookedUp {
  const at = names.variable('position');
  const each: Places = {
    unwind: `UNWIND range(0, size($${root.parameter}) - 1) AS ${at}`,
    at: `[${at}]`,
    scope: at,
    row: (value) =>
      map([
        ['position', at],
        ['value', value],
      ]),
  };
  const { relationships } = root;
  return join([
    nodesOf(names, root, project, each),
    ...(relationships ? [relationshipsOf(names, relationships, project, each)] : []),
  ]);
}

/** The Cypher that iterates over the ids of a lookup, and the row that it returns for each object. */
interface Places {
  readonly unwind: string;
  /** The text after a parameter that holds a list: the index of an item. */
  readonly at: string;
  readonly scope: string;
  readonly row: (value: string) => string;
}

const AT_ONCE: Places = { unwind: '', at: '', scope: '', row: (value) => value };

function nodesOf(names: Names, root: LookupRoot, project: Project, places: Places): Expression {
  const node = names.variable(variableName(root.target));
  const match = matchBy(root, node, `$${root.parameter}${places.at}`);
  return listOf(names, places, match, project(names, { node, relationship: '' }, root.values));
}

function relationshipsOf(
  names: Names,
  lookup: RelationshipLookup,
  project: Project,
  places: Places,
): Expression {
  const relationship = names.variable('relationship');
  const match = call(places.scope, findRelationship(names, lookup, relationship, places.at));
  return listOf(names, places, match, project(names, { node: '', relationship }, lookup.values));
}

function listOf(names: Names, { unwind, row }: Places, match: string, projected: Expression): Expression {
  const below = collected(names, projected.deferred);
  const found = names.variable('found');
  const returned = `RETURN collect(${row(projected.expression)}) AS ${found}${below.returned}`;
  const body = lines(unwind, match, ...projected.calls, returned);
  return { calls: [call('', body)], expression: found, deferred: below.deferred };
}

function join(lists: readonly Expression[]): LookedUp {
  return {
    match: '',
    calls: lists.flatMap(({ calls }) => calls),
    expression: lists.map(({ expression }) => expression).join(' + '),
    deferred: lists.flatMap(({ deferred }) => deferred),
  };
}

/** Finds the object that has a part with these values; the first one if several have. */
function matchByPart(
  names: Names,
  { property, parameter }: LookupRoot,
  { traversal, also }: LookupPart,
  node: string,
): string {
  const part = names.variable(variableName(traversal.target));
  const values = [{ property, parameter }, ...also].map((each) => `${each.property}: $${each.parameter}`);
  return lines(
    `MATCH (${part}:${traversal.label} {${values.join(', ')}})`,
    `MATCH ${patternBack(part, traversal, node)}`,
    `WITH DISTINCT ${node}`,
    `ORDER BY ${node}.id`,
    'LIMIT 1',
  );
}

function matchBy(
  { label, property }: { label: string; property: string },
  node: string,
  value: string,
): string {
  return property === 'id'
    ? `MATCH ${byId(node, label, value)}`
    : `MATCH (${node}:${label} {${property}: ${value}})`;
}
