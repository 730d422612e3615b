import { z } from 'zod';
import { record } from '../../../yaml/record.js';
import { condition, names, text, words } from './text.js';

export type TimeMapping = z.infer<typeof time>;

export const TIME_FORMATS = [
  'yyyy-mm-dd',
  'yyyymmdd',
  'm/d/yyyy',
  'd/m/yyyy',
  'd.m.yyyy',
  'yyyy/m/d',
  'd-mmm-yy',
  'd-mmm-yyyy',
  'd mmm yyyy',
  'mmm d, yyyy',
  'yyyy-mm',
  'yyyymm',
  'yyyy',
] as const;
export const TIME_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;

export const time = record({
  start: text,
  end: text.optional(),
  formats: z
    .array(names(TIME_FORMATS))
    .min(1)
    .default(['yyyy-mm-dd'])
    .describe(
      'How dates are written; tried in this order. mmm is the name of a month in English, whole or its first three letters; yy is 1969 to 2068. A time of day behind them is passed over.',
    ),
  count: record({ unit: names(TIME_UNITS).optional(), origin: words.optional() })
    .optional()
    .describe(
      'The time is a count of units since an origin; the command line may give either. What is no whole number is read as a date.',
    ),
  within: condition
    .optional()
    .describe(
      'When the row lies at some time between start and end, and does not last from one to the other.',
    ),
  week: condition
    .optional()
    .describe('When the day stands for a week: it is the middle of the seven days in which the event lies.'),
  month: condition.optional().describe('When the day stands for the month it lies in.'),
});
