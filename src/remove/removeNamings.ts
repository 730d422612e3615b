import type { Transaction } from '../graph/graph.js';
import { entityNode, namingIds } from '../import/derive/deriveEntity.js';
import {
  nameTexts,
  NO_PARTS,
  partChanges,
  showTheSame,
  withoutClaims,
} from '../import/derive/entityParts.js';
import type { EntityParts } from '../import/derive/entityParts.js';
import { readParts, writeParts } from '../import/write/writeParts.js';
import { typeOfId } from '../schema/stored/typeOfId.js';
import { joinRow } from '../store/imported/writeChanges.js';
import { layerStatements } from '../store/statements/layerStatements.js';
import type { Store } from '../store/store.js';
import { forNodes } from '../store/forNodes.js';
import { deleteNodes } from './deleteNodes.js';

/** The effect of removing names from entities. */
export interface RemovedNamings {
  /** The ids of the claims that were removed. */
  readonly claims: readonly string[];
  /** The ids of entities whose shown name changed. */
  readonly renamed: readonly string[];
  /** The ids of the countries to which the claims assigned the entities. */
  readonly homes: readonly string[];
}

/**
 * Removes a dataset's claims about these entities, and each name, identifier and country that rests on no other claim.
 * The first remaining name is then the shown one, as if the dataset had never been there.
 */
export async function removeNamings(
  transaction: Transaction,
  dataset: string,
  entities: readonly string[],
  store: Store,
): Promise<RemovedNamings> {
  if (entities.length === 0) return { claims: [], renamed: [], homes: [] };
  const ids = entities.map((entity) => namingIds(dataset, entity));
  const there = await forNodes(
    transaction,
    ids.flatMap(({ claims }) => claims),
    'RETURN n.id AS id',
    store,
  );
  const known = await readParts(transaction, entities, store);
  const changes = entities.map((entity, index) => {
    const before = known.get(entity) ?? NO_PARTS;
    return { entity, before, after: withoutClaims(before, ids[index]!.claims, dataset) };
  });
  await writeParts(
    transaction,
    changes.map(({ entity, before, after }) => partChanges(entity, before, after)),
    [],
    store,
  );
  const claims = there.map(({ id }) => String(id));
  await deleteNodes(transaction, [...claims, ...ids.flatMap(({ others }) => others)], store);
  const others = changes.filter(({ before, after }) => isRenamed(before, after));
  return {
    claims,
    renamed: await rename(transaction, others, store),
    homes: changes.flatMap(({ before }) => before.homes.map(({ to }) => to)),
  };
}

/**
 * Tells whether the shown name or location changes. An entity without any name left keeps its old one: it is about to
 * be removed, or facts declare it.
 */
function isRenamed(before: EntityParts, after: EntityParts): boolean {
  return after.names.length > 0 && !showTheSame(before, after);
}

/**
 * Returns the ids of entities whose shown name or location changed. An entity that facts declare is shown with their
 * properties.
 */
async function rename(
  transaction: Transaction,
  renamings: readonly {
    readonly entity: string;
    readonly before: EntityParts;
    readonly after: EntityParts;
  }[],
  store: Store,
): Promise<readonly string[]> {
  const { storage, engine } = store;
  const seeded = new Set(
    (
      await forNodes(
        transaction,
        renamings.map(({ entity }) => entity),
        'WHERE n:Seeded RETURN n.id AS id',
        store,
      )
    ).map(({ id }) => String(id)),
  );
  const nodes = renamings.map(({ entity: id, after }) =>
    entityNode({ id, type: typeOfId(id, store)?.name ?? '' }, after, store),
  );
  await writeParts(
    transaction,
    [],
    nodes.filter(({ id }) => !seeded.has(id)),
    store,
  );
  const waiting = nodes.filter(({ id }) => seeded.has(id));
  if (waiting.length > 0)
    await transaction.run(layerStatements(storage, engine, 'Imported').joinNodes(waiting.map(joinRow)));
  const isShown = ({ before, after }: (typeof renamings)[number]): boolean =>
    nameTexts(before)[0] !== nameTexts(after)[0] || before.points[0]?.text !== after.points[0]?.text;
  return renamings.filter((one) => isShown(one) && !seeded.has(one.entity)).map(({ entity }) => entity);
}
