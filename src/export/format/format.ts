import type { ResultRow } from '../../graph/graph.js';
import type { Term } from '../../vocabulary/term.js';
import type { ArticleFact, ClaimFact, DatasetFact, EntityFact } from '../../facts/facts.js';

/** The name of the format in the first line of every export. */
export const FORMAT = 'parley-export';

/** The version of the format. Raise it when older exports can no longer be read. */
export const VERSION = 1;

/** The part of a graph to export; an empty list is no condition. */
export interface Part {
  /** Ids of entities whose claims are exported. */
  readonly about: readonly string[];
  /**
   * CLAIM, which stands for all claims, or types of entities in capitals: claims about one of these types are exported.
   */
  readonly kinds: readonly string[];
}

/** The first line. */
export interface HeaderLine {
  readonly kind: 'header';
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** Null if the export is the whole graph. */
  readonly part: Part | null;
  /** The hash of the content that the facts of all directories together put into the graph. */
  readonly contentHash: string;
}

/**
 * A fact directory. Directories are in the order in which they were first seeded; the facts of each follow it with its
 * name.
 */
export interface DirectoryLine {
  readonly kind: 'directory';
  readonly name: string;
  /**
   * The hash of the files, the schema and the version of deriving. A service does not seed again if it is unchanged.
   */
  readonly inputsHash: string;
  /** Ids of articles whose citations were compared with a text that was not kept. */
  readonly checked: readonly string[];
}

/** A fact as in a fact file, with the name of its directory. Sources have the time when they were first stored. */
export type FactLine =
  | FactOf<'article', ArticleFact>
  | FactOf<'dataset', DatasetFact>
  | FactOf<'entity', EntityFact>
  | FactOf<'claim', ClaimFact>
  /** A term of the directory's own vocabulary. */
  | FactOf<'term', Term>;

export type FactKind = FactLine['kind'];

interface FactOf<Kind extends string, Fact> {
  readonly kind: Kind;
  readonly directory: string;
  readonly fact: Fact;
  /** ISO 8601. */
  readonly recordedAt?: string | undefined;
}

/** The text of an article; only exported on request. */
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

/** A relationship of the imported layer. The lines of both its nodes come before. */
export interface RelationshipLine {
  readonly kind: 'relationship';
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: ResultRow;
}

/** The last line. A file without it is incomplete. */
export interface EndLine {
  readonly kind: 'end';
  readonly counts: Counts;
  /** The digest of the bytes of all lines before this one, with their line feeds. */
  readonly sha256: string;
}

/** The number of lines of each kind between the first and the last. */
export type Counts = { readonly [kind: string]: number };

export type BodyLine = DirectoryLine | FactLine | TextLine | NodeLine | RelationshipLine;
export type Line = HeaderLine | BodyLine | EndLine;
