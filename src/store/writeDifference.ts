import { createPatience } from '../command/patience.js';
import type { Transaction } from '../graph/graph.js';
import { batchesByType, batchesOf, runWhole } from './batches.js';
import { addedBy } from './difference.js';
import type { Difference } from './difference.js';
import { raiseStatistics } from './statistics/keepStatistics.js';
import { nodeRow, relationshipRow } from './batchRows.js';
import { layerStatements } from './statements/layerStatements.js';
import type { Batch } from './statements/batch.js';
import type { Store } from './store.js';

/**
 * Applies a difference inside a transaction, after `acquireWriteLock`, and raises the statistics of the graph.
 * Relationships are removed before their nodes and created after them. `report` gets a line now and then if it takes
 * long. Throws if the graph wrote fewer rows than it was given, so that half-done work is never kept.
 */
export async function writeDifference(
  transaction: Transaction,
  difference: Difference,
  store: Store,
  report: (line: string) => void = () => undefined,
): Promise<void> {
  const { nodes, relationships } = difference;
  const { storage, engine } = store;
  const statements = layerStatements(storage, engine, 'Seeded');
  const toNode = nodeRow(storage);
  const toRelationship = relationshipRow(storage);
  const batches = [
    ...batchesByType(
      relationships.removed,
      ({ id, from, to }) => ({ id, from, to }),
      statements.removeRelationships,
    ),
    ...batchesOf(nodes.removed.map((id) => ({ id }))).map((rows) => statements.removeNodes(rows)),
    ...batchesByType(nodes.released, toNode, statements.releaseNodes),
    ...batchesByType(nodes.created, toNode, statements.createNodes),
    ...batchesByType(nodes.changed, toNode, statements.changeNodes),
    ...batchesByType(relationships.created, toRelationship, statements.createRelationships),
    ...batchesByType(relationships.changed, toRelationship, statements.changeRelationships),
  ];
  const tell = progress(report, rowsOf(batches));
  for (const batch of batches) {
    await runWhole(transaction, batch);
    tell(rowsOf([batch]));
  }
  await raiseStatistics(transaction, { ...addedBy(difference), isLess: isLess(difference) }, store);
}

/** Tells whether the graph may hold less; a changed node may have shorter lists than before. */
function isLess({ nodes, relationships }: Difference): boolean {
  const lists = [nodes.removed, nodes.released, nodes.changed, relationships.removed, relationships.changed];
  return lists.some(({ length }) => length > 0);
}

function rowsOf(batches: readonly Batch[]): number {
  return batches.reduce((sum, batch) => sum + batch.parameters.rows.length, 0);
}

/** The milliseconds without a report after which one is due. */
const PATIENCE = 2_000;

/** Reports the progress of long work. */
function progress(report: (line: string) => void, all: number): (rows: number) => void {
  let done = 0;
  const isTime = createPatience(performance.now(), { quiet: PATIENCE, between: PATIENCE });
  return (rows) => {
    done += rows;
    if (done === all || !isTime(performance.now())) return;
    report(`Written ${done} of ${all} nodes and relationships.`);
  };
}
