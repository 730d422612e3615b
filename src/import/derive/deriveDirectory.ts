import { foldedWords } from '../../search/fold.js';
import { identityOf } from '../../search/foldText.js';
import { groupBy } from '../../text/groupBy.js';
import { actorEntity, placeEntity } from './deriveEntityIds.js';
import type { NamedEntity } from './deriveEntityIds.js';
import type { ActorKind, ActorRecord, PlaceRecord } from '../row/record.js';

/** An entity that facts declare, as far as rows can name it. */
export interface KnownEntity {
  readonly id: string;
  readonly type: string;
  readonly names: readonly string[];
  /** `scheme value`, as one text each. */
  readonly identifiers: readonly string[];
  /** ISO 3166-1 alpha-2 codes of the countries it represents or lies in. */
  readonly countries: readonly string[];
}

/** Tells which entity of the graph a row means; a new one where none is surely meant. */
export interface Directory {
  actor(actor: ActorRecord): NamedEntity;
  place(place: PlaceRecord): NamedEntity;
}

/** What an actor of a kind may be in the graph, where the dataset tells kinds apart. */
const FITTING: { readonly [kind in ActorKind]: readonly string[] } = {
  Person: ['Person'],
  Organization: ['Organization', 'Bloc'],
  Country: ['Country'],
  Bloc: ['Bloc', 'Organization'],
  Office: ['Office'],
};
const ANY_KIND = ['Person', 'Organization', 'Bloc', 'Office'];

/**
 * Of entities that facts declare. One is meant if it alone bears exactly the name, whatever its case, is of a
 * fitting type, and belongs to no other country. Everything else would be a guess.
 */
export function createDirectory(known: readonly KnownEntity[]): Directory {
  const byName = index(known, ({ names }) => names.map(identityOf));
  const byIdentifier = index(known, ({ identifiers }) => identifiers);
  return {
    actor(actor) {
      // A country with a code is named by it, whatever the dataset calls it.
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

/** None of several that may be meant: an id that is taken by one of them would be a guess. */
function besides(entity: NamedEntity, candidates: readonly KnownEntity[]): NamedEntity {
  const isTaken = candidates.some(({ id }) => id === entity.id);
  return isTaken ? { ...entity, id: `${entity.id}--imported` } : entity;
}

function isMeant(entity: KnownEntity, actor: ActorRecord): boolean {
  const types = actor.kindIsAssumed === true ? ANY_KIND : FITTING[actor.kind];
  // A single word is no whole name of a person where the dataset may mean something else by it.
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

/** Entities by each of several keys; empty keys lead nowhere, and no entity is there twice. */
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
