/** A point on the earth in degrees of WGS 84, and how closely it marks its place. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision?: CoordinatePrecision | undefined;
}

/** The values of the enum in the schema. */
export const COORDINATE_PRECISIONS = ['EXACT', 'NEAR', 'DISTRICT', 'REGION', 'COUNTRY'] as const;
export type CoordinatePrecision = (typeof COORDINATE_PRECISIONS)[number];

/** The greatest number of degrees, in either direction. */
export const MOST_DEGREES = { latitude: 90, longitude: 180 } as const;

const POINT = /^(-?\d{1,2}(?:\.\d+)?), (-?\d{1,3}(?:\.\d+)?)(?: \(([A-Z]+)\))?$/;

/**
 * Reads a point as a claim states it, such as `41.01, 28.98 (NEAR)`. Returns undefined if the text is no point or the
 * precision is unknown.
 */
export function readCoordinates(text: string): Coordinates | undefined {
  const [, north, east, word] = POINT.exec(text) ?? [];
  const [latitude, longitude] = [Number(north), Number(east)];
  const isPoint =
    Math.abs(latitude) <= MOST_DEGREES.latitude && Math.abs(longitude) <= MOST_DEGREES.longitude;
  const precision = COORDINATE_PRECISIONS.find((known) => known === word);
  if (!isPoint || precision !== word) return undefined;
  return { latitude, longitude, precision };
}

/** Writes a point as a claim states it. */
export function coordinatesText({ latitude, longitude, precision }: Coordinates): string {
  return `${latitude}, ${longitude}${precision === undefined ? '' : ` (${precision})`}`;
}
