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
      'The forms in which dates are written, tried in this order. mmm is the name of a month in English, whole or its first three letters; yy is 1969 to 2068. A time of day after the date is ignored.',
    ),
  count: record({ unit: names(TIME_UNITS).optional(), origin: words.optional() })
    .optional()
    .describe(
      'The time is a count of units since an origin; the command line may give either. A cell that is not a whole number is read as a date.',
    ),
  within: condition
    .optional()
    .describe(
      'The rows in which the event is at some time between start and end, and does not last from one to the other.',
    ),
  week: condition
    .optional()
    .describe(
      'The rows in which the day means a week: it is the middle of the seven days, and the event is on one of them.',
    ),
  month: condition.optional().describe('The rows in which the day means its whole month.'),
});
