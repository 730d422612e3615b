import type { DesiredNode, Properties } from './desiredGraph.js';
import { readCoordinates } from '../facts/coordinates.js';
import type { Coordinates } from '../facts/coordinates.js';
import { defined } from './desiredGraph.js';
import { primaryName, valuesOf } from './deriveParts.js';
import { sortProperties, timeProperties } from './deriveTime.js';
import type { NumberedClaim } from '../facts/numberedClaims.js';
import { TYPES_WITH_STATUS } from '../facts/predicates.js';
import type { Status } from '../schema/enums.generated.js';
import type { StoredType } from '../schema/stored/storage.js';

/**
 * Derives the properties of an entity, each from the best claim that gives it. `claims` are the claims about the
 * entity, best first.
 */
export function deriveEntity(id: string, type: StoredType, claims: readonly NumberedClaim[]): DesiredNode {
  const times = { ...timeOf('time', 'TOOK_PLACE', claims), ...timeOf('born', 'BORN', claims) };
  const sorts = type.sortedTimes.map((field) => sortProperties(field, times));
  const point = type.name === 'Place' ? pointProperties(pointOf(claims)) : {};
  const properties = {
    ...plain(id, type, claims),
    ...point,
    ...times,
    ...(Object.assign({}, ...sorts) as Properties),
  };
  return { id, type: type.name, properties };
}

function plain(id: string, type: StoredType, claims: readonly NumberedClaim[]): Properties {
  return defined({
    id,
    type: type.name.toUpperCase(),
    name: primaryName(id, claims),
    description: textOf('DESCRIBED_AS', claims),
    topic: textOf('HAS_TOPIC', claims),
    status: TYPES_WITH_STATUS.includes(type.name) ? statusOf(claims) : undefined,
    code: type.name === 'Country' ? countryCode(claims) : undefined,
  });
}

/** The properties of a place at this point; none if no claim gives a point. */
export function pointProperties(point: Coordinates | undefined): Properties {
  if (point === undefined) return {};
  const { latitude, longitude, precision } = point;
  return { latitude, longitude, ...defined({ coordinatePrecision: precision }) };
}

function pointOf(claims: readonly NumberedClaim[]): Coordinates | undefined {
  const text = textOf('LOCATED_AT', claims);
  return text === undefined ? undefined : readCoordinates(text);
}

function textOf(predicate: string, claims: readonly NumberedClaim[]): string | undefined {
  return valuesOf(claims, 'text').find(({ claim }) => claim.predicate === predicate)?.value.text;
}

function statusOf(claims: readonly NumberedClaim[]): Status {
  return valuesOf(claims, 'status')[0]?.value.status ?? 'UNKNOWN';
}

function countryCode(claims: readonly NumberedClaim[]): string | undefined {
  return valuesOf(claims, 'identifier').find(({ value }) => value.identifier.scheme === 'ISO_3166_1_ALPHA_2')
    ?.value.identifier.value;
}

function timeOf(field: string, predicate: string, claims: readonly NumberedClaim[]): Properties {
  return timeProperties(
    field,
    valuesOf(claims, 'time').find(({ claim }) => claim.predicate === predicate)?.value.time,
  );
}
