import type { GraphValue, Row, Statement } from '../graph/graph.js';
import { ExpectedError } from '../errors.js';
import { answerSearch } from './answerSearch.js';
import { gather, type DayCount } from './buckets.js';
import { arrange, type Reached, type Tie } from './neighborhood.js';
import { assemblePaths, isTruncated, readSearched, type Searched } from './paths.js';
import { checkParent, cursorWriter, type CursorKey } from '../plan/cursor.js';
import { parentAtRoot, parentsOf } from './rootCursors.js';
import { RELATIONSHIP_PREFIX } from '../plan/relationshipId.js';
import {
  voicesOf,
  type ConnectionValue,
  type Counts,
  type NeighborhoodRoot,
  type Page,
  type PathsRoot,
  type Plan,
  type SearchRoot,
  type Root,
  type Value,
} from '../plan/plan.js';

type Stored = { [key: string]: GraphValue | Answer };
export type Answer = Stored | Connection | readonly (Answer | null)[] | null;

/** A connection as its resolvers read it. */
export interface Connection {
  readonly edges: readonly Stored[];
  readonly nodes: readonly Stored[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

type Parameters = Statement['parameters'];

/** Nodes by id, each finished when a row of the answer first leads to it: to some only a row leads that was read ahead. */
interface LevelNodes {
  readonly values: readonly Value[];
  readonly nodes: ReadonlyMap<string, Stored>;
  readonly finished: Set<string>;
}

/** What rows are finished with. */
interface Given {
  readonly parameters: Parameters;
  /** The nodes of each level. An answer may lead to one in many places. */
  readonly levels: ReadonlyMap<string, LevelNodes>;
}

/**
 * Finishes the rows of a statement into the answer of its root field. They come in the shape of the answer
 * already; what is left is to cut the row that was read ahead, and to write cursors.
 */
export function answer(plan: Plan, parameters: Parameters, rows: readonly Row[]): Answer {
  const { root } = plan;
  refuseUnknownVoices(plan, parameters, rows);
  const given = { parameters, levels: levelsOf(plan, rows) };
  switch (root.kind) {
    case 'relationship':
      return finish(root.values, given, (rows[0]?.['value'] ?? null) as Stored | null);
    case 'lookup':
      return finishFound(root, given, (rows[0]?.['value'] ?? null) as Stored | null);
    case 'lookups': {
      const stored = (rows[0]?.['value'] ?? []) as readonly Stored[];
      const found = new Map(stored.map(({ position, value }) => [position, value as Stored]));
      const asked = parameters[root.parameter] as readonly GraphValue[];
      return asked.map((_, position) => finishFound(root, given, found.get(position) ?? null));
    }
    case 'nodes':
      if (root.about && !rows[0]) throw notFound([String(parameters[root.about.parameter])]);
      return connection(root, given, rows[0]!['value'] as Stored, parentAtRoot(root, parameters));
    case 'stats':
      return Object.fromEntries(
        root.tallies.map(({ key, counts }) => [
          key,
          connection({ page: undefined, counts }, given, (rows[0]!['value'] as Stored)[key] as Stored, ''),
        ]),
      );
    case 'neighborhood':
      return neighborhood(root, given, rows[0]?.['value'] as Stored | undefined);
    case 'paths':
      return paths(root, given, rows[0]?.['value'] as Stored | undefined);
    case 'search':
      return searchResults(root, given, rows);
  }
}

/** The levels beside the answer; where there is no answer there are none. */
function levelsOf({ levels }: Plan, rows: readonly Row[]): Given['levels'] {
  return new Map(
    levels.map(({ name, values }) => {
      const found = (rows[0]?.[name] ?? []) as unknown as readonly { id: string; node: Stored }[];
      const nodes = new Map(found.map(({ id, node }) => [id, node]));
      return [name, { values, nodes, finished: new Set<string>() }];
    }),
  );
}

/** Ranked and cut first, because only the results on the page are shown, of the fifty that come back. */
function searchResults(root: SearchRoot, given: Given, rows: readonly Row[]): Connection {
  const results = answerSearch(root, given.parameters, rows);
  for (const { node } of results.edges) finish(root.values, given, node as Stored);
  return results as unknown as Connection;
}

/** Of an interface, what was found says by its id whether it is a relationship. */
function finishFound(
  { values, relationships }: Root & { kind: 'lookup' | 'lookups' },
  given: Given,
  found: Stored | null,
): Stored | null {
  const isRelationship = relationships && String(found?.['id']).startsWith(RELATIONSHIP_PREFIX);
  return finish(isRelationship ? relationships.values : values, given, found);
}

function paths(root: PathsRoot, given: Given, stored: Stored | undefined): Answer {
  const { parameters } = given;
  const [from, to] = [String(parameters[root.from]), String(parameters[root.to])];
  if (!stored) throw notFound([from, to]);
  const found = readSearched(stored as unknown as Searched);
  for (const { node } of found.nodes) finish(root.node, given, node as Stored);
  for (const { hop } of found.hops) finish(root.hop, given, hop as Stored);
  const lengths = found.paths.map(({ ids }) => ids.length);
  const asked = { maxLength: Number(parameters[root.maxLength]), first: Number(parameters[root.limit]) };
  return {
    paths: assemblePaths(found) as unknown as Answer,
    truncated: from !== to && isTruncated(found, lengths, asked),
  };
}

/** A misspelled speaker would otherwise look like one who claims nothing. */
function refuseUnknownVoices(plan: Plan, parameters: Parameters, rows: readonly Row[]): void {
  const found = rows[0]?.['voices'] as readonly string[] | undefined;
  if (!found) return;
  const asked = voicesOf(plan).flatMap((name) => parameters[name] as readonly string[]);
  const unknown = asked.find((id) => !found.includes(id));
  if (unknown === undefined) return;
  throw new ExpectedError(
    'NOT_FOUND',
    `Nobody who could claim anything has the id ${JSON.stringify(unknown)}. Find ids with \`search\` or \`actors\`.`,
  );
}

/** Ids come from clients, who are told which they gave; one of them, at least, names no entity. */
function notFound(ids: readonly string[]): ExpectedError {
  const named = ids.map((id) => JSON.stringify(id)).join(', or none has ');
  return new ExpectedError(
    'NOT_FOUND',
    `No entity has the id ${named}. Find ids with \`search\` or the lists, such as \`entities\`.`,
  );
}

function neighborhood(root: NeighborhoodRoot, given: Given, stored: Stored | undefined): Answer {
  const middle = String(given.parameters[root.parameter]);
  if (!stored) throw notFound([middle]);
  const [nodes, ties] = [stored['nodes'], stored['edges']] as unknown as Around;
  for (const { node } of nodes) finish(root.values, given, node);
  for (const { edge } of ties) finish(root.edge, given, edge);
  return arrange(middle, nodes, ties) as unknown as Answer;
}

type Around = readonly [readonly Reached<Stored>[], readonly Tie<Stored>[]];

function finish(values: readonly Value[], given: Given, stored: Stored | null): Stored | null {
  if (stored) for (const value of values) finishValue(value, given, stored);
  return stored;
}

function finishValue(value: Value, given: Given, stored: Stored): void {
  switch (value.kind) {
    case 'one':
    case 'relationship':
    case 'startNode':
    case 'endNode':
      finish(value.values, given, stored[value.key] as Stored | null);
      return;
    case 'list':
    case 'references':
      for (const each of stored[value.key] as Stored[]) finish(value.values, given, each);
      return;
    case 'connection':
      stored[value.key] = related(value, given, stored[value.key] as Stored);
  }
}

/** A connection of a parent, whose id comes with it where cursors need it and where the field is the parent's. */
function related(value: ConnectionValue, given: Given, stored: Stored): Connection {
  const parent = stored['parent'] as string | null | undefined;
  if (typeof parent === 'string') checkParent(parentsOf(value, given.parameters), parent);
  return connection(value, given, stored, parent ?? '');
}

const NO_PAGE = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

/** An answer may hold thousands: each is made in one piece, for copying objects together took longer than all else. */
function connection({ page, counts }: Asked, given: Given, stored: Stored, parent: string): Connection {
  const totalCount = Number(stored['total'] ?? 0);
  const write = page && (page.cursors || page.follows) ? cursorWriter(page.list, parent) : NO_CURSORS;
  const edges = page ? edgesOf(page, given, stored, write) : [];
  const made: Connection = {
    edges,
    nodes: edges.map((edge) => edge['node'] as Stored),
    pageInfo: page ? pageInfoOf(page, given.parameters, stored, edges, write) : NO_PAGE,
    totalCount,
  };
  return counts.length === 0 ? made : { ...made, ...countsOf(counts, stored) };
}

type Asked = Pick<ConnectionValue, 'page' | 'counts'>;

type WriteCursor = ReturnType<typeof cursorWriter>;

const NO_CURSORS: WriteCursor = () => '';

/** Facets come as they are; days are gathered into stretches. */
function countsOf(counts: readonly Counts[], stored: Stored): { readonly [key: string]: unknown } {
  return Object.fromEntries(
    counts.map((each) => {
      const value = stored[each.key];
      return [
        each.key,
        each.kind === 'facets' ? value : gather(value as unknown as readonly DayCount[], each.by),
      ];
    }),
  );
}

/** The page without the row that was read ahead, finished. */
function edgesOf(page: Page, given: Given, stored: Stored, write: WriteCursor): readonly Stored[] {
  const rows = stored['rows'] as unknown as Stored[];
  const size = sizeOf(page, given.parameters);
  const edges = rows.length > size ? rows.slice(0, size) : rows;
  if (page.backward) edges.reverse();
  for (const edge of edges) finishEdge(page, given, edge, write);
  return edges;
}

function sizeOf({ limit, lookAhead }: Page, parameters: Parameters): number {
  return Number(parameters[limit]) - (lookAhead ? 1 : 0);
}

function pageInfoOf(
  page: Page,
  parameters: Parameters,
  stored: Stored,
  edges: readonly Stored[],
  write: WriteCursor,
): Connection['pageInfo'] {
  const more = (stored['rows'] as unknown as Stored[]).length > sizeOf(page, parameters);
  return {
    hasNextPage: page.backward ? page.bounded : more,
    hasPreviousPage: page.backward ? more : page.bounded,
    startCursor: cursorOf(edges[0]),
    endCursor: cursorOf(edges.at(-1)) ?? startOf(page, parameters, write),
  };
}

/** Where a page that one follows began: the cursor that was given, written anew. */
function startOf({ follows, keysets }: Page, parameters: Parameters, write: WriteCursor): string | null {
  const after = follows ? keysets.find(({ toward }) => toward === 'end') : undefined;
  return after ? write(after.parameters.map((name) => parameters[name] as CursorKey)) : null;
}

function finishEdge(page: Page, given: Given, edge: Stored, write: WriteCursor): void {
  if (page.cursors) edge['cursor'] = write(edge['cursor'] as CursorKey[]);
  if (page.level !== undefined) edge['node'] = nodeOfLevel(given, page.level, edge['node'] as string);
  else finish(page.node, given, edge['node'] as Stored);
  finish(page.edge, given, edge);
}

function nodeOfLevel(given: Given, level: string, id: string): Stored {
  const { values, nodes, finished } = given.levels.get(level)!;
  const node = nodes.get(id)!;
  if (finished.has(id)) return node;
  finished.add(id);
  return finish(values, given, node)!;
}

function cursorOf(edge: Stored | undefined): string | null {
  return (edge?.['cursor'] as string | undefined) ?? null;
}
