import { z } from 'zod';
import { record } from '../../yaml/record.js';
import { publication } from './publication.js';
import { digest, languageTag, offset, webAddress, words } from './scalars.js';

export const article = record({
  digest,
  length: offset,
  language: languageTag,
  headline: words.nullish(),
  authors: z.array(words).min(1).optional(),
  publishedAt: words.optional(),
  archivedUrl: webAddress.optional(),
  ...publication,
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
