import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import type { Statistics } from '../plan/cost/statistics.js';

/** An operation with coerced variables. */
export interface OperationRequest {
  readonly operation: OperationDefinitionNode;
  readonly fragments: { readonly [name: string]: FragmentDefinitionNode };
  readonly variables: { readonly [name: string]: unknown };
  /** The statistics of the graph, for prices. If absent, the graph counts as empty, and everything is cheap. */
  readonly statistics?: Statistics;
}
