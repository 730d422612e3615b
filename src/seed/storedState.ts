import type { GraphValue, Transaction } from '../graph/graph.js';

/** What is in the graph: enough to tell what is new, what is other than it should be, and what is no longer wanted. */
export interface StoredState {
  /** By id. */
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
}

export interface StoredNode {
  readonly hash: string;
  /** When a source was first taken in; it stays when the source changes. */
  readonly recordedAt: string | undefined;
}

export interface StoredRelationship {
  readonly hash: string;
  readonly type: string;
  readonly from: string;
}

/** Reads ids and hashes, not the content: a node of an article is as short a row as a name's. */
export async function readStoredState(transaction: Transaction): Promise<StoredState> {
  const nodes = await transaction.run({
    text: 'MATCH (n:Node) RETURN n.id AS id, n.hash AS hash, n.recordedAt AS recordedAt',
    parameters: {},
  });
  const relationships = await transaction.run({
    text: 'MATCH (a:Node)-[r]->(:Node) RETURN r.id AS id, r.hash AS hash, type(r) AS type, a.id AS from',
    parameters: {},
  });
  return {
    nodes: new Map(
      nodes.map(({ id, hash, recordedAt }) => [
        text(id),
        { hash: text(hash), recordedAt: recordedAt === null ? undefined : text(recordedAt) },
      ]),
    ),
    relationships: new Map(
      relationships.map(({ id, hash, type, from }) => [
        text(id),
        { hash: text(hash), type: text(type), from: text(from) },
      ]),
    ),
  };
}

function text(value: GraphValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
