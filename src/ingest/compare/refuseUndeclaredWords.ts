import { badInput } from '../../errors.js';
import { unknownWords } from '../../facts/check/checkWords.js';
import { nameOfRecord } from '../../facts/recordId.js';
import { createVocabulary } from '../../vocabulary/vocabulary.js';
import type { NamedFacts } from './matchRecords.js';

/**
 * Rejects with BAD_USER_INPUT where a claim has a word that only another directory declared, and that one declares it no
 * more: nobody could say what the claim means.
 */
export function refuseUndeclaredWords(all: readonly NamedFacts[]): void {
  const vocabulary = createVocabulary(all.flatMap(({ facts }) => facts.terms));
  for (const { id, facts } of all)
    for (const claim of facts.claims)
      for (const { kind, word } of unknownWords(claim, vocabulary))
        throw badInput(
          `A claim about ${claim.subject} of the directory “${nameOfRecord(id)}” has the ${kind.toLowerCase()} ${word}, which no vocabulary would declare any more. Nothing was written. Keep ${word}, or mend that claim and ingest its directory first.`,
        );
}
