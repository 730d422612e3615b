import type { ResultRow, Transaction } from '../../graph/graph.js';
import { together } from '../../store/statistics/addedStatistics.js';
import type { Added } from '../../store/statistics/addedStatistics.js';
import { batchesByType, batchesOf, runWhole } from '../../store/batches.js';
import type {
  DesiredNode,
  DesiredRelationship,
  DesiredGraph,
  Properties,
} from '../../derive/desiredGraph.js';
import { forNodes } from '../../store/forNodes.js';
import { groupBy } from '../../text/groupBy.js';
import { nodeRow, relationshipRow } from '../../store/batchRows.js';
import { layerStatements } from '../../store/statements/layerStatements.js';
import type { Store } from '../../store/store.js';
import { entityNode, namingIds } from '../derive/deriveEntity.js';
import type { JointNaming } from '../derive/deriveNewEntities.js';
import { NO_PARTS, partChanges, showTheSame, withParts } from '../derive/entityParts.js';
import type { EntityParts, PartChanges, Point } from '../derive/entityParts.js';

/** Reads the parts that the claims of datasets give these entities in the imported layer, by the entity's id. */
export async function readParts(
  transaction: Transaction,
  entities: readonly string[],
  store: Pick<Store, 'engine'>,
): Promise<ReadonlyMap<string, EntityParts>> {
  const ask = async (rest: string, of = entities): Promise<ReadonlyMap<string, readonly ResultRow[]>> =>
    groupBy(await forNodes(transaction, of, rest, store), ({ entity }) => String(entity));
  const held = 'WHERE p:Imported RETURN n.id AS entity, p.id AS id, properties(p) AS properties';
  const names = await ask(`MATCH (n)-[:HAS_NAME]->(p) ${held}`);
  const identifiers = await ask(`MATCH (n)-[:HAS_IDENTIFIER]->(p) ${held}`);
  const homes = await ask(
    'MATCH (n)-[r:REPRESENTS|PART_OF]->(m) WHERE r.imported RETURN n.id AS entity, type(r) AS type, m.id AS to, r.id AS id, properties(r) AS properties',
  );
  const points = await ask(
    "MATCH (n)<-[:SUBJECT]-(c) WHERE c:Imported AND c.predicate = 'LOCATED_AT' MATCH (c)-[:CLAIMED_IN]->(d) RETURN n.id AS entity, c.id AS claim, c.valueTextValueText AS text, d.id AS dataset",
    entities.filter((id) => id.startsWith('place/')),
  );
  return new Map(
    entities.map((entity) => [
      entity,
      {
        names: nodesOf('Name', names.get(entity)),
        identifiers: nodesOf('Identifier', identifiers.get(entity)),
        points: pointsOf(entity, points.get(entity), names.get(entity)),
        homes: (homes.get(entity) ?? []).map((row) => relationshipOf(entity, row)),
      },
    ]),
  );
}

function nodesOf(type: string, rows: readonly ResultRow[] = []): readonly DesiredNode[] {
  return rows
    .map(({ id, properties }) => ({ id: String(id), type, properties: properties as Properties }))
    .toSorted((one, other) => Number(one.properties['position']) - Number(other.properties['position']));
}

/** Sorts points by the order in which datasets named the place. */
function pointsOf(
  entity: string,
  points: readonly ResultRow[] = [],
  names: readonly ResultRow[] = [],
): readonly Point[] {
  const claims = nodesOf('Name', names).flatMap(
    ({ properties }) => properties['claimIds'] as readonly string[],
  );
  const place = ({ dataset }: ResultRow): number =>
    claims.indexOf(namingIds(String(dataset), entity).claims[0]!);
  return points
    .toSorted((one, other) => place(one) - place(other))
    .map(({ claim, text }) => ({ claim: String(claim), text: String(text) }));
}

function relationshipOf(from: string, { id, type, to, properties }: ResultRow): DesiredRelationship {
  return { id: String(id), type: String(type), from, to: String(to), properties: properties as Properties };
}

/**
 * Adds the namings of one more dataset to entities that others brought. An entity is then also found by a name that
 * only this dataset uses.
 */
export async function writeJointNamings(
  transaction: Transaction,
  namings: readonly JointNaming[],
  store: Store,
): Promise<Added> {
  if (namings.length === 0) return together();
  const known = await readParts(
    transaction,
    namings.map(({ entity }) => entity.id),
    store,
  );
  const changes = namings.map(({ entity, parts }) => {
    const before = known.get(entity.id) ?? NO_PARTS;
    const after = withParts(before, parts);
    return {
      parts: partChanges(entity.id, before, after),
      renamed: showTheSame(before, after) ? [] : [entityNode(entity, after, store)],
    };
  });
  return writeParts(
    transaction,
    changes.map(({ parts }) => parts),
    changes.flatMap(({ renamed }) => renamed),
    store,
  );
}

/** Writes the changes to the parts of entities, and the entities that show other names or points by then. */
export async function writeParts(
  transaction: Transaction,
  changes: readonly PartChanges[],
  renamed: readonly DesiredNode[],
  { storage, engine }: Store,
): Promise<Added> {
  const statements = layerStatements(storage, engine, 'Imported');
  const created = merged(changes.map((change) => change.created));
  const changed = merged(changes.map((change) => change.changed));
  const toNode = nodeRow(storage);
  const toRelationship = relationshipRow(storage);
  const batches = [
    ...batchesByType(
      changes.flatMap(({ removedRelationships }) => removedRelationships),
      ({ id, from, to }) => ({ id, from, to }),
      statements.removeRelationships,
    ),
    ...batchesOf(changes.flatMap(({ removedNodes }) => removedNodes).map((id) => ({ id }))).map((rows) =>
      statements.removeNodes(rows),
    ),
    ...batchesByType(created.nodes, toNode, statements.createNodes),
    ...batchesByType([...changed.nodes, ...renamed], toNode, statements.changeNodes),
    ...batchesByType(created.relationships, toRelationship, statements.createRelationships),
    ...batchesByType(changed.relationships, toRelationship, statements.changeRelationships),
  ];
  for (const batch of batches) await runWhole(transaction, batch);
  return {
    nodes: created.nodes,
    relationships: created.relationships,
    changed: [...changed.nodes, ...changed.relationships],
  };
}

function merged(contents: readonly DesiredGraph[]): DesiredGraph {
  return {
    nodes: contents.flatMap(({ nodes }) => nodes),
    relationships: contents.flatMap(({ relationships }) => relationships),
  };
}
