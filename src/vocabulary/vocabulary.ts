import { groupBy } from '../text/groupBy.js';
import { uniqueBy } from '../text/uniqueBy.js';
import { SHIPPED_TERMS } from './shippedTerms.generated.js';
import { termId, type Term, type VocabularyKind } from './term.js';

/** The terms that ship, and those of users' own directories. */
export interface Vocabulary {
  /** Of a kind, those that ship first. */
  terms(kind: VocabularyKind): readonly Term[];
  /** Undefined where nobody declares the word. */
  term(kind: VocabularyKind, word: string): Term | undefined;
  /** By its id in the API. */
  byId(id: string): Term | undefined;
}

/** A vocabulary with terms beside those that ship. Of two with one word the first counts, and what ships before all. */
export function createVocabulary(own: readonly Term[] = []): Vocabulary {
  const unique = uniqueBy([...SHIPPED_TERMS, ...own], termId);
  const byId = new Map(unique.map((term) => [termId(term), term]));
  const byKind = groupBy(unique, ({ kind }) => kind);
  return {
    terms: (kind) => byKind.get(kind) ?? [],
    term: (kind, word) => byId.get(termId({ kind, word })),
    byId: (id) => byId.get(id),
  };
}

/** The vocabulary without terms of anybody's own. */
export const SHIPPED_VOCABULARY = createVocabulary();

/** Whether a term ships, so that the enums of the API have its word. */
export function isShippedWord(kind: VocabularyKind, word: string): boolean {
  return SHIPPED_VOCABULARY.term(kind, word) !== undefined;
}
