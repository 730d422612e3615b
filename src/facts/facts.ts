import type { Term } from '../vocabulary/term.js';
import type {
  Certainty,
  Modality,
  NameKind,
  Polarity,
  Rank,
  Status,
  VerbKind,
} from '../schema/enums.generated.js';

/**
 * Facts as the files state them, checked for shape and with defaults filled in, before anything is derived. They are
 * plain data: the graph keeps a fact directory as `JSON.stringify` of its facts. Closed enums have types. The values of
 * other enums, which a vocabulary may extend, are strings that the reader compares with the enums of schema/*.graphql.
 */
export interface Facts {
  readonly articles: readonly ArticleFact[];
  readonly datasets: readonly DatasetFact[];
  readonly entities: readonly EntityFact[];
  /** In the order of the files and, within a file, of the list. This order decides between equal ranks. */
  readonly claims: readonly ClaimFact[];
  /** The directory's own vocabulary. */
  readonly terms: readonly Term[];
}

/** What is known of a publication. Every part is optional, because a guess would be cited as a fact. */
export interface PublicationFact {
  /** An address with http or https. */
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  /** The name of the license or its address. */
  readonly license?: string | undefined;
}

export interface ArticleFact extends PublicationFact {
  /** SHA-256 of the whole text, in hexadecimal. */
  readonly digest: string;
  /** In UTF-16 code units. */
  readonly length: number;
  /** A tag of BCP 47. */
  readonly language: string;
  readonly headline?: string | null | undefined;
  /** Each as a citation names it: `Doe, Jane` for a person, other names as they are. */
  readonly authors?: readonly string[] | undefined;
  /** The time of publication, in EDTF. */
  readonly publishedAt?: string | undefined;
  /** The address of a copy that stays as it was. */
  readonly archivedUrl?: string | undefined;
  readonly sentences: readonly SentenceFact[];
}

export interface SentenceFact {
  /** From 1. */
  readonly number: number;
  /** Half open, in UTF-16 code units of the article. */
  readonly start: number;
  readonly end: number;
  readonly digest: string;
  readonly gist: string;
  /** Whether the sentence is the headline of another article that this article points to. */
  readonly headline: boolean;
  /** The reason why no claim rests on the sentence. */
  readonly assertsNothing?: string | undefined;
}

export interface DatasetFact extends PublicationFact {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly version: string;
  /** The citation that its publisher asks for, word for word. */
  readonly citation?: string | undefined;
}

export interface EntityFact {
  readonly id: string;
}

export interface ClaimFact {
  /** The id of an article or dataset. */
  readonly source: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string | undefined;
  readonly value?: ValueFact | undefined;
  readonly role?: string | undefined;
  readonly side?: string | undefined;
  readonly measure?: string | undefined;
  readonly gist?: string | undefined;
  /** From the outermost speaker to the first speaker, without the source itself. */
  readonly attribution: readonly StepFact[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly modality: Modality;
  readonly rank: Rank;
  readonly said?: TimeFact | undefined;
  readonly holds?: TimeFact | undefined;
  readonly evidence: readonly EvidenceFact[];
}

export interface StepFact {
  readonly speaker: string;
  /** The verb in the words of the source. */
  readonly verb: string;
  readonly verbKind?: VerbKind | undefined;
  readonly to?: string | undefined;
  readonly via?: string | undefined;
}

export type ValueFact =
  | { readonly kind: 'name'; readonly name: NameFact }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'identifier'; readonly identifier: IdentifierFact }
  | { readonly kind: 'code'; readonly code: CodeFact }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'time'; readonly time: TimeFact }
  | { readonly kind: 'quantity'; readonly quantity: QuantityFact };

export type ValueKind = ValueFact['kind'];

export interface NameFact {
  readonly value: string;
  readonly language: string;
  readonly script: string;
  readonly kind: NameKind;
}

export interface IdentifierFact {
  readonly scheme: string;
  readonly value: string;
}

export interface CodeFact {
  readonly scheme: string;
  readonly version: string;
  readonly code: string;
}

/**
 * A time. Its precision and bounds follow from the EDTF; those that a file states must agree. Dates are `YYYY-MM-DD`.
 */
export interface TimeFact extends StatedBounds {
  readonly text: string;
  readonly edtf: string;
  readonly yearBasis: string;
}

export interface StatedBounds {
  readonly precision?: string | undefined;
  readonly earliestStart?: string | undefined;
  readonly latestStart?: string | undefined;
  readonly earliestEnd?: string | undefined;
  readonly latestEnd?: string | undefined;
  readonly openEnd?: boolean | undefined;
}

export interface QuantityFact {
  readonly known: string;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit: string;
  readonly approximation: string;
  readonly scope: string;
  readonly text: string;
}

export type EvidenceFact = QuoteFact | RowFact;

/** A phrase in a sentence of an article. `end` is the place after its last code unit. */
export interface QuoteFact {
  readonly kind: 'quote';
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface RowFact {
  readonly kind: 'row';
  readonly row: string;
}

/** The id of an article: `article/` and the first twelve digits of the digest of its text. */
export function articleId({ digest }: Pick<ArticleFact, 'digest'>): string {
  return `article/${digest.slice(0, 12)}`;
}

/** The first speaker of a claim: the last step of its attribution, or its source if it has no attribution. */
export function firstSpeaker(claim: ClaimFact): string {
  return claim.attribution.at(-1)?.speaker ?? claim.source;
}

/** Whether a claim may yield anything: it must be affirmed and not deprecated. */
export function isUpheld({ polarity, rank }: ClaimFact): boolean {
  return polarity === 'AFFIRMED' && rank !== 'DEPRECATED';
}

/**
 * Whether a property or, unless it is an act of speaking, a plain relationship is derived from a claim: it must be
 * affirmed, asserted and not deprecated.
 */
export function derives(claim: ClaimFact): boolean {
  return isUpheld(claim) && claim.modality === 'ASSERTED';
}

/** The subject and the object of a claim, without repeating an entity. */
export function aboutOf(claim: Pick<ClaimFact, 'subject' | 'object'>): readonly string[] {
  return [...new Set([claim.subject, ...(claim.object === undefined ? [] : [claim.object])])];
}
