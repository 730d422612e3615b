import type { VocabularyRoot } from '../../plan/tree/vocabularyRoot.js';
import { parseTerms } from '../../vocabulary/storedTerms.js';
import { VOCABULARY_KINDS } from '../../vocabulary/term.js';
import { createVocabulary } from '../../vocabulary/vocabulary.js';
import { shownTerm } from '../answerTerms.js';
import type { AnswerRoot } from '../given.js';

/** The terms of a kind, or of every kind in turn; of each those that ship come first. */
export const answerVocabulary: AnswerRoot<VocabularyRoot> = ({ parameters }, { of }, rows) => {
  const vocabulary = createVocabulary(parseTerms(rows[0]?.['value']));
  const kinds = VOCABULARY_KINDS.filter((kind) => of === undefined || parameters[of] === kind);
  return kinds.flatMap((kind) => vocabulary.terms(kind).map(shownTerm));
};
