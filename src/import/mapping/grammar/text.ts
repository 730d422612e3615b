import { z } from 'zod';
import { record } from '../../../yaml/record.js';
import { TABLE_NAMES } from '../tables.js';

/** The source of a text: a column, the first of several that is filled in, or a derived text. */
export type TextSource = z.infer<typeof text>;
/** Columns and the values that their cells must have. */
export type Condition = z.infer<typeof condition>;
export type ColumnReference = z.infer<typeof column>;

export const words = z.string().min(1);
export const names = <const Name extends string>(list: readonly Name[]) =>
  z.enum(list, { error: () => `Write one of ${list.join(', ')}.` });

const column = z
  .union([words, z.int().min(1)])
  .describe('The name of a column, or its number from 1. Names are compared without case, blanks and marks.');

export const columns = z
  .union([column, z.array(column).min(1)])
  .describe('A column, or several: the first one that the file has and the row fills in is read.');

const derived = record({
  column: columns.optional(),
  text: words.optional().describe('The same text in every row.'),
  template: words
    .optional()
    .describe('A text with columns in braces, such as `{Publisher}, story {Story ID}`.'),
  optional: z.boolean().optional().describe('The file may lack the columns.'),
  names: names(['entities', 'relations'])
    .optional()
    .describe('The cell is an integer. The file given with --entities or --relations names it.'),
  blanks: z.string().length(1).optional().describe('The character that means a blank.'),
  part: names(['parentheses']).optional().describe('Takes the text in the parentheses at the end.'),
  table: z
    .union([names(TABLE_NAMES), z.record(z.string(), words)])
    .optional()
    .describe('The texts for codes: a table of the project, or one written here.'),
  beginnings: z
    .boolean()
    .optional()
    .describe('A code that the table lacks takes the text of its longest beginning in the table.'),
  keep: z
    .boolean()
    .optional()
    .describe('A code that the table lacks stays as it is; otherwise it counts as empty.'),
}).check((context) => {
  const given = (['column', 'text', 'template'] as const).filter((key) => context.value[key] !== undefined);
  if (given.length === 1) return;
  const message = `Give exactly one of column, text and template; here ${given.length === 0 ? 'there is none' : `there are ${given.join(' and ')}`}.`;
  context.issues.push({ code: 'custom', input: context.value, message });
});

export const text = z.union([words, z.int().min(1), z.array(column).min(1), derived]);

export const condition = z
  .record(words, z.union([z.string(), z.array(z.string()).min(1)]))
  .describe('Columns and the values they must have, all of them; "" is an empty cell.');
