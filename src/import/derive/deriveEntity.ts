import type { DesiredNode, DesiredGraph } from '../../derive/desiredGraph.js';
import { readCoordinates } from '../../facts/coordinates.js';
import { pointProperties } from '../../derive/deriveEntities.js';
import { shortDigest } from '../../text/digest.js';
import { deriveClaim, deriveEvidence, node, withoutTimes } from './deriveClaim.js';
import type { NamedEntity } from './deriveEntityIds.js';
import { searchProperties } from '../../derive/deriveSearch.js';
import { nameTexts } from './entityParts.js';
import type { EntityParts } from './entityParts.js';
import { evidenceOf, homesOf, identifiersOf, nameOf, pointsOf } from './namingClaims.js';
import type { Naming } from './namingClaims.js';

/**
 * Derives the node of an entity. It shows the first of its names and the first point given for it, and is found by
 * every name.
 */
export function entityNode(
  { id, type }: Pick<NamedEntity, 'id' | 'type'>,
  parts: EntityParts,
  { storage }: Pick<Naming, 'storage'>,
): DesiredNode {
  const names = nameTexts(parts);
  const [point] = parts.points;
  return node(type, id, {
    type: type.toUpperCase(),
    name: names[0] ?? id,
    ...pointProperties(point && readCoordinates(point.text)),
    ...withoutTimes(storage.types.get(type)?.sortedTimes ?? []),
    ...searchProperties(
      { id, type },
      names.map((text) => ({ field: 'NAME', text })),
    ),
  });
}

/** Everything that a dataset says of an actor or place that it names. */
export interface EntityNaming {
  /** Its claims and their evidence, which belong to the dataset alone. */
  readonly claims: DesiredGraph;
  /** The parts that rest on these claims, and on equal claims of other datasets. */
  readonly parts: EntityParts;
}

/**
 * Derives the name of an actor or place, its identifier in the dataset, its point, and the country that it represents
 * or lies in, each with a claim of the dataset. The country must be in the graph already. Every dataset that names an
 * entity claims so itself, so that the entity keeps a name when another dataset is taken out. Pure, and the same
 * whichever row named the entity.
 */
export function deriveNaming(entity: NamedEntity, naming: Naming): EntityNaming {
  const name = nameOf(entity, naming);
  const identifiers = identifiersOf(entity, naming);
  const points = pointsOf(entity, naming);
  const homes = homesOf(entity, naming);
  const evidence = deriveEvidence(evidenceOf(entity.id, naming.dataset), naming.dataset, {
    row: `name: ${entity.name}`,
    position: 0,
  });
  const claims = [name, ...identifiers, ...points, ...homes].map(({ claim }) => deriveClaim(claim));
  // The claims share one evidence, and each of them gives the relationship by which it mentions the entity.
  const ways = new Map(
    claims.flatMap(({ relationships }) =>
      relationships.map((each) => [`${each.type} ${each.from} ${each.to}`, each] as const),
    ),
  );
  return {
    claims: {
      nodes: [evidence.node, ...claims.flatMap(({ nodes }) => nodes)],
      relationships: [evidence.relationship, ...ways.values()],
    },
    parts: {
      names: [name.part],
      identifiers: identifiers.map(({ part }) => part),
      points: points.map(({ part }) => part),
      homes: homes.map(({ part }) => part),
    },
  };
}

/** The ids of everything of its own that `deriveNaming` can give a dataset about an entity. */
export function namingIds(dataset: string, entity: string): NamingIds {
  const digests = NAMING.map((predicate) => shortDigest([dataset, entity, predicate]));
  return {
    claims: digests.map((digest) => `claim/${digest}`),
    others: [evidenceOf(entity, dataset), ...digests.map((digest) => `attributionstep/${digest}-0`)],
  };
}

export interface NamingIds {
  /** The first claim exists whenever the dataset names the entity. */
  readonly claims: readonly string[];
  readonly others: readonly string[];
}

const NAMING = ['NAMED', 'IDENTIFIED_BY', 'LOCATED_AT', 'REPRESENTS', 'PART_OF'];
