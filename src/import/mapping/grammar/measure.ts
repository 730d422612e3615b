import type { z } from 'zod';
import { record } from '../../../yaml/record.js';
import { names, text } from './text.js';

export type MeasureMapping = z.infer<typeof measure>;

export const measure = record({
  measure: names(['KILLED', 'PRISONERS_EXCHANGED', 'BODIES_REPATRIATED', 'OCCURRENCES']),
  unit: names(['PERSON', 'BODY', 'OCCURRENCE']),
  value: text,
  low: text.optional(),
  high: text.optional(),
});
