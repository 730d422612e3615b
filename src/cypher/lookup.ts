import type { RelationshipLookup, Root } from '../plan/plan.js';
import { collected } from './lists/levels.js';
import { variableName, type Names } from './names.js';
import type { Expression, Project } from './projection.js';
import { findRelationship } from './relationship.js';
import { call, lines, map } from './text.js';
import { byId } from './walk.js';

/** What is matched, and what comes back of it. */
interface Found extends Expression {
  readonly match: string;
}

/**
 * Finds what has an id, or what each of several ids names. Where an id can be a relationship's, nodes and relationships
 * are looked for side by side, each as a list: one of the two is empty, as its parameter names nothing.
 */
export function lookup(
  names: Names,
  root: Root & { kind: 'relationship' | 'lookup' | 'lookups' },
  project: Project,
): Found {
  switch (root.kind) {
    case 'relationship':
      return relationshipOf(names, root, project);
    case 'lookup':
      return root.relationships
        ? eitherOf(names, root, root.relationships, project)
        : nodeOf(names, root, project);
    case 'lookups':
      return eachOf(names, root, project);
  }
}

type Lookup = Root & { readonly kind: 'lookup' | 'lookups' };

function relationshipOf(names: Names, root: RelationshipLookup, project: Project): Found {
  const relationship = names.variable('relationship');
  const match = call('', findRelationship(names, root, relationship, ''));
  return { match, ...project(names, { node: '', relationship }, root.values) };
}

function nodeOf(names: Names, root: Lookup, project: Project): Found {
  const node = names.variable(variableName(root.target));
  const match = matchBy(root, node, `$${root.parameter}`);
  return { match, ...project(names, { node, relationship: '' }, root.values) };
}

function eitherOf(names: Names, root: Lookup, relationships: RelationshipLookup, project: Project): Found {
  const lists = [
    nodesOf(names, root, project, AT_ONCE),
    relationshipsOf(names, relationships, project, AT_ONCE),
  ];
  const { expression, ...joined } = join(lists);
  return { ...joined, expression: `head(${expression})` };
}

function eachOf(names: Names, root: Lookup, project: Project): Found {
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

/** How the ids of a lookup are gone through, and what each thing found makes of its value. */
interface Places {
  readonly unwind: string;
  /** What follows a parameter that holds a list. */
  readonly at: string;
  readonly scope: string;
  readonly row: (value: string) => string;
}

const AT_ONCE: Places = { unwind: '', at: '', scope: '', row: (value) => value };

function nodesOf(names: Names, root: Lookup, project: Project, places: Places): Expression {
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

function join(lists: readonly Expression[]): Found {
  return {
    match: '',
    calls: lists.flatMap(({ calls }) => calls),
    expression: lists.map(({ expression }) => expression).join(' + '),
    deferred: lists.flatMap(({ deferred }) => deferred),
  };
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
