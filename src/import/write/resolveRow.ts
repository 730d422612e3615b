import type { DatasetFact } from '../../facts/facts.js';
import type { Directory } from '../derive/deriveDirectory.js';
import type { NamedEntity } from '../derive/deriveEntityIds.js';
import type { ActorRecord } from '../row/record.js';
import type { ResolvedRow } from '../derive/resolvedRow.js';
import type { NumberedRow } from './sortRows.js';

/** Who is named, and by which dataset. */
interface RowSurroundings {
  readonly dataset: Pick<DatasetFact, 'id'>;
  readonly directory: Directory;
}

/** The row with the entities that its names mean. */
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
    // Several names can mean one, who takes part once.
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
