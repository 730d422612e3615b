import type { DesiredNode } from '../../derive/desiredGraph.js';
import type { Transaction } from '../../graph/graph.js';
import { together } from '../../store/statistics/addedStatistics.js';
import type { Added } from '../../store/statistics/addedStatistics.js';
import type { Change } from '../../store/changeLog.js';
import type { DatasetFact } from '../../facts/facts.js';
import type { ImportedChanges } from '../../store/imported/compareImported.js';
import { writeChanges } from '../../store/imported/writeChanges.js';
import { idsInChangeLog } from '../../store/inChangeLog.js';
import type { Store } from '../../store/store.js';
import { writeImported } from '../../store/imported/writeImported.js';
import type { Directory } from '../derive/deriveDirectory.js';
import { newEntities } from '../derive/deriveNewEntities.js';
import type { NewEntities } from '../derive/deriveNewEntities.js';
import type { EntityRegister } from '../derive/entityRegister.js';
import { deriveRow } from '../derive/deriveRow.js';
import type { RowContent } from '../derive/deriveRow.js';
import type { ResolvedRow } from '../derive/resolvedRow.js';
import type { RowTimes } from '../derive/deriveTimes.js';
import { sortRows } from './sortRows.js';
import type { NumberedRow, SortedRows } from './sortRows.js';
import { removeRows } from './writeRemoval.js';
import { writeJointNamings } from './writeParts.js';
import { readStoredEntities, readStoredRows } from './writeStored.js';
import { resolveRow } from './resolveRow.js';

/** The parts that stay the same from batch to batch of one import. */
export interface BatchSurroundings extends Store {
  readonly dataset: DatasetFact;
  readonly directory: Directory;
  readonly register: EntityRegister;
  readonly times: RowTimes;
  readonly replace: boolean;
  /** In ISO 8601. */
  readonly now: string;
}

/** The changes that a batch made, or would make. */
export interface BatchOutcome extends SortedRows {
  /**
   * The entities that are in the imported layer from now on. The register learns them after the transaction is kept.
   */
  readonly registered: readonly string[];
  /** Those of them that are new to the graph. */
  readonly entities: readonly string[];
}

/** Plans a batch: reads everything that it needs, and writes nothing. */
export async function planBatch(
  transaction: Transaction,
  rows: readonly NumberedRow[],
  surroundings: BatchSurroundings,
): Promise<BatchPlan> {
  const stored = await readStoredRows(transaction, rows, surroundings);
  const sorted = sortRows(rows, stored.hashes, surroundings.replace);
  const resolved = [...sorted.created, ...sorted.changed].map((row) => resolveRow(row, surroundings));
  const unknown = surroundings.register.unknown(resolved);
  const found = await readStoredEntities(
    transaction,
    unknown.map(({ id }) => id),
    surroundings,
  );
  const entities = newEntities(unknown, found, surroundings);
  const outcome = { ...sorted, registered: unknown.map(({ id }) => id), entities: entities.created };
  return { outcome, resolved, entities, events: stored.events };
}

export interface BatchPlan {
  readonly outcome: BatchOutcome;
  readonly resolved: readonly ResolvedRow[];
  readonly entities: NewEntities;
  /** The events that are in the graph already. */
  readonly events: ReadonlySet<string>;
}

/**
 * Writes a batch inside a transaction: entities first, then rows. Rows with other content than before are removed and
 * written anew. Nothing needs to be compared, because everything that a row brings belongs to that row alone.
 */
export async function writeBatch(
  transaction: Transaction,
  plan: BatchPlan,
  surroundings: BatchSurroundings,
): Promise<Written> {
  const { outcome, resolved, entities, events } = plan;
  if (resolved.length === 0) return { created: [], changed: [], added: together() };
  const rows = resolved.map((row) => deriveRow(row, surroundings.times));
  if (outcome.changed.length > 0) await removeRows(transaction, outcome.changed, surroundings);
  const known = new Set(outcome.changed.map(({ ids }) => ids.event));
  const isThere = ({ event }: RowContent): boolean => events.has(event.id) && !known.has(event.id);
  // An event that facts declare keeps their properties, and joins the imported layer.
  const joining = rows.filter(isThere).map(({ event }) => event);
  const others = await writeImported(
    transaction,
    { nodes: [...entities.shared.nodes, ...joining], relationships: entities.shared.relationships },
    surroundings,
  );
  const joint = await writeJointNamings(transaction, entities.joint, surroundings);
  const newEvents = rows.filter((row) => !isThere(row)).map(({ event }) => event);
  const own = await writeChanges(transaction, ownChanges(entities, rows, newEvents), surroundings);
  const joined = joining.map(({ id }) => id);
  const replaced = outcome.changed.flatMap(({ ids }) => [ids.event, ids.claim]);
  const isOld = new Set([...joined, ...replaced]);
  const all = resolved.flatMap(({ ids }) => [ids.event, ids.claim]);
  return {
    created: [
      ...others.created,
      ...idsInChangeLog(entities.own.nodes, surroundings.storage),
      ...all.filter((id) => !isOld.has(id)),
    ],
    changed: [...others.changed, ...isOld],
    added: together(others.added, joint, own.added),
  };
}

/** The ids of entities, claims and sources for the change log, and the counts to add to the statistics. */
export interface Written extends Pick<Change, 'created' | 'changed'> {
  readonly added: Added;
}

/** The nodes and relationships that are created without comparing, because only this batch can bring them. */
function ownChanges(
  { own }: NewEntities,
  rows: readonly RowContent[],
  events: readonly DesiredNode[],
): ImportedChanges {
  const nodes = [...own.nodes, ...events, ...rows.flatMap(({ parts }) => parts)];
  const relationships = [...own.relationships, ...rows.flatMap((row) => row.relationships)];
  return {
    nodes: { created: nodes, changed: [], joined: [] },
    relationships: { created: relationships, changed: [] },
  };
}
