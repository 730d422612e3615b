import type { z } from 'zod';
import { record } from '../../../yaml/record.js';
import { rangeOf } from '../../../vocabulary/term.js';
import { SHIPPED_VOCABULARY } from '../../../vocabulary/vocabulary.js';
import { names, text } from './text.js';

export type MeasureMapping = z.infer<typeof measure>;

/** Rows count: what is counted, in the words of the vocabulary that ships. */
const UNITS = ['PERSON', 'BODY', 'OCCURRENCE', 'VOTE', 'WEAPON'];

/** The measures that are given in one of these. */
export const MAPPED_MEASURES: readonly string[] = SHIPPED_VOCABULARY.terms('MEASURE')
  .filter((term) => rangeOf(term).some((unit) => UNITS.includes(unit)))
  .map(({ word }) => word);

export const measure = record({
  measure: names(MAPPED_MEASURES),
  unit: names(UNITS),
  value: text,
  low: text.optional(),
  high: text.optional(),
});
