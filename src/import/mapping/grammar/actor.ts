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
