import type { DesiredNode, DesiredGraph } from '../../derive/desiredGraph.js';
import type { DatasetFact } from '../../facts/facts.js';
import type { Storage } from '../../schema/stored/storage.js';
import { deriveCountries } from './deriveCountries.js';
import { deriveNaming, entityNode } from './deriveEntity.js';
import type { NamedEntity } from './deriveEntityIds.js';
import type { Naming } from './namingClaims.js';
import { NO_PARTS, partChanges } from './entityParts.js';
import type { EntityParts } from './entityParts.js';

/** What the entities of a batch put into the graph. */
export interface NewEntities {
  /** What may be there already: the dataset, countries, and entities that facts declare, themselves alone. */
  readonly shared: DesiredGraph;
  /** What nobody else can have brought: new actors and places, and all that the dataset says of those it names. */
  readonly own: DesiredGraph;
  /** What the dataset says of entities that another one brought. */
  readonly joint: readonly JointNaming[];
  /** The ids of those that nothing in the graph was called before. */
  readonly created: readonly string[];
}

/** One more dataset names an entity: its claims are among the dataset's own, what rests on them is not. */
export interface JointNaming {
  readonly entity: NamedEntity;
  readonly parts: EntityParts;
}

/** How an entity is there already. */
export interface FoundEntity {
  readonly isImported: boolean;
  readonly isSeeded: boolean;
  /** Whether this very dataset has named it before. */
  readonly isNamed: boolean;
}

/**
 * Nothing for entities that the dataset named before. Those that facts declare come without names and claims, which the
 * facts have, so that they outlast the facts; a country is named by the table of codes, whoever brings it.
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

/** Themselves alone, for the facts have their names. */
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

/** A country is named by the table of codes. */
function namingsOf(entities: readonly NamedEntity[], naming: Naming) {
  return entities
    .filter((entity) => !isCountry(entity))
    .map((entity) => ({ entity, ...deriveNaming(entity, naming) }));
}

/** What facts declare gets no names from an import. */
function isOfAnother(found: FoundEntity | undefined): boolean {
  return found !== undefined && found.isImported && !found.isSeeded && !found.isNamed;
}

function isCountry({ type }: NamedEntity): boolean {
  return type === 'Country';
}
