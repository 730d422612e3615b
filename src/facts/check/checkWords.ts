import { listNames, type KnownName } from '../../text/listNames.js';
import { offerNearest } from '../../text/nearestName.js';
import type { Term, VocabularyKind } from '../../vocabulary/term.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { Problem } from '../../yaml/problem.js';
import { isUnsettled } from '../../yaml/todoMarkers.js';
import type { Path } from '../../yaml/place.js';
import type { ClaimFact } from '../facts.js';
import type { CheckContext } from './checkContext.js';

/** A word of a claim, and where it stands. */
interface ClaimWord {
  readonly kind: VocabularyKind;
  readonly word: string;
  readonly path: Path;
}

/** What no vocabulary has of the words of a claim, told with the words that there are. */
export function wordProblems(claim: ClaimFact, { words }: CheckContext): readonly Problem[] {
  return unknownWords(claim, words)
    .filter(({ word }) => !isUnsettled(word))
    .map(({ kind, word, path }) => ({ path, message: unknownWord(kind, word, words) }));
}

/** The words of a claim that no vocabulary has. */
export function unknownWords(claim: ClaimFact, words: Vocabulary): readonly ClaimWord[] {
  return wordsOf(claim).filter(({ kind, word }) => words.term(kind, word) === undefined);
}

/** The words of a claim that stand in vocabularies. */
export function wordsOf({ predicate, role, measure, value }: ClaimFact): readonly ClaimWord[] {
  const unit = value?.kind === 'quantity' ? value.quantity.unit : undefined;
  const all = [
    { kind: 'PREDICATE', word: predicate, path: ['predicate'] },
    { kind: 'ROLE', word: role, path: ['role'] },
    { kind: 'MEASURE', word: measure, path: ['measure'] },
    { kind: 'UNIT', word: unit, path: ['value', 'quantity', 'unit'] },
  ] as const;
  return all.flatMap((each) => (each.word === undefined ? [] : [{ ...each, word: each.word }]));
}

/** Offers the near word, or else lists every word with its sentence. */
export function unknownWord(kind: VocabularyKind, word: string, words: Vocabulary): string {
  const terms = words.terms(kind);
  const near = offerNearest(
    word,
    terms.map((term) => term.word),
  );
  if (near !== '') return `“${word}” is no ${kind.toLowerCase()} of the vocabulary.${near}`;
  const listed = listNames(terms.filter(isListed).map(asKnownName), Infinity);
  const currencies = kind === 'UNIT' ? ', or a currency of ISO 4217 such as USD' : '';
  return `“${word}” is not one of ${listed}${currencies}. Write one of these, or declare it in vocabulary/*.yaml.`;
}

function asKnownName({ word, description }: Term): KnownName {
  return { name: word, meaning: description };
}

/** The currencies are many, and known to whoever needs one. */
function isListed({ codes }: Term): boolean {
  return !codes.some(({ version }) => version === 'ISO 4217');
}
