import { z } from 'zod';
import { record } from '../../yaml/record.js';
import { digest, languageTag, offset, words } from './scalars.js';

export const article = record({
  digest,
  length: offset,
  language: languageTag,
  headline: words.nullish(),
  sentences: z.array(
    record({
      number: z.int().min(1),
      start: offset,
      end: offset,
      digest,
      gist: words,
      headline: z.boolean().default(false),
      assertsNothing: words.optional(),
    }),
  ),
});
