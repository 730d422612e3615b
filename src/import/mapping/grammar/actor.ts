import { z } from 'zod';
import { record } from '../../../yaml/record.js';
import { country } from './country.js';
import { columns, condition, names, text, words } from './text.js';

export type ActorMapping = z.infer<typeof actor>;

export const ACTOR_KINDS = ['Person', 'Organization', 'Country', 'Bloc', 'Office'] as const;

export const actor = record({
  name: text,
  list: z
    .string()
    .length(1)
    .optional()
    .describe(
      'The separator of several actors in one cell. Other cells about them are split by it too, if they have as many parts.',
    ),
  country: country
    .optional()
    .describe(
      'The country that the actor is or belongs to. A text that names no country is not a problem: the actor then has none.',
    ),
  itself: z
    .union([names(['name']), condition])
    .default('name')
    .describe(
      'The rows in which the actor is the country itself: those with the country’s name as its name, or those in which cells say so.',
    ),
  role: text
    .optional()
    .describe('The role of the actor in the country, for rows that name it by the country alone.'),
  kind: text
    .optional()
    .describe(`The kind of the actor: ${ACTOR_KINDS.join(', ')}. If absent, Organization.`),
  kinds: z
    .partialRecord(names(ACTOR_KINDS), z.array(words))
    .optional()
    .describe(
      'For each kind, the names of its actors, without parentheses at the end; they take precedence over `kind`.',
    ),
  unofficial: record({
    column: columns,
    words: z
      .array(words)
      .min(1)
      .describe('One of these words must be in the cell, which may list several with commas between them.'),
  })
    .optional()
    .describe('The rows in which the actor is of the country and does not act for it, such as rebels.'),
  nobody: z.array(words).optional().describe('Names that stand for no actor.'),
  identifier: record({ scheme: names(['UCDP_ACTOR', 'OTHER']), value: text })
    .optional()
    .describe('A code that names the actor in the whole dataset, and no other.'),
});
