import type { FoundQuantity } from './find/findQuantities.js';
import type { FoundTime } from './find/findTimes.js';
import type { Mention } from './names/matchNames.js';
import type { Span } from './sentences/span.js';
import type { FoundSentence } from './sentences/splitSentences.js';

/** What a program can tell of an article, for a person to make facts of. */
export interface Draft {
  /** SHA-256 of the text, in hexadecimal. */
  readonly digest: string;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** As it was given, or as the text seems to begin with it. */
  readonly headline: string | undefined;
  readonly sentences: readonly DraftSentence[];
  readonly unknown: readonly NameCandidate[];
}

export interface DraftSentence extends FoundSentence {
  /** From 1. */
  readonly number: number;
  /** SHA-256 of its text, in hexadecimal. */
  readonly digest: string;
  /** It stands in the first line, which seems to be the headline of this article. */
  readonly isHeadline: boolean;
  /** Known names in it. */
  readonly mentions: readonly Mention[];
  /** In the order of the text. */
  readonly candidates: readonly ClaimCandidate[];
}

/** Where something stands: the sentence's number, and the phrase that may be quoted; none where it is too short. */
export interface Citation {
  readonly sentence: number;
  readonly quote: Span | undefined;
}

/** Words that may be somebody's claim. */
export type ClaimCandidate = Citation &
  Span &
  (
    | { readonly kind: 'quotation' }
    | { readonly kind: 'time'; readonly time: FoundTime }
    | { readonly kind: 'quantity'; readonly quantity: FoundQuantity }
  );

/** A name that belongs to nothing known. */
export interface NameCandidate {
  readonly name: string;
  /** What stands for the id until a person decides, the same wherever the name is meant. */
  readonly placeholder: string;
  /** The candidate whose last word this one is: perhaps the same person. */
  readonly shortFor: string | undefined;
  readonly places: readonly Citation[];
}
