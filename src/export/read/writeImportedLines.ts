import { badInput } from '../../errors.js';
import type { Graph, ResultRow, Transaction } from '../../graph/graph.js';
import { batchesOf } from '../../store/batches.js';
import { acquireWriteLock } from '../../store/records/writeLock.js';
import { appendChange } from '../../store/changeLog.js';
import type { DesiredNode, DesiredRelationship, Properties } from '../../derive/desiredGraph.js';
import type { SortedNodes } from '../../store/imported/compareImported.js';
import { readImportedNodes } from '../../store/imported/importedState.js';
import { writeChanges } from '../../store/imported/writeChanges.js';
import { raiseStatistics } from '../../store/statistics/keepStatistics.js';
import type { Store } from '../../store/store.js';
import { uniqueBy } from '../../text/uniqueBy.js';
import type { NodeLine, RelationshipLine } from '../format/format.js';
import { ownerIdOf, readRelationships, relationshipKey } from '../stored/importedRows.js';
import type { WriteSurroundings } from './writeFacts.js';

/** The numbers of new nodes and relationships; all others were there already. */
export interface WrittenLines {
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Writes lines of the imported layer in one transaction: creates missing items and leaves the others alone. A node that
 * facts declare keeps their properties and joins the layer; the imported properties are stored beside them.
 *
 * Rejects with BAD_USER_INPUT if an end of a relationship is not in the imported layer.
 */
export async function writeImportedLines(
  graph: Graph,
  lines: readonly (NodeLine | RelationshipLine)[],
  { storage, preparation, now, origin }: WriteSurroundings & { readonly origin: string },
): Promise<WrittenLines> {
  const store = { storage, engine: graph.engine };
  return graph.write(async (transaction) => {
    await acquireWriteLock(transaction, now, preparation);
    const nodes = await sortNodes(transaction, lines.filter(isNode), store);
    const relationships = await newRelationships(transaction, lines.filter(isRelationship), store);
    await refuseLoose(transaction, relationships, nodes, store);
    const changes = { nodes, relationships: { created: relationships, changed: [] } };
    const { created, changed, added } = await writeChanges(transaction, changes, store);
    await raiseStatistics(transaction, { ...added, isLess: false }, store);
    await appendChange(transaction, { cause: 'IMPORT', origin, at: now, created, changed, removed: [] });
    return { nodes: nodes.created.length, relationships: relationships.length };
  });
}

/** Sorts nodes into new and joining ones. A stored node stays unchanged, even if the line differs. */
async function sortNodes(
  transaction: Transaction,
  lines: readonly NodeLine[],
  store: Store,
): Promise<SortedNodes> {
  const nodes = uniqueBy(lines, ({ id }) => id).map(contentNode);
  const ids = nodes.map(({ id }) => id);
  const stored = await readImportedNodes(transaction, ids, store);
  return {
    created: nodes.filter(({ id }) => !stored.has(id)),
    changed: [],
    joined: nodes.filter(({ id }) => stored.get(id)?.isImported === false),
  };
}

/**
 * Returns the relationships that are not stored. They are compared by a key, because some that the API does not show
 * have no id.
 */
async function newRelationships(
  transaction: Transaction,
  lines: readonly RelationshipLine[],
  store: Store,
): Promise<readonly DesiredRelationship[]> {
  const reading = { ...store, run: transaction.run.bind(transaction) };
  const stored = new Set<string>();
  for (const owners of batchesOf([...new Set(lines.map(ownerIdOf))]))
    for (const line of await readRelationships(owners, reading)) stored.add(relationshipKey(line));
  const unique = uniqueBy(lines, relationshipKey);
  return unique.filter((line) => !stored.has(relationshipKey(line))).map(contentRelationship);
}

async function refuseLoose(
  transaction: Transaction,
  relationships: readonly DesiredRelationship[],
  { created, joined }: SortedNodes,
  store: Store,
): Promise<void> {
  const written = new Set([...created, ...joined].map(({ id }) => id));
  const ends = new Set(relationships.flatMap(({ from, to }) => [from, to]).filter((id) => !written.has(id)));
  const stored = await readImportedNodes(transaction, [...ends], store);
  const missing = [...ends].find((id) => stored.get(id)?.isImported !== true);
  if (missing !== undefined)
    throw badInput(
      `Relationships of the export lead to ${missing}, which no line before them declares. They were not written. Export again.`,
    );
}

function contentNode({ id, type, properties }: NodeLine): DesiredNode {
  return { id, type, properties: stored(properties) };
}

function contentRelationship({ type, from, to, properties }: RelationshipLine): DesiredRelationship {
  return { id: String(properties['id'] ?? ''), type, from, to, properties: stored(properties) };
}

/** Narrows the type, because the grammar of lines lets no other values through. */
function stored(properties: ResultRow): Properties {
  return properties as Properties;
}

function isNode(line: NodeLine | RelationshipLine): line is NodeLine {
  return line.kind === 'node';
}

function isRelationship(line: NodeLine | RelationshipLine): line is RelationshipLine {
  return line.kind === 'relationship';
}
