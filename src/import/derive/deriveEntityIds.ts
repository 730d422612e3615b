import type { Coordinates } from '../../facts/coordinates.js';
import { countryOf } from '../countries/countryCodes.js';
import { slugOf } from './deriveIds.js';
import type { ActorRecord, PlaceRecord } from '../row/record.js';

/** An entity that a row names: one that the graph has, or a new one under this id. */
export interface NamedEntity {
  readonly id: string;
  /** A type of the schema: `Organization`. */
  readonly type: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the country that it belongs to, or is. */
  readonly country?: string | undefined;
  /** Whether the entity is of the country but does not act for it. */
  readonly isUnofficial?: true | undefined;
  /** The point of a place. */
  readonly coordinates?: Coordinates | undefined;
  /** Its identifier in a scheme of the dataset. */
  readonly identifier?: ActorRecord['identifier'];
}

/** `country/MM`. */
export function countryId(code: string): string {
  return `country/${code}`;
}

/**
 * The entity of an actor. The id of a country is its code. Any other id is made of kind, name and country, because the
 * police of one country are not those of another. A country without a code cannot be shown as one, so it becomes an
 * organization.
 */
export function actorEntity(actor: ActorRecord): NamedEntity {
  const { name, identifier } = actor;
  const country = knownCountry(actor.country);
  if (actor.kind === 'Country' && country !== undefined)
    return { id: countryId(country), type: 'Country', name, country };
  const type = actor.kind === 'Country' ? 'Organization' : actor.kind;
  const { isUnofficial } = actor;
  return { id: idOf(type, name, country), type, name, country, identifier, isUnofficial };
}

/** The entity of a place: the country itself, or a place in it. */
export function placeEntity(place: PlaceRecord): NamedEntity {
  const { name, isCountry } = place;
  const country = knownCountry(place.country);
  if (isCountry && country !== undefined) return { id: countryId(country), type: 'Country', name, country };
  return {
    id: idOf('Place', name, country),
    type: 'Place',
    name,
    country,
    coordinates: coordinatesOf(place),
  };
}

function coordinatesOf({ latitude, longitude, precision }: PlaceRecord): Coordinates | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude, precision };
}

/** Returns the code only if the table has it, because no other country could be shown. */
function knownCountry(code: string | undefined): string | undefined {
  return code !== undefined && countryOf(code) !== undefined ? code : undefined;
}

/** Joins with two hyphens, which a slug never has, so that no other name can look like this one with its country. */
function idOf(type: string, name: string, country: string | undefined): string {
  const suffix = country === undefined ? '' : `--${country.toLowerCase()}`;
  return `${type.toLowerCase()}/${slugOf(name)}${suffix}`;
}
