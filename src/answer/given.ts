import type { ResultRow, Statement } from '../graph/graph.js';
import type { Plan, Root } from '../plan/plan.js';
import type { Value } from '../plan/tree/values.js';
import type { Answer, Stored } from './answer.js';

export type Parameters = Statement['parameters'];

/** What rows are finished with. */
export interface Given {
  readonly parameters: Parameters;
  /** The nodes of each level. An answer may lead to one in many places. */
  readonly sharedPages: ReadonlyMap<string, LevelNodes>;
  /** Finishes an object in place. Handed over and not imported, because objects hold lists, and lists hold objects. */
  readonly finish: <Object extends Stored | null>(
    values: readonly Value[],
    given: Given,
    stored: Object,
  ) => Object;
}

/** Nodes by id, each finished when a row of the answer first leads to it: to some only a row leads that was read ahead. */
interface LevelNodes {
  readonly values: readonly Value[];
  readonly nodes: ReadonlyMap<string, Stored>;
  readonly finished: Set<string>;
}

/** Finishes what a statement brought for a root of one kind. */
export type AnswerRoot<R extends Root> = (given: Given, root: R, rows: readonly ResultRow[]) => Answer;

/** The levels beside the answer; where there is no answer there are none. */
export function sharedPagesOf({ sharedPages }: Plan, rows: readonly ResultRow[]): Given['sharedPages'] {
  return new Map(
    sharedPages.map(({ name, values }) => {
      const found = (rows[0]?.[name] ?? []) as unknown as readonly { id: string; node: Stored }[];
      const nodes = new Map(found.map(({ id, node }) => [id, node]));
      return [name, { values, nodes, finished: new Set<string>() }];
    }),
  );
}

/** The one value that a statement returns, or undefined where it has no row. */
export function valueOf([row]: readonly ResultRow[]): Stored | undefined {
  return row?.['value'] as Stored | undefined;
}
