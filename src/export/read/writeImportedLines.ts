import { badInput } from '../../errors.js';
import type { Graph, Row, Transaction } from '../../graph/graph.js';
import { batchesByType, batchesOf, runWhole } from '../../store/batches.js';
import { takeTurn } from '../../store/bookkeeping.js';
import { appendChange } from '../../store/changeLog.js';
import type { ContentNode, ContentRelationship, Properties } from '../../derive/content.js';
import { canonicalJson } from '../../text/digest.js';
import { raiseStatistics } from '../../store/statistics/keepStatistics.js';
import { IMPORTED_PROPERTIES } from '../../store/layers.js';
import { forNodes } from '../../store/forNodes.js';
import { isReported } from '../../store/reported.js';
import { nodeRow, relationshipRow } from '../../store/rows.js';
import { layerStatements } from '../../store/statements.js';
import type { LayerStatements } from '../../store/statements.js';
import type { NodeLine, RelationshipLine } from '../format/format.js';
import { ownerIdOf, readRelationships, relationshipKey } from '../stored/importedRows.js';
import type { WriteSurroundings } from './writeFacts.js';
import { uniqueBy } from '../../text/uniqueBy.js';

/** How many were new; the others were there already. */
export interface WrittenLines {
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Writes lines of the imported layer in one transaction: creates what is not there, and leaves alone what is. A node that
 * facts declare keeps their properties and joins the layer; its properties here wait beside them.
 *
 * Rejects with BAD_USER_INPUT where a relationship holds on to a node that is not in the imported layer.
 */
export async function writeImportedLines(
  graph: Graph,
  lines: readonly (NodeLine | RelationshipLine)[],
  surroundings: WriteSurroundings & { readonly origin: string },
): Promise<WrittenLines> {
  const { storage, preparation, now, origin } = surroundings;
  const { engine } = graph;
  const statements = layerStatements(storage, engine, 'Imported');
  return graph.write(async (transaction) => {
    await takeTurn(transaction, now, preparation);
    const run: Transaction['run'] = (statement) => transaction.run(statement);
    const context = { run, engine, storage, statements, transaction };
    const nodes = await writeNodes(
      uniqueBy(lines.filter(isNode), ({ id }) => id),
      context,
    );
    const relationships = await writeRelationships(
      uniqueBy(lines.filter(isRelationship), relationshipKey),
      context,
    );
    await raiseStatistics(
      transaction,
      { nodes, relationships, changed: [], isLess: false },
      { storage, engine },
    );
    const created = nodes.filter(({ type }) => isReported(type, storage)).map(({ id }) => id);
    await appendChange(transaction, { cause: 'IMPORT', origin, at: now, created, changed: [], removed: [] });
    return { nodes: nodes.length, relationships: relationships.length };
  });
}

interface Context extends Pick<WriteSurroundings, 'storage'> {
  readonly run: Transaction['run'];
  readonly engine: Graph['engine'];
  readonly statements: LayerStatements;
  readonly transaction: Transaction;
}

/** Resolves with those that nothing in the graph was called before. */
async function writeNodes(lines: readonly NodeLine[], context: Context): Promise<readonly ContentNode[]> {
  const { storage, statements, transaction } = context;
  const layers = await readLayers(
    lines.map(({ id }) => id),
    context,
  );
  const created = lines.filter(({ id }) => !layers.has(id)).map(contentNode);
  const joined = lines.filter(({ id }) => layers.get(id) === false).map(joinRow);
  const batches = [
    ...batchesByType(created, nodeRow(storage), statements.createNodes),
    ...batchesOf(joined).map((rows) => statements.joinNodes(rows)),
  ];
  for (const batch of batches) await runWhole(transaction, batch);
  return created;
}

/** Of those that are there, whether they are in the imported layer. */
async function readLayers(
  ids: readonly string[],
  { transaction, engine }: Pick<Context, 'transaction' | 'engine'>,
): Promise<ReadonlyMap<string, boolean>> {
  const rows = await forNodes(transaction, ids, 'RETURN n.id AS id, n:Imported AS isImported', { engine });
  return new Map(rows.map(({ id, isImported }) => [String(id), isImported === true]));
}

async function writeRelationships(
  lines: readonly RelationshipLine[],
  context: Context,
): Promise<readonly ContentRelationship[]> {
  const { storage, statements, transaction } = context;
  const stored = new Set<string>();
  for (const owners of batchesOf([...new Set(lines.map(ownerIdOf))]))
    for (const line of await readRelationships(owners, context)) stored.add(relationshipKey(line));
  const created = lines.filter((line) => !stored.has(relationshipKey(line)));
  await refuseLoose(created, context);
  const relationships = created.map(contentRelationship);
  for (const batch of batchesByType(relationships, relationshipRow(storage), statements.createRelationships))
    await runWhole(transaction, batch);
  return relationships;
}

async function refuseLoose(lines: readonly RelationshipLine[], context: Context): Promise<void> {
  const ends = [...new Set(lines.flatMap(({ from, to }) => [from, to]))];
  const layers = await readLayers(ends, context);
  const missing = ends.find((id) => layers.get(id) !== true);
  if (missing !== undefined)
    throw badInput(
      `Relationships of the export hold on to ${missing}, which no line before them declares. They were not written. Make the export anew.`,
    );
}

function contentNode({ id, type, properties }: NodeLine): ContentNode {
  return { id, type, properties: stored(properties) };
}

function contentRelationship({ type, from, to, properties }: RelationshipLine): ContentRelationship {
  return { id: String(properties['id'] ?? ''), type, from, to, properties: stored(properties) };
}

function joinRow({ id, properties }: NodeLine): {
  readonly id: string;
  readonly [IMPORTED_PROPERTIES]: string;
} {
  return { id, [IMPORTED_PROPERTIES]: canonicalJson(properties) };
}

/** The grammar of lines lets nothing else through. */
function stored(properties: Row): Properties {
  return properties as Properties;
}

function isNode(line: NodeLine | RelationshipLine): line is NodeLine {
  return line.kind === 'node';
}

function isRelationship(line: NodeLine | RelationshipLine): line is RelationshipLine {
  return line.kind === 'relationship';
}
