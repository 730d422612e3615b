import type { CoordinatePrecision } from '../../facts/coordinates.js';
import type { CodeFact, QuantityFact, TimeFact } from '../../facts/facts.js';

/**
 * One row of coded event data in the terms of the model, whatever its format was. It is the contract between the
 * readers of files and the writer of the graph. Plain data; equal rows give equal records.
 */
export interface EventRecord {
  /** Unique within the dataset, and the same in every import of the row. */
  readonly key: string;
  /** The place of the row, for people: `file.csv:17`. */
  readonly at: string;
  /** The act in a few words: `Make statement`. */
  readonly act: string;
  /** One line in our own words. */
  readonly gist: string;
  /** The actor that did it. A row may name one side only, but not none. */
  readonly actor?: ActorRecord | undefined;
  /** The actor to whom it was done. */
  readonly target?: ActorRecord | undefined;
  /** The actors that acted together with the first actor, and those that were acted upon together with the target. */
  readonly otherActors?: readonly ActorRecord[] | undefined;
  readonly otherTargets?: readonly ActorRecord[] | undefined;
  /**
   * Whether the dataset names two sides and does not say which of them acted. Then each is a party and neither is a
   * target.
   */
  readonly isMutual?: true | undefined;
  readonly code?: CodeFact | undefined;
  readonly time: TimeFact;
  readonly measures: readonly MeasureRecord[];
  readonly place?: PlaceRecord | undefined;
  /** The source that the dataset names: a publisher, a headline, an address. */
  readonly writtenIn?: string | undefined;
}

/** The types of entities that can act. */
export type ActorKind = 'Person' | 'Organization' | 'Country' | 'Bloc' | 'Office';

export interface ActorRecord {
  /** As the dataset writes it, without codes. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Whether the dataset does not state the kind, so that the actor may be one of another kind with this name. */
  readonly kindIsAssumed?: true | undefined;
  /** ISO 3166-1 alpha-2: the own code of a Country, or the code of the country to which any other actor belongs. */
  readonly country?: string | undefined;
  /** Whether it is of the country but does not act for it, such as opponents, fighters against it, and outlaws. */
  readonly isUnofficial?: true | undefined;
  /** The dataset's own code or number of the actor. */
  readonly identifier?: { readonly scheme: string; readonly value: string } | undefined;
}

export interface MeasureRecord {
  /** A value of the measures that a claim can have: `KILLED`. */
  readonly measure: string;
  readonly quantity: QuantityFact;
}

export interface PlaceRecord {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** In degrees of WGS 84. */
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  /** The precision of the point. */
  readonly precision?: CoordinatePrecision | undefined;
  /** Whether it is the country itself, and no place within it. */
  readonly isCountry: boolean;
}

/** The dataset that the rows come from. */
export interface DatasetRecord {
  /** The part of its id after `dataset/`. */
  readonly slug: string;
  readonly name: string;
  readonly version: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
}

/** The result of reading a row. */
export type Outcome =
  | { readonly kind: 'record'; readonly record: EventRecord }
  | { readonly kind: 'rejected'; readonly at: string; readonly reason: string };
