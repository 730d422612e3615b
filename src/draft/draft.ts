import type { ArticleFact } from '../facts/facts.js';
import type { FoundQuantity } from './find/findQuantities.js';
import type { FoundTime } from './find/findTimes.js';
import type { Mention } from './names/matchNames.js';
import type { Span } from './sentences/span.js';
import type { FoundSentence } from './sentences/splitSentences.js';

/** The parts of an article that a program can find, for a person to make facts of. */
export interface Draft {
  /** SHA-256 of the text, in hexadecimal. */
  readonly digest: string;
  readonly text: string;
  /** A tag of BCP 47. */
  readonly language: string;
  /** The given headline, or the first line if it seems to be one. */
  readonly headline: string | undefined;
  /** What the user says of the publication, checked. */
  readonly publication: Publication;
  readonly sentences: readonly DraftSentence[];
  readonly unknown: readonly NameCandidate[];
}

/** What is known of the publication of an article, in the words of a fact file. */
export type Publication = Pick<ArticleFact, 'url' | 'publisher' | 'authors' | 'publishedAt'>;

export interface DraftSentence extends FoundSentence {
  /** From 1. */
  readonly number: number;
  /** SHA-256 of its text, in hexadecimal. */
  readonly digest: string;
  /** Whether it stands in the first line, if that seems to be the headline of this article. */
  readonly isHeadline: boolean;
  /** The known names in it. */
  readonly mentions: readonly Mention[];
  /** In the order of the text. */
  readonly candidates: readonly ClaimCandidate[];
}

/**
 * The place of something: the number of the sentence, and the phrase to quote; undefined if the sentence is too short
 * to quote.
 */
export interface Citation {
  readonly sentence: number;
  readonly quote: Span | undefined;
}

/** Words that may be a claim of somebody. */
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
  /** Stands for the id until a person decides. It is the same wherever the name is meant. */
  readonly placeholder: string;
  /** A candidate that ends with this name: perhaps the same person. */
  readonly shortFor: string | undefined;
  readonly places: readonly Citation[];
}
