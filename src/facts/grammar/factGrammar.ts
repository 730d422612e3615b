import { z } from 'zod';
import type { Storage } from '../../schema/stored/storage.js';
import { record } from '../../yaml/record.js';
import type { ClaimFact } from '../facts.js';
import { amongValues, type Among } from './among.js';
import { article } from './article.js';
import { dataset } from './dataset.js';
import { evidence } from './evidence.js';
import { id, words } from './scalars.js';
import { timeGrammar, valueGrammar } from './value.js';

/** The content of a fact file; each part is optional. `source` is the source of the file's claims. */
export type FactFile = z.infer<ReturnType<typeof createGrammar>>;
/** A claim that may take its source from its file. */
export type ClaimInFile = Omit<ClaimFact, 'source'> & { readonly source?: string | undefined };

/** Returns the grammar of fact files. */
export function createGrammar(storage: Storage) {
  const among = amongValues(storage);
  const time = timeGrammar(among);
  const value = valueGrammar(among, time);
  const claim = record({
    source: id.optional(),
    subject: id,
    // The words of vocabularies are checked with all that other directories declare.
    predicate: words,
    object: id.optional(),
    value: value.optional(),
    role: words.optional(),
    side: words.optional(),
    measure: words.optional(),
    gist: words.optional(),
    attribution: z.array(stepGrammar(among)).default([]),
    polarity: among('Polarity').default('AFFIRMED'),
    certainty: among('Certainty').default('UNSPECIFIED'),
    modality: among('Modality').default('ASSERTED'),
    rank: among('Rank').default('NORMAL'),
    said: time.optional(),
    holds: time.optional(),
    evidence: z.array(evidence).min(1),
  });
  return record({
    source: id.optional(),
    article: article.optional(),
    dataset: dataset.optional(),
    entities: z.array(record({ id })).default([]),
    claims: z.array(claim).default([]),
  });
}

function stepGrammar(among: Among) {
  return record({
    speaker: id,
    verb: words,
    verbKind: among('VerbKind').optional(),
    to: id.optional(),
    via: words.optional(),
  });
}
