import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { coordinatesText, COORDINATE_PRECISIONS, readCoordinates } from '../../src/facts/coordinates.js';
import { readStorage } from '../../src/schema/stored/storage.js';

jest.setTimeout(60_000);

describe('Coordinates in a claim', () => {
  test('are read as they were written', () => {
    const degrees = (most: number) =>
      fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((n) => (n || 0) / 10_000);
    const precision = fc.option(fc.constantFrom(...COORDINATE_PRECISIONS), { nil: undefined });
    fc.assert(
      fc.property(fc.record({ latitude: degrees(90), longitude: degrees(180), precision }), (point) => {
        const text = coordinatesText(point);
        // A thousandth of a second of arc and less is written with an exponent, and no source is as exact.
        fc.pre(!text.includes('e'));
        expect(readCoordinates(text)).toEqual(point);
      }),
    );
  });

  test.each(['90.5, 1', '1, 181', '1', '1,2', '1, 2 (near)', '1, 2 (FAR)', 'north, east', ''])(
    'are not read from %j',
    (text) => expect(readCoordinates(text)).toBeUndefined(),
  );

  test('have the precisions of the schema', async () => {
    const storage = readStorage();
    expect(storage.enumValues('CoordinatePrecision')).toEqual(COORDINATE_PRECISIONS);
  });
});
