import { z } from 'zod';
import { record } from '../../yaml/record.js';
import type { EvidenceFact } from '../facts.js';
import { offset, words } from './scalars.js';

const QUOTE_KEYS = ['sentence', 'start', 'end', 'quote'] as const;

export const evidence = record({
  row: words.optional(),
  sentence: z.int().min(1).optional(),
  start: offset.optional(),
  end: offset.optional(),
  // The quote stays as it is written, not in NFC, because it is compared with the article letter by letter.
  quote: z.string().min(1).optional(),
})
  .check((context) => {
    const given = QUOTE_KEYS.filter((key) => context.value[key] !== undefined);
    if (context.value.row !== undefined ? given.length === 0 : given.includes('quote')) return;
    const message =
      'Evidence is either a quote of an article or a row of a dataset. Give one of the two; a quote that occurs more than once also needs sentence, start and end.';
    context.issues.push({ code: 'custom', input: context.value, message });
  })
  .transform((given): EvidenceFact => {
    const { row, ...quote } = given;
    return (row === undefined ? { kind: 'quote', ...quote } : { kind: 'row', row }) as EvidenceFact;
  });
