import type { z } from 'zod';
import { COORDINATE_PRECISIONS } from '../../../facts/coordinates.js';
import { record } from '../../../yaml/record.js';
import { country } from './country.js';
import { condition, text } from './text.js';

export type PlaceMapping = z.infer<typeof place>;

export const place = record({
  name: text,
  country: country.optional(),
  latitude: text.optional(),
  longitude: text.optional(),
  precision: text.optional().describe(`The meaning of the point: ${COORDINATE_PRECISIONS.join(', ')}.`),
  isCountry: condition.optional().describe('The rows in which the place is the country as a whole.'),
  abroad: condition.optional().describe('The rows in which the place is in no country.'),
});
