import type { ResultRow } from '../../graph/graph.js';
import type { ArticleFact, ClaimFact, DatasetFact, EntityFact } from '../../facts/facts.js';

/** What the first line of every export says it is. */
export const FORMAT = 'parley-export';

/** Counted up when what was written before can no longer be read. */
export const VERSION = 1;

/** What is exported where it is not everything; empty lists are no condition. */
export interface Part {
  /** Ids of entities: what is claimed about them. */
  readonly about: readonly string[];
  /** CLAIM, which stands for all, or types of entities in capitals: claims that are about one of these. */
  readonly kinds: readonly string[];
}

/** The first line. */
export interface HeaderLine {
  readonly kind: 'header';
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** Null where the export is the whole graph. */
  readonly part: Part | null;
  /** Of the content that the facts of all directories together put into the graph. */
  readonly contentHash: string;
}

/** A fact directory, in the order in which they were first seeded. Its facts follow, each with its name. */
export interface DirectoryLine {
  readonly kind: 'directory';
  readonly name: string;
  /** Of the files, the schema and the way of deriving: a service does not seed again what has not changed. */
  readonly inputsHash: string;
  /** Ids of articles whose citations were compared with a text that was not kept. */
  readonly checked: readonly string[];
}

/** A fact as a fact file has it, with the name of its directory. Sources say when they were first taken in. */
export type FactLine =
  | FactOf<'article', ArticleFact>
  | FactOf<'dataset', DatasetFact>
  | FactOf<'entity', EntityFact>
  | FactOf<'claim', ClaimFact>;

export type FactKind = FactLine['kind'];

interface FactOf<Kind extends string, Fact> {
  readonly kind: Kind;
  readonly directory: string;
  readonly fact: Fact;
  /** ISO 8601. */
  readonly recordedAt?: string | undefined;
}

/** The text of an article, where it was asked for. */
export interface TextLine {
  readonly kind: 'text';
  readonly article: string;
  readonly text: string;
}

/** A node of the imported layer with its properties there. Dates are `YYYY-MM-DD`. */
export interface NodeLine {
  readonly kind: 'node';
  readonly id: string;
  readonly type: string;
  readonly properties: ResultRow;
}

/** A relationship of the imported layer. Both of its nodes stand before it. */
export interface RelationshipLine {
  readonly kind: 'relationship';
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: ResultRow;
}

/** The last line: a file that lacks it breaks off. */
export interface EndLine {
  readonly kind: 'end';
  readonly counts: Counts;
  /** Of the bytes of all lines before this one, their line feeds included. */
  readonly sha256: string;
}

/** How many lines of each kind there are, between the first and the last. */
export type Counts = { readonly [kind: string]: number };

export type BodyLine = DirectoryLine | FactLine | TextLine | NodeLine | RelationshipLine;
export type Line = HeaderLine | BodyLine | EndLine;
