import type { GraphContent } from '../../derive/content.js';
import type { DatasetFact } from '../../facts/facts.js';
import type { Storage } from '../../schema/stored/storage.js';
import { countryOf } from '../countries/countryCodes.js';
import { deriveCountries } from './deriveCountries.js';
import { deriveNaming, entityNode } from './deriveEntity.js';
import { countryId } from './deriveEntityIds.js';
import type { NamedEntity } from './deriveEntityIds.js';
import { NO_PARTS, partChanges } from './entityParts.js';
import type { EntityParts } from './entityParts.js';
import type { ResolvedRow } from './resolvedRow.js';

/** Which entities are known to be in the imported layer, so that they need not be looked up in every batch. */
export interface EntityRegister {
  /** The entities that rows name, and the countries these belong to, once each, without those known. */
  unknown(rows: readonly ResolvedRow[]): readonly NamedEntity[];
  learn(ids: readonly string[]): void;
}

/** So many ids are kept; then all are forgotten, and looked up once more. */
const KEPT = 200_000;

export function createRegister(): EntityRegister {
  const known = new Set<string>();
  return {
    unknown(rows) {
      const named = rows
        .flatMap(({ actors, targets, place }) => [...actors, ...targets, place])
        .filter((entity) => entity !== undefined);
      // The first row decides how an entity is called, the same one in every run.
      const all = [...named, ...named.flatMap(homeOf)].reverse();
      const byId = new Map(all.map((entity) => [entity.id, entity] as const));
      return [...byId.values()].reverse().filter(({ id }) => !known.has(id));
    },
    learn(ids) {
      if (known.size + ids.length > KEPT) known.clear();
      for (const id of ids) known.add(id);
    },
  };
}

/** The country itself, under the name of the table. */
function homeOf({ type, country }: NamedEntity): readonly NamedEntity[] {
  const coded = country === undefined ? undefined : countryOf(country);
  if (coded === undefined || type === 'Country') return [];
  const { alpha2, names } = coded;
  return [{ id: countryId(alpha2), type: 'Country', name: names[0] ?? alpha2, country: alpha2 }];
}

/** What the entities of a batch put into the graph. */
export interface NewEntities {
  /** What may be there already: the dataset, countries, and entities that facts declare, themselves alone. */
  readonly shared: GraphContent;
  /** What nobody else can have brought: new actors and places, and all that the dataset says of those it names. */
  readonly own: GraphContent;
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
  const declaredCountries = new Set(declared.filter(isCountry).map(({ id }) => id));
  const joining = [
    ...declared
      .filter((entity) => !isCountry(entity))
      .map((entity) => entityNode(entity, deriveNaming(entity, naming).parts, naming)),
    ...deriveCountries(declared.filter(isCountry), dataset, storage).nodes.filter(({ id }) =>
      declaredCountries.has(id),
    ),
  ];
  const named = (entities: readonly NamedEntity[]) =>
    entities
      .filter((entity) => !isCountry(entity))
      .map((entity) => ({ entity, ...deriveNaming(entity, naming) }));
  const own = named(created);
  const joint = named(unknown.filter(({ id }) => isOfAnother(found.get(id))));
  const contents = [
    ...own.flatMap(({ entity, parts, claims }) => [
      { nodes: [entityNode(entity, parts, naming)], relationships: [] },
      claims,
      partChanges(entity.id, NO_PARTS, parts).created,
    ]),
    ...joint.map(({ claims }) => claims),
  ];
  return {
    shared: { nodes: [...countries.nodes, ...joining], relationships: countries.relationships },
    own: {
      nodes: contents.flatMap(({ nodes }) => nodes),
      relationships: contents.flatMap(({ relationships }) => relationships),
    },
    joint,
    created: created.map(({ id }) => id),
  };
}

/** What facts declare gets no names from an import. */
function isOfAnother(found: FoundEntity | undefined): boolean {
  return found !== undefined && found.isImported && !found.isSeeded && !found.isNamed;
}

function isCountry({ type }: NamedEntity): boolean {
  return type === 'Country';
}
