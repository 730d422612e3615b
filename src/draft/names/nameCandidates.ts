import type { Citation, DraftSentence, NameCandidate } from '../draft.js';
import type { UnknownName } from './findUnknownNames.js';
import { isQuotable } from '../find/quotable.js';
import type { Span } from '../sentences/span.js';
import { foldedName, surnamesOf } from './surnames.js';

/**
 * The names that belong to nothing known, each with the placeholder that stands for its id until a person decides, and
 * with its citations.
 */
export function nameCandidates(
  unknown: readonly UnknownName[],
  sentences: readonly DraftSentence[],
): readonly NameCandidate[] {
  const placeholders = new Map<string, number>();
  // The longest name is meant if several have one surname.
  const longNames = new Map(
    unknown
      .toSorted((one, other) => one.name.length - other.name.length)
      .flatMap(({ name }) =>
        surnamesOf(name)
          .filter((surname) => surname !== name)
          .map((surname) => [foldedName(surname), name] as const),
      ),
  );
  const placeholderOf = (name: string): string => {
    const slug = foldedName(name).replaceAll(' ', '-') || 'name';
    const count = (placeholders.get(slug) ?? 0) + 1;
    placeholders.set(slug, count);
    return `TODO/${slug}${count === 1 ? '' : `-${count}`}`;
  };
  return unknown.map(({ name, places }) => ({
    name,
    placeholder: placeholderOf(name),
    shortFor: longNames.get(foldedName(name)),
    places: citations(places, sentences),
  }));
}

function citations(places: readonly Span[], sentences: readonly DraftSentence[]): readonly Citation[] {
  return places.flatMap((place) => {
    const sentence = sentenceAt(sentences, place.start);
    if (sentence === undefined) return [];
    return [{ sentence: sentence.number, quote: isQuotable(place, sentence) ? place : undefined }];
  });
}

/** Finds the sentence around a place by halving the list, because there may be many of both. */
function sentenceAt(sentences: readonly DraftSentence[], place: number): DraftSentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}
