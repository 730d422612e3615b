import type { DesiredNode, DesiredGraph } from '../../derive/desiredGraph.js';
import type { DatasetFact } from '../../facts/facts.js';
import type { Storage } from '../../schema/stored/storage.js';
import { deriveCountries } from './deriveCountries.js';
import { deriveNaming, entityNode } from './deriveEntity.js';
import type { NamedEntity } from './deriveEntityIds.js';
import type { Naming } from './namingClaims.js';
import { NO_PARTS, partChanges } from './entityParts.js';
import type { EntityParts } from './entityParts.js';

/** The nodes and relationships that the entities of a batch put into the graph. */
export interface NewEntities {
  /**
   * Things that the graph may have already: the dataset, countries, and the bare nodes of entities that facts declare.
   */
  readonly shared: DesiredGraph;
  /** Things that only this dataset can bring: new actors and places, and its claims about the entities it names. */
  readonly own: DesiredGraph;
  /** Namings by this dataset of entities that another dataset brought. */
  readonly joint: readonly JointNaming[];
  /** The ids that are new to the graph. */
  readonly created: readonly string[];
}

/**
 * The naming of an entity by one more dataset. Its claims are the dataset's own; the parts that rest on them are not.
 */
export interface JointNaming {
  readonly entity: NamedEntity;
  readonly parts: EntityParts;
}

/** The state of an entity that is in the graph already. */
export interface FoundEntity {
  readonly isImported: boolean;
  readonly isSeeded: boolean;
  /** Whether this dataset has named it before. */
  readonly isNamed: boolean;
}

/**
 * Derives the entities of a batch. An entity that the dataset named before gives nothing. One that facts declare comes
 * without names and claims, because the facts have them, but it comes, so that it outlasts the facts. A country gets
 * its names from the table of codes, whichever dataset brings it.
 */
export function newEntities(
  unknown: readonly NamedEntity[],
  found: ReadonlyMap<string, FoundEntity>,
  { dataset, storage }: { readonly dataset: DatasetFact; readonly storage: Storage },
): NewEntities {
  const naming = { dataset: dataset.id, storage };
  const created = unknown.filter(({ id }) => !found.has(id));
  const declared = unknown.filter(({ id }) => found.get(id)?.isImported === false);
  const countries = deriveCountries(created.filter(isCountry), dataset, storage);
  const own = namingsOf(created, naming);
  const joint = namingsOf(
    unknown.filter(({ id }) => isOfAnother(found.get(id))),
    naming,
  );
  const contents = [
    ...own.flatMap(({ entity, parts, claims }) => [
      { nodes: [entityNode(entity, parts, naming)], relationships: [] },
      claims,
      partChanges(entity.id, NO_PARTS, parts).created,
    ]),
    ...joint.map(({ claims }) => claims),
  ];
  return {
    shared: {
      nodes: [...countries.nodes, ...declaredNodes(declared, dataset, naming)],
      relationships: countries.relationships,
    },
    own: {
      nodes: contents.flatMap(({ nodes }) => nodes),
      relationships: contents.flatMap(({ relationships }) => relationships),
    },
    joint,
    created: created.map(({ id }) => id),
  };
}

/** The nodes alone, because the facts have the names. */
function declaredNodes(
  declared: readonly NamedEntity[],
  dataset: DatasetFact,
  naming: Naming,
): readonly DesiredNode[] {
  const countries = declared.filter(isCountry);
  const ids = new Set(countries.map(({ id }) => id));
  return [
    ...namingsOf(declared, naming).map(({ entity, parts }) => entityNode(entity, parts, naming)),
    ...deriveCountries(countries, dataset, naming.storage).nodes.filter(({ id }) => ids.has(id)),
  ];
}

/** The namings of all but countries, because the table of codes names those. */
function namingsOf(entities: readonly NamedEntity[], naming: Naming) {
  return entities
    .filter((entity) => !isCountry(entity))
    .map((entity) => ({ entity, ...deriveNaming(entity, naming) }));
}

/**
 * Whether another dataset brought the entity and this one has not named it yet. Declared entities get no names from
 * imports.
 */
function isOfAnother(found: FoundEntity | undefined): boolean {
  return found !== undefined && found.isImported && !found.isSeeded && !found.isNamed;
}

function isCountry({ type }: NamedEntity): boolean {
  return type === 'Country';
}
