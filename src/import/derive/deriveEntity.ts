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

/** The entity itself, shown by the first of its names, found by each, and where it was said first to lie. */
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

/** What a dataset says of an actor or place that it names. */
export interface EntityNaming {
  /** Its claims and their evidence, which are the dataset's alone. */
  readonly claims: DesiredGraph;
  /** What rests on these claims, and on those of other datasets that say the same. */
  readonly parts: EntityParts;
}

/**
 * What an actor or place is called, the number the dataset gives it, where it lies, and the country it stands for or lies
 * in, which is there already, each by a claim of the dataset. Every dataset that names an entity says so itself, so that the entity
 * keeps a name when another dataset is taken out. Pure, and the same whichever row named it.
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
  // Every claim mentions the entity, and the evidence of all of them is one.
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

/** The ids of all that `deriveNaming` can give a dataset of its own about an entity. */
export function namingIds(dataset: string, entity: string): NamingIds {
  const digests = NAMING.map((predicate) => shortDigest([dataset, entity, predicate]));
  return {
    claims: digests.map((digest) => `claim/${digest}`),
    others: [evidenceOf(entity, dataset), ...digests.map((digest) => `attributionstep/${digest}-0`)],
  };
}

export interface NamingIds {
  /** The first is there wherever the dataset names the entity. */
  readonly claims: readonly string[];
  readonly others: readonly string[];
}

const NAMING = ['NAMED', 'IDENTIFIED_BY', 'LOCATED_AT', 'REPRESENTS', 'PART_OF'];
