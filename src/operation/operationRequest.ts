import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import type { Statistics } from '../plan/cost/statistics.js';

/** An operation with coerced variables. */
export interface OperationRequest {
  readonly operation: OperationDefinitionNode;
  readonly fragments: { readonly [name: string]: FragmentDefinitionNode };
  readonly variables: { readonly [name: string]: unknown };
  /** What the graph holds, for prices. Where absent it holds nothing, and all is cheap. */
  readonly statistics?: Statistics;
}
