import { z } from 'zod';
import { record } from '../../../yaml/record.js';
import { isSeparator, SEPARATOR_NAMES } from '../separators.js';
import { words } from './text.js';

export const file = record({
  separator: z
    .string()
    .refine(isSeparator, { error: () => `Write ${SEPARATOR_NAMES}, or one character.` })
    .default('comma'),
  quotes: z.boolean().default(true).describe('Cells may be in double quotes (RFC 4180).'),
  header: z
    .boolean()
    .default(true)
    .describe(
      'The first row names the columns. If columns are given as well, a first row that has none of their names is a row of data.',
    ),
  columns: z
    .array(z.array(words).min(1))
    .optional()
    .describe('The names of the columns in files without a header, once for each number of columns.'),
  empty: z.array(words).default([]).describe('Texts that mean an empty cell.'),
});
