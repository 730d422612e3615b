import { foldedWords } from '../../search/fold.js';
import { identityOf } from '../../search/foldText.js';
import { groupBy } from '../../text/groupBy.js';
import { actorEntity, placeEntity } from './deriveEntityIds.js';
import type { NamedEntity } from './deriveEntityIds.js';
import type { ActorKind, ActorRecord, PlaceRecord } from '../row/record.js';

/** An entity that facts declare, with the properties by which rows can name it. */
export interface KnownEntity {
  readonly id: string;
  readonly type: string;
  readonly names: readonly string[];
  /** Scheme and value, as one text each. */
  readonly identifiers: readonly string[];
  /** ISO 3166-1 alpha-2 codes of the countries that it represents or lies in. */
  readonly countries: readonly string[];
}

/** Finds the entity of the graph that a row means, or makes a new one if none is surely meant. */
export interface Directory {
  actor(actor: ActorRecord): NamedEntity;
  place(place: PlaceRecord): NamedEntity;
}

/** The types of entities that an actor of a kind may be, for datasets that tell kinds apart. */
const FITTING: { readonly [kind in ActorKind]: readonly string[] } = {
  Person: ['Person'],
  Organization: ['Organization', 'Bloc'],
  Country: ['Country'],
  Bloc: ['Bloc', 'Organization'],
  Office: ['Office'],
};
const ANY_KIND = ['Person', 'Organization', 'Bloc', 'Office'];

/**
 * Creates a directory of the entities that facts declare. An entity is meant if it alone has exactly the name, whatever
 * its case, has a fitting type, and belongs to no other country. Everything else would be a guess.
 */
export function createDirectory(known: readonly KnownEntity[]): Directory {
  const byName = index(known, ({ names }) => names.map(identityOf));
  const byIdentifier = index(known, ({ identifiers }) => identifiers);
  return {
    actor(actor) {
      // A country with a code is found by the code, whatever name the dataset gives it.
      if (actor.kind === 'Country' && actor.country !== undefined) return actorEntity(actor);
      const { identifier } = actor;
      const given = identifier
        ? byIdentifier(`${identifier.scheme} ${identifier.value}`).filter(isActor)
        : [];
      if (given.length === 1) return as(given[0]!, actor);
      const named = byName(identityOf(actor.name)).filter((entity) => isMeant(entity, actor));
      return named.length === 1 ? as(named[0]!, actor) : besides(actorEntity(actor), named);
    },
    place(place) {
      if (place.isCountry && place.country !== undefined) return placeEntity(place);
      const type = place.isCountry ? 'Country' : 'Place';
      const named = byName(identityOf(place.name)).filter(
        (entity) => entity.type === type && belongs(entity, place.country),
      );
      return named.length === 1 ? as(named[0]!, place) : besides(placeEntity(place), named);
    },
  };
}

/**
 * Makes an entity beside several that may be meant. If one of them has its id already, it gets another id, because
 * sharing the id would be a guess.
 */
function besides(entity: NamedEntity, candidates: readonly KnownEntity[]): NamedEntity {
  const isTaken = candidates.some(({ id }) => id === entity.id);
  return isTaken ? { ...entity, id: `${entity.id}--imported` } : entity;
}

function isMeant(entity: KnownEntity, actor: ActorRecord): boolean {
  const types = actor.kindIsAssumed === true ? ANY_KIND : FITTING[actor.kind];
  // A single word is not the whole name of a person if the dataset may mean something else by it.
  const isWhole = entity.type !== 'Person' || foldedWords(actor.name).length > 1;
  return types.includes(entity.type) && isWhole && belongs(entity, actor.country);
}

function isActor({ type }: KnownEntity): boolean {
  return [...ANY_KIND, 'Country'].includes(type);
}

function belongs({ countries }: KnownEntity, country: string | undefined): boolean {
  return country === undefined || countries.length === 0 || countries.includes(country);
}

function as({ id, type }: KnownEntity, { name, country }: ActorRecord | PlaceRecord): NamedEntity {
  return { id, type, name, country: type === 'Country' ? id.replace('country/', '') : country };
}

/** Finds entities by each of several keys. Empty keys find nothing, and no entity is found twice. */
function index(
  known: readonly KnownEntity[],
  keysOf: (entity: KnownEntity) => readonly string[],
): (key: string) => readonly KnownEntity[] {
  const pairs = known.flatMap((entity) => [...new Set(keysOf(entity))].map((key) => ({ key, entity })));
  const groups = groupBy(
    pairs.filter(({ key }) => key !== ''),
    ({ key }) => key,
  );
  return (key) => (groups.get(key) ?? []).map(({ entity }) => entity);
}
