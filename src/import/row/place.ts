import { compileCondition } from './condition.js';
import { compileCountry } from './country.js';
import { COORDINATE_PRECISIONS, MOST_DEGREES } from '../../facts/coordinates.js';
import type { CoordinatePrecision } from '../../facts/coordinates.js';
import type { PlaceMapping } from '../mapping/grammar/place.js';
import type { PlaceRecord } from './record.js';
import { RowError } from './rowContext.js';
import type { ReadCells, RowContext } from './rowContext.js';
import { compileText } from './text.js';

/** Compiles the place of a row. It is undefined if the row names none; coordinates without a name are no place. */
export function compilePlace(
  mapping: PlaceMapping | undefined,
  context: RowContext,
): ReadCells<PlaceRecord | undefined> {
  if (mapping === undefined) return () => undefined;
  const readName = compileText(mapping.name, context);
  const readCountry = compileCountry(mapping.country, context);
  const [latitude, longitude] = [
    compileDegrees(mapping, 'latitude', context),
    compileDegrees(mapping, 'longitude', context),
  ];
  const readPrecision = compilePrecision(mapping, context);
  const isWhole = compileCondition(mapping.isCountry, context);
  const isAbroad = compileCondition(mapping.abroad, context);
  return (cells) => {
    const name = readName(cells);
    if (name === '') return undefined;
    const country = isAbroad(cells) ? undefined : readCountry(cells).code;
    const point = { latitude: latitude(cells), longitude: longitude(cells) };
    const isComplete = point.latitude !== undefined && point.longitude !== undefined;
    return {
      name,
      country,
      latitude: isComplete ? point.latitude : undefined,
      longitude: isComplete ? point.longitude : undefined,
      precision: isComplete ? readPrecision(cells) : undefined,
      isCountry: country !== undefined && isWhole(cells),
    };
  };
}

function compilePrecision(
  { precision }: PlaceMapping,
  context: RowContext,
): ReadCells<CoordinatePrecision | undefined> {
  if (precision === undefined) return () => undefined;
  const read = compileText(precision, context);
  return (cells) => {
    const written = read(cells);
    const known = COORDINATE_PRECISIONS.find((each) => each === written);
    if (known !== undefined || written === '') return known;
    throw new RowError(
      `“${written}” is not a precision of coordinates; precisions are ${COORDINATE_PRECISIONS.join(', ')}.`,
    );
  };
}

function compileDegrees(
  mapping: PlaceMapping,
  key: 'latitude' | 'longitude',
  context: RowContext,
): ReadCells<number | undefined> {
  const source = mapping[key];
  if (source === undefined) return () => undefined;
  const read = compileText(source, context);
  return (cells) => {
    const written = read(cells);
    if (written === '') return undefined;
    const degrees = /^[-+]?\d{1,3}(?:\.\d*)?$/.test(written) ? Number(written) : Number.NaN;
    if (!(Math.abs(degrees) <= MOST_DEGREES[key]))
      throw new RowError(`“${written}” is not a ${key} in degrees.`);
    return degrees;
  };
}
