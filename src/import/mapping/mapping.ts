import { z } from 'zod';
import { COORDINATE_PRECISIONS } from '../../facts/coordinates.js';
import { KNOWN_KEYS } from '../../facts/grammar.js';
import { allLanguages } from '../countries/isoCountries.js';
import { COUNTRY_FORMS } from '../countries/resolveCountry.js';
import { isSeparator, SEPARATOR_NAMES } from './separators.js';
import { TABLE_NAMES } from './tables.js';

/**
 * The grammar of a mapping file: which columns of a table say who did what to whom, when and where. What each key
 * means stands in its description here, which editors show, and at length in docs/mapping.md.
 */
export type Mapping = z.infer<typeof mappingGrammar>;
/** What says where a text comes from: a column, the first of several that is filled in, or more. */
export type TextSource = z.infer<typeof text>;
/** Cells that must have one of these values. */
export type Condition = z.infer<typeof condition>;
export type ColumnReference = z.infer<typeof column>;
export type ActorMapping = z.infer<typeof actor>;
export type TimeMapping = z.infer<typeof time>;
export type PlaceMapping = z.infer<typeof place>;
export type MeasureMapping = z.infer<typeof measure>;
export type CountryMapping = z.infer<typeof country>;

export const ACTOR_KINDS = ['Person', 'Organization', 'Country', 'Bloc', 'Office'] as const;
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

/** A map with these keys and no other. */
function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = `${KNOWN_KEYS}${Object.keys(shape).join(',')}`;
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined),
  });
}

const words = z.string().min(1);
const names = <const Name extends string>(list: readonly Name[]) =>
  z.enum(list, { error: () => `Write one of ${list.join(', ')}.` });

const column = z
  .union([words, z.int().min(1)])
  .describe(
    'The name of a column, or its number from 1. Case, blanks and marks make no difference in names.',
  );

const columns = z
  .union([column, z.array(column).min(1)])
  .describe('A column, or several, of which the first that the file has and the row fills in is taken.');

const derived = record({
  column: columns.optional(),
  text: words.optional().describe('The same text in every row.'),
  template: words
    .optional()
    .describe('A text with columns in braces, such as `{Publisher}, story {Story ID}`.'),
  optional: z.boolean().optional().describe('The file may lack the columns.'),
  names: names(['entities', 'relations'])
    .optional()
    .describe('The cell is an integer that the file given with --entities or --relations names.'),
  blanks: z.string().length(1).optional().describe('The character that stands for a blank.'),
  part: names(['parentheses']).optional().describe('Takes what stands in the parentheses at the end.'),
  table: z
    .union([names(TABLE_NAMES), z.record(z.string(), words)])
    .optional()
    .describe('What the codes stand for: a table of the project, or one written here.'),
  beginnings: z
    .boolean()
    .optional()
    .describe('A code that the table lacks stands for what the longest beginning of it does.'),
  keep: z
    .boolean()
    .optional()
    .describe('A code that the table lacks stays as it is; else it counts as empty.'),
}).check((context) => {
  const given = (['column', 'text', 'template'] as const).filter((key) => context.value[key] !== undefined);
  if (given.length === 1) return;
  const message = `Give one of column, text and template; here ${given.length === 0 ? 'there is none' : `there are ${given.join(' and ')}`}.`;
  context.issues.push({ code: 'custom', input: context.value, message });
});

const text = z.union([words, z.int().min(1), z.array(column).min(1), derived]);

const condition = z
  .record(words, z.union([z.string(), z.array(z.string()).min(1)]))
  .describe('Columns and the values they must have, all of them; "" is an empty cell.');

const country = record({
  from: text,
  codes: z
    .array(names(COUNTRY_FORMS))
    .min(1)
    .default(['iso', 'name'])
    .describe('How the country is written; tried in this order.'),
  languages: z
    .array(
      z.enum(allLanguages(), { error: () => `Write the language in two letters of ISO 639-1, such as en.` }),
    )
    .optional()
    .describe('The languages of names; all where absent.'),
});

const actor = record({
  name: text,
  list: z
    .string()
    .length(1)
    .optional()
    .describe(
      'What stands between several actors in a cell. What else is said of them is told apart by it too, where there are as many parts.',
    ),
  country: country
    .optional()
    .describe('The country the actor is or belongs to. What is not found there is no country, and no fault.'),
  itself: z
    .union([names(['name']), condition])
    .default('name')
    .describe(
      'When the actor is the country itself: where its name is the country’s, or where cells say so.',
    ),
  role: text
    .optional()
    .describe('What it is within the country, for rows that name it by the country alone.'),
  kind: text
    .optional()
    .describe(`What it is: ${ACTOR_KINDS.join(', ')}. Where absent, Organization is assumed.`),
  kinds: z
    .partialRecord(names(ACTOR_KINDS), z.array(words))
    .optional()
    .describe('Names, without parentheses at the end, of actors that are of a kind of their own.'),
  unofficial: record({
    column: columns,
    words: z
      .array(words)
      .min(1)
      .describe('Any of these, in a cell that may list several with commas between.'),
  })
    .optional()
    .describe('When the actor is of the country and does not act for it, such as those who fight it.'),
  nobody: z.array(words).optional().describe('Names that stand for no actor.'),
  identifier: record({ scheme: names(['UCDP_ACTOR', 'OTHER']), value: text })
    .optional()
    .describe('A code that names the actor in the whole dataset, and no other.'),
});

const time = record({
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

const place = record({
  name: text,
  country: country.optional(),
  latitude: text.optional(),
  longitude: text.optional(),
  precision: text.optional().describe(`What the point stands for: ${COORDINATE_PRECISIONS.join(', ')}.`),
  isCountry: condition.optional().describe('When the place is the country as a whole.'),
  abroad: condition.optional().describe('When the place lies in no country.'),
});

const measure = record({
  measure: names(['KILLED', 'PRISONERS_EXCHANGED', 'BODIES_HANDED_OVER', 'OCCURRENCES']),
  unit: names(['PERSON', 'BODY', 'OCCURRENCE']),
  value: text,
  low: text.optional(),
  high: text.optional(),
});

const file = record({
  separator: z
    .string()
    .refine(isSeparator, { error: () => `Write ${SEPARATOR_NAMES}, or one character.` })
    .default('comma'),
  quotes: z.boolean().default(true).describe('Cells may stand in double quotes (RFC 4180).'),
  header: z
    .boolean()
    .default(true)
    .describe(
      'The first row names the columns. Where columns are given as well, a first row that has none of their names is a row.',
    ),
  columns: z
    .array(z.array(words).min(1))
    .optional()
    .describe('The names of the columns in files without a header, once for each number of columns.'),
  empty: z.array(words).default([]).describe('What stands for an empty cell.'),
});

export const mappingGrammar = record({
  dataset: record({
    slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: () => 'A slug is of lower-case letters and digits, with hyphens between them.',
    }),
    name: words,
    version: words.default('unstated'),
    description: words.optional(),
    url: z.url().optional(),
  }),
  file: file.prefault({}),
  key: z
    .array(text)
    .min(1)
    .optional()
    .describe('What tells a row from all others in the dataset; all its cells where absent.'),
  act: text.describe('What was done, in a few words.'),
  code: record({
    scheme: names(['CAMEO', 'ICEWS_CAMEO', 'PLOVER', 'UCDP_TYPE_OF_VIOLENCE', 'OTHER']),
    version: words.describe('Of the scheme; where the scheme is OTHER, its name as well.'),
    code: text,
  }).optional(),
  actor: actor.optional(),
  target: actor.optional(),
  mutual: condition.optional().describe('When the row does not say which of the two sides acted.'),
  time,
  place: place.optional(),
  measures: z.array(measure).default([]),
  source: text.optional().describe('What the row names as its own source.'),
}).check((context) => {
  if (context.value.actor !== undefined || context.value.target !== undefined) return;
  const message = 'A row is about somebody. Give actor, target, or both.';
  context.issues.push({ code: 'custom', input: context.value, message });
});
