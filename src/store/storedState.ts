import type { GraphValue, ResultRow, Transaction } from '../graph/graph.js';
import type { Properties } from '../derive/desiredGraph.js';
import { forNodes } from './forNodes.js';
import { IMPORTED_PROPERTIES } from './layers.js';
import { selectiveEnd } from '../schema/selectiveEnd.js';
import type { Store } from './store.js';

/** The present state of the seeded layer: enough to find new, changed and removed items. */
export interface StoredState {
  /** Nodes by id. */
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
  /** Nodes that only an import has written so far and that facts are about to declare, by id. */
  readonly imported: ReadonlyMap<string, Properties>;
}

export interface StoredNode {
  readonly hash: string;
  /** The time when a source was first stored; it stays when the source changes. */
  readonly recordedAt: string | undefined;
  /** The imported properties, as JSON, of a node that an import has written too. */
  readonly imported: string | undefined;
}

export interface StoredRelationship {
  readonly hash: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Reads ids and hashes of the seeded layer but not its content, so the row of an article is as short as that of a name.
 * `ids` are those of the desired nodes. Imported relationships are neither read nor counted: each type is read from the
 * end with few of it, so a country in a million imported events costs no more than one in ten.
 */
export async function readStoredState(
  transaction: Transaction,
  ids: readonly string[],
  store: Store,
): Promise<StoredState> {
  const nodes = await readNodes(transaction);
  const unknown = ids.filter((id) => !nodes.has(id));
  return {
    nodes,
    relationships: await readRelationships(transaction, store),
    imported: await readImported(transaction, unknown, store),
  };
}

async function readNodes(transaction: Transaction): Promise<ReadonlyMap<string, StoredNode>> {
  const rows = await transaction.run({
    text: `MATCH (n:Seeded) RETURN n.id AS id, n.hash AS hash, n.recordedAt AS recordedAt, n.${IMPORTED_PROPERTIES} AS imported`,
    parameters: {},
  });
  return new Map(
    rows.map(({ id, hash, recordedAt, imported }) => [
      text(id),
      { hash: text(hash), recordedAt: optional(recordedAt), imported: optional(imported) },
    ]),
  );
}

async function readRelationships(
  transaction: Transaction,
  { storage }: Store,
): Promise<ReadonlyMap<string, StoredRelationship>> {
  const types = [...storage.relationshipDates.keys()].sort();
  const ownedBy = (end: 'from' | 'to'): string =>
    types.filter((type) => selectiveEnd(type) === end).join('|');
  // Actors are skipped, because no relationship of the second group ends at one, and other relationships end at them by
  // the million.
  const owned = [
    `MATCH (a:Seeded)-[r:${ownedBy('from')}]->(b)`,
    `MATCH (b:Seeded)<-[r:${ownedBy('to')}]-(a) WHERE NOT b:Actor`,
  ];
  const rows: ResultRow[] = [];
  for (const match of owned)
    rows.push(...(await transaction.run({ text: `${match} ${KNOWN}`, parameters: {} })));
  const seeded = rows.filter(({ imported }) => imported !== true);
  return new Map(
    seeded.map(({ id, hash, type, from, to }) => [
      text(id),
      { hash: text(hash), type: text(type), from: text(from), to: text(to) },
    ]),
  );
}

const KNOWN =
  'RETURN r.id AS id, r.hash AS hash, type(r) AS type, a.id AS from, b.id AS to, r.imported AS imported';

async function readImported(
  transaction: Transaction,
  ids: readonly string[],
  store: Store,
): Promise<ReadonlyMap<string, Properties>> {
  const rest = 'WHERE n:Imported RETURN n.id AS id, properties(n) AS properties';
  const rows = await forNodes(transaction, ids, rest, store);
  return new Map(rows.map(({ id, properties }) => [text(id), properties as Properties]));
}

function text(value: GraphValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function optional(value: GraphValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
