import { z } from 'zod';
import { publication } from '../../facts/grammar/publication.js';
import { record } from '../../yaml/record.js';
import { actor } from './grammar/actor.js';
import { file } from './grammar/file.js';
import { measure } from './grammar/measure.js';
import { place } from './grammar/place.js';
import { condition, names, text, words } from './grammar/text.js';
import { time } from './grammar/time.js';

/**
 * The grammar of a mapping file, which says which columns of a table hold the actor, the act, the target, the time and
 * the place. Each key is described here, for editors to show, and at length in docs/mapping.md.
 */
export type Mapping = z.infer<typeof mappingGrammar>;

export const mappingGrammar = record({
  dataset: record({
    slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: () =>
        'A slug has lower-case letters and digits, with single hyphens between them. Write one such as my-events.',
    }),
    name: words,
    version: words.default('unstated'),
    description: words.optional(),
    citation: words.optional(),
    ...publication,
  }),
  file: file.prefault({}),
  key: z
    .array(text)
    .min(1)
    .optional()
    .describe('The cells that tell a row from all others in the dataset; all its cells if absent.'),
  act: text.describe('The act, in a few words.'),
  code: record({
    scheme: names(['CAMEO', 'ICEWS_CAMEO', 'PLOVER', 'UCDP_TYPE_OF_VIOLENCE', 'OTHER']),
    version: words.describe('The version of the scheme; if the scheme is OTHER, its name as well.'),
    code: text,
  }).optional(),
  actor: actor.optional(),
  target: actor.optional(),
  mutual: condition.optional().describe('The rows that do not say which of the two sides acted.'),
  time,
  place: place.optional(),
  measures: z.array(measure).default([]),
  source: text.optional().describe('The source that the row names.'),
}).check((context) => {
  if (context.value.actor !== undefined || context.value.target !== undefined) return;
  const message = 'A row needs an actor or a target. Give actor, target, or both.';
  context.issues.push({ code: 'custom', input: context.value, message });
});
