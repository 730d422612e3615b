import type { CoordinatePrecision } from '../../facts/coordinates.js';
import type { CodeFact, QuantityFact, TimeFact } from '../../facts/facts.js';

/**
 * One row of coded event data in the terms of the model, whatever its format was: the contract between what reads
 * files and what writes the graph. Plain data; equal rows give equal records.
 */
export interface EventRecord {
  /** Unique within the dataset, and the same in every import of the row. */
  readonly key: string;
  /** Where the row stands, for people: `file.csv:17`. */
  readonly at: string;
  /** What was done, in a few words: `Make statement`. */
  readonly act: string;
  /** One line of our own wording. */
  readonly gist: string;
  /** Whoever did it; a row may name one side only, but not none. */
  readonly actor?: ActorRecord | undefined;
  /** To whom it was done. */
  readonly target?: ActorRecord | undefined;
  /** Who acted together with the actor, and who was acted upon together with the target. */
  readonly otherActors?: readonly ActorRecord[] | undefined;
  readonly otherTargets?: readonly ActorRecord[] | undefined;
  /** The dataset names two sides and does not say which of them acted: each is a party, neither is a target. */
  readonly isMutual?: true | undefined;
  readonly code?: CodeFact | undefined;
  readonly time: TimeFact;
  readonly measures: readonly MeasureRecord[];
  readonly place?: PlaceRecord | undefined;
  /** What the dataset names as its own source: a publisher, a headline, an address. */
  readonly writtenIn?: string | undefined;
}

/** The types of entities that can act. */
export type ActorKind = 'Person' | 'Organization' | 'Country' | 'Bloc' | 'Office';

export interface ActorRecord {
  /** As the dataset writes it, cleared of codes. */
  readonly name: string;
  readonly kind: ActorKind;
  /** The dataset does not say what kind of actor it is, so that it may be one of another kind that has its name. */
  readonly kindIsAssumed?: true | undefined;
  /** ISO 3166-1 alpha-2: of a Country its own, of others the country they belong to. */
  readonly country?: string | undefined;
  /** It is of the country and does not act for it: those who oppose or fight it, and outlaws. */
  readonly isUnofficial?: true | undefined;
  /** The dataset's own code or number of the actor. */
  readonly identifier?: { readonly scheme: string; readonly value: string } | undefined;
}

export interface MeasureRecord {
  /** A value of the measures a claim can have: `KILLED`. */
  readonly measure: string;
  readonly quantity: QuantityFact;
}

export interface PlaceRecord {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** Degrees, WGS 84. */
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  /** What the point stands for. */
  readonly precision?: CoordinatePrecision | undefined;
  /** It is the country itself, and no place within it. */
  readonly isCountry: boolean;
}

/** What the dataset is that the rows come from. */
export interface DatasetRecord {
  /** The part of its id after `dataset/`. */
  readonly slug: string;
  readonly name: string;
  readonly version: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
}

/** What reading a row gives. */
export type Outcome =
  | { readonly kind: 'record'; readonly record: EventRecord }
  | { readonly kind: 'rejected'; readonly at: string; readonly reason: string };
