import type { Engine, ResultRow, Statement } from '../../src/graph/graph.js';
import type { Picks } from './picks.js';

export type Variables = { readonly [name: string]: unknown };

/** The statement behind one root field, as its answer: the column `value` of its one row, unless `finish` says otherwise. */
export interface RawField extends Statement {
  readonly finish?: (rows: readonly ResultRow[]) => unknown;
}

/** The same question in the API of the library, and its answer in the shape of ours. */
export interface LibraryForm {
  readonly operation: string;
  readonly variables?: (variables: Variables) => Variables;
  readonly read: (data: never) => unknown;
}

/** A question that every contender is asked, and must answer alike. */
export interface Workload {
  readonly number: string;
  readonly title: string;
  /** A GraphQL operation; its name tells servers which workload it is. */
  readonly operation: string;
  readonly name: string;
  /** What it is asked with, in turn. None, where the data have nothing that fits. */
  readonly variables: (picks: Picks) => readonly Variables[];
  /** The best hand-written Cypher for each response key: it answers in the shape of the response. */
  readonly raw: (variables: Variables, engine: Engine) => { readonly [key: string]: RawField };
  /** What of the answer is compared, where contenders may rightly differ in the rest. */
  readonly compared?: (data: never) => unknown;
  /** Whether a differing answer is right all the same. */
  readonly mayDiffer?: (compared: never, right: never) => boolean;
  readonly library?: LibraryForm;
  /** What the hand-written Cypher leaves out of what the API promises, in words; such a workload is no measure to reach. */
  readonly promisesLess?: string;
  /** Where the hand-written Cypher is another than that of a workload beside it on one engine alone. */
  readonly onlyOn?: Engine;
  /** Whether the resolvers with DataLoader know its fields. */
  readonly dataLoader?: true;
  /** Whether it is asked over HTTP as well. */
  readonly http?: true;
}

export function value(rows: readonly ResultRow[]): unknown {
  return rows[0]?.['value'] ?? null;
}
