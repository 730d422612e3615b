import type { Answer } from '../answer/answer.js';
import type { Graph, ReadOptions } from '../graph/graph.js';

/**
 * The answers of an operation's root fields, by response key. If planning refused a field, its promise rejects with the
 * reason.
 */
export type FieldAnswers = ReadonlyMap<string, Promise<Answer>>;

/** The parts of a request that resolvers need. */
export interface Context {
  readonly graph: Graph;
  readonly signal?: AbortSignal;
  /** Set when the operation runs, because graphql-js hands resolvers the context and nothing else of the request. */
  answers?: FieldAnswers;
}

/** Returns the options with which a request reads. */
export function readOptions({ signal }: Context): ReadOptions {
  return signal ? { signal } : {};
}

/** An object of the answer as it came from the graph: a resolver of a field only reads from it. */
export interface Stored {
  readonly [key: string]: unknown;
}
