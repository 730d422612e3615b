/** A point on the earth, WGS 84, in degrees, and what it stands for. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision?: CoordinatePrecision | undefined;
}

/** The values of the enum of the schema. */
export const COORDINATE_PRECISIONS = ['EXACT', 'NEAR', 'DISTRICT', 'REGION', 'COUNTRY'] as const;
export type CoordinatePrecision = (typeof COORDINATE_PRECISIONS)[number];

/** How far degrees can go, in both directions. */
export const MOST_DEGREES = { latitude: 90, longitude: 180 } as const;

const POINT = /^(-?\d{1,2}(?:\.\d+)?), (-?\d{1,3}(?:\.\d+)?)(?: \(([A-Z]+)\))?$/;

/** `41.01, 28.98 (NEAR)` as a claim has it; undefined where it is no point, or its precision none of these. */
export function readCoordinates(text: string): Coordinates | undefined {
  const [, north, east, word] = POINT.exec(text) ?? [];
  const [latitude, longitude] = [Number(north), Number(east)];
  const isPoint =
    Math.abs(latitude) <= MOST_DEGREES.latitude && Math.abs(longitude) <= MOST_DEGREES.longitude;
  const precision = COORDINATE_PRECISIONS.find((known) => known === word);
  if (!isPoint || precision !== word) return undefined;
  return { latitude, longitude, precision };
}

/** The text of a claim that a place lies there. */
export function coordinatesText({ latitude, longitude, precision }: Coordinates): string {
  return `${latitude}, ${longitude}${precision === undefined ? '' : ` (${precision})`}`;
}
