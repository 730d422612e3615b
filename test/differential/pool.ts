import type { GraphQLEnumType } from 'graphql';
import type { Graph, GraphValue } from '../../src/graph/graph.js';
import { readSchema } from '../../src/schema/document.js';
import { selectiveEnd } from '../../src/schema/selectiveEnd.js';
import { termId, VOCABULARY_KINDS } from '../../src/vocabulary/term.js';
import { SHIPPED_VOCABULARY } from '../../src/vocabulary/vocabulary.js';
import { cursorsIn, type Cursors } from './cursors.js';

/** Values of a graph, for filters and lookups that find something. */
export interface Pool {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  readonly dates: readonly string[];
  readonly numbers: readonly number[];
  /** The values of all properties of this name. */
  of(property: string): readonly GraphValue[];
  /** Cursors whose digests begin so: with those of a list and order, or with that of a parent behind them too. */
  cursors(owner: string): readonly string[];
}

/** Reads every property of every node. */
export async function readPool(graph: Graph): Promise<Pool> {
  const rows = await graph.read({
    text: 'MATCH (n:Node) RETURN properties(n) AS properties ORDER BY n.id',
    parameters: {},
  });
  const entries = rows.flatMap((row) => Object.entries(row['properties'] as { [name: string]: GraphValue }));
  const byName = new Map<string, Set<GraphValue>>();
  for (const [name, value] of entries.toSorted(([left], [right]) =>
    left < right ? -1 : left > right ? 1 : 0,
  )) {
    const known = byName.get(name) ?? new Set();
    byName.set(name, known);
    for (const each of Array.isArray(value) ? (value as GraphValue[]) : [value]) known.add(each);
  }
  const values = [...byName.values()].flatMap((set) => [...set]);
  const texts = values.filter((value) => typeof value === 'string');
  const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
  return {
    ids: [...[...(byName.get('id') ?? [])].map(String), ...(await relationshipIds(graph)), ...TERM_IDS],
    texts: texts.filter((text) => !isDate(text)),
    dates: [...new Set(texts.filter(isDate))],
    numbers: [...new Set(values.filter((value) => typeof value === 'number'))],
    of: (property) => [...(byName.get(property) ?? [])],
    cursors: () => [],
  };
}

/**
 * The types of relationships that the API shows. A quotation of a speaker, for example, is stored and has no id in the
 * API.
 */
const SHOWN = (readSchema().getType('RelationshipType') as GraphQLEnumType)
  .getValues()
  .map(({ name }) => name);

/** Some terms of each kind: they are nodes to the API and stand in no graph. */
const TERM_IDS = VOCABULARY_KINDS.flatMap((kind) => SHIPPED_VOCABULARY.terms(kind).slice(0, 3).map(termId));

/** The ids by which the API finds relationships between entities. */
async function relationshipIds(graph: Graph): Promise<readonly string[]> {
  const rows = await graph.read({
    text: 'MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) IN $shown RETURN type(r) AS type, a.id AS from, b.id AS to, r.id AS id ORDER BY r.id',
    parameters: { shown: SHOWN },
  });
  return rows.map(({ type, id, ...ends }) => {
    const owner = String(ends[selectiveEnd(String(type))]).replace('/', '.');
    return `relationship/${String(type)}.${owner}.${String(id).slice('relationship/'.length)}`;
  });
}

/** The pool with the cursors of these answers. */
export function withCursors(pool: Pool, answers: readonly unknown[]): Pool {
  const cursors: Cursors = new Map();
  for (const answer of answers) cursorsIn(answer, cursors);
  return {
    ...pool,
    cursors: (owner) => [...cursors].flatMap(([each, found]) => (each.startsWith(owner) ? [...found] : [])),
  };
}
