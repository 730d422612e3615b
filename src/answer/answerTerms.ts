import { domainOf, rangeOf, termId, type Term, type VocabularyKind } from '../vocabulary/term.js';
import { isShippedWord, type Vocabulary } from '../vocabulary/vocabulary.js';
import type { Stored } from './answer.js';

/** The terms of one answer, each as the object that the API shows. */
export interface AnswerTerms {
  /** The term of a stored word. */
  of(kind: VocabularyKind, word: string): Stored;
  /** What has this id, or null. */
  byId(id: string): Stored | null;
  /** Whether an answer has words that the vocabulary at hand does not know. */
  readonly isLacking: boolean;
  /** Fills in what was lacking, from a vocabulary that was read later than the rows of the answer. */
  fill(vocabulary: Vocabulary): void;
}

/** Terms from a vocabulary in memory. */
export function createAnswerTerms(vocabulary: Vocabulary): AnswerTerms {
  const lacking = new Map<Stored, Pick<Term, 'kind' | 'word'>>();
  return {
    of(kind, word) {
      const known = vocabulary.term(kind, word);
      if (known) return shownTerm(known);
      const stored = shownTerm(bareTerm(kind, word));
      lacking.set(stored, { kind, word });
      return stored;
    },
    byId(id) {
      const known = vocabulary.byId(id);
      return known ? shownTerm(known) : null;
    },
    get isLacking() {
      return lacking.size > 0;
    },
    fill(later) {
      for (const [stored, { kind, word }] of lacking) {
        const known = later.term(kind, word);
        if (known === undefined) continue;
        Object.assign(stored, shownTerm(known));
        lacking.delete(stored);
      }
    },
  };
}

const shown = new WeakMap<Term, Stored>();

/** Made once for each term: an answer may hold it thousands of times, and only reads it. */
export function shownTerm(term: Term): Stored {
  const known = shown.get(term);
  if (known) return known;
  const { kind, word, label, description, codes, derives } = term;
  const made: Stored = {
    id: termId(term),
    word,
    vocabulary: kind,
    label,
    description: description === '' ? null : description,
    codes: codes.map((code) => ({ ...code, claims: [] })),
    domain: [...domainOf(term)],
    range: [...rangeOf(term)],
    derives: derives ?? null,
    isShipped: isShippedWord(kind, word),
  };
  shown.set(term, made);
  return made;
}

/** A word that nobody declares any more, though something stored still has it. */
function bareTerm(kind: VocabularyKind, word: string): Term {
  const label = word.toLowerCase().replaceAll('_', ' ');
  return { kind, word, label, description: '', codes: [], pairs: [] };
}
