import type { DatasetFact } from '../../facts/facts.js';
import type { Directory } from '../derive/deriveDirectory.js';
import type { NamedEntity } from '../derive/deriveEntityIds.js';
import type { ActorRecord } from '../row/record.js';
import type { ResolvedRow } from '../derive/resolvedRow.js';
import type { NumberedRow } from './sortRows.js';

/** The dataset that names entities, and the directory that finds them. */
interface RowSurroundings {
  readonly dataset: Pick<DatasetFact, 'id'>;
  readonly directory: Directory;
}

/** Finds the entities that the names of a row mean. */
export function resolveRow(
  { record, ids, hash, position }: NumberedRow,
  context: RowSurroundings,
): ResolvedRow {
  const { directory, dataset } = context;
  const side = (
    first: ActorRecord | undefined,
    others: readonly ActorRecord[] = [],
  ): readonly NamedEntity[] => {
    const entities = (first === undefined ? [] : [first, ...others]).map((actor) => directory.actor(actor));
    // Several names can mean one entity, which takes part once.
    return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
  };
  return {
    record,
    ids,
    hash,
    position,
    dataset: dataset.id,
    actors: side(record.actor, record.otherActors),
    targets: side(record.target, record.otherTargets),
    place: record.place && directory.place(record.place),
  };
}
