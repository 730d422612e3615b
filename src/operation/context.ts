import type { Graph } from '../graph/graph.js';

/** What resolvers need of a request. */
export interface Context {
  readonly graph: Graph;
  readonly signal?: AbortSignal;
}

/** An object of the answer as it came from the graph: a resolver of a field only reads from it. */
export interface Stored {
  readonly [key: string]: unknown;
}
