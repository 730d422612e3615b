import type { Coordinates } from '../../facts/coordinates.js';
import { countryOf } from '../countries/countryCodes.js';
import { slugOf } from './deriveIds.js';
import type { ActorRecord, PlaceRecord } from '../row/record.js';

/** An entity that a row names: known to the graph, or to be made under this id. */
export interface NamedEntity {
  readonly id: string;
  /** A type of the schema: `Organization`. */
  readonly type: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the country it belongs to, or is. */
  readonly country?: string | undefined;
  /** It is of the country and does not act for it. */
  readonly isUnofficial?: true | undefined;
  /** Of a place: where it lies. */
  readonly coordinates?: Coordinates | undefined;
  /** What the dataset calls it in a scheme of its own. */
  readonly identifier?: ActorRecord['identifier'];
}

/** `country/MM`. */
export function countryId(code: string): string {
  return `country/${code}`;
}

/**
 * Who acts. A country is named by its code; anyone else by kind, name and country, for the police of one country are
 * not those of another. A country without a code cannot be shown as one, so it is an organization.
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

/** Where it was: the country itself, or a place in it. */
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

/** A code that no table knows is no country that could be shown. */
function knownCountry(code: string | undefined): string | undefined {
  return code !== undefined && countryOf(code) !== undefined ? code : undefined;
}

/** Two hyphens, for a slug never has them: no other name can look like this one with its country. */
function idOf(type: string, name: string, country: string | undefined): string {
  const suffix = country === undefined ? '' : `--${country.toLowerCase()}`;
  return `${type.toLowerCase()}/${slugOf(name)}${suffix}`;
}
