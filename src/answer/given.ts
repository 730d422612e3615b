import type { ResultRow, Statement } from '../graph/graph.js';
import type { Plan, Root } from '../plan/plan.js';
import type { Value } from '../plan/tree/values.js';
import type { Answer, Stored } from './answer.js';
import type { AnswerTerms } from './answerTerms.js';

export type Parameters = Statement['parameters'];

/** The context in which rows are finished. */
export interface Given {
  readonly parameters: Parameters;
  readonly terms: AnswerTerms;
  /** The nodes of each shared page. Many places of an answer may lead to one node. */
  readonly sharedPages: ReadonlyMap<string, LevelNodes>;
  /**
   * Finishes an object in place. It is passed in and not imported, because objects contain lists, and lists contain
   * objects.
   */
  readonly finish: <Object extends Stored | null>(
    values: readonly Value[],
    given: Given,
    stored: Object,
  ) => Object;
}

/**
 * Nodes by id. Each is finished when a row of the answer first leads to it, because only a row that was read ahead
 * leads to some of them.
 */
interface LevelNodes {
  readonly values: readonly Value[];
  readonly nodes: ReadonlyMap<string, Stored>;
  readonly finished: Set<string>;
}

/** Finishes the rows of a statement for a root of one kind. */
export type AnswerRoot<R extends Root> = (given: Given, root: R, rows: readonly ResultRow[]) => Answer;

/** Returns the shared pages beside the answer; none if there is no answer. */
export function sharedPagesOf({ sharedPages }: Plan, rows: readonly ResultRow[]): Given['sharedPages'] {
  return new Map(
    sharedPages.map(({ name, values }) => {
      const found = (rows[0]?.[name] ?? []) as unknown as readonly { id: string; node: Stored }[];
      const nodes = new Map(found.map(({ id, node }) => [id, node]));
      return [name, { values, nodes, finished: new Set<string>() }];
    }),
  );
}

/** Returns the one value of a statement, or undefined if it has no row. */
export function valueOf([row]: readonly ResultRow[]): Stored | undefined {
  return row?.['value'] as Stored | undefined;
}
