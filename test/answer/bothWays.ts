import { expect } from '@jest/globals';
import { execute, print, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import type { Context } from '../../src/operation/context.js';
import type { OperationRequest } from '../../src/operation/operationRequest.js';
import { apiOn } from '../operation/apiOn.js';

/** An operation with the client's values of its variables. */
export interface Given {
  readonly document: DocumentNode;
  readonly variables: { readonly [name: string]: unknown };
}

/**
 * Answers an operation twice from the same answers: as the service does, which makes the response itself, and by
 * graphql-js. Both must be equal, to the order of the fields. The service must leave an operation to graphql-js if one
 * of its names cannot be that of a plain object's key, or if graphql-js finds a problem. Each statement runs once.
 * @param request the same operation with coerced variables
 */
export async function executeBothWays(
  graph: Graph,
  request: OperationRequest,
  { document, variables }: Given,
): Promise<ExecutionResult> {
  const contextValue: Context = { graph };
  const { schema, prepare, execute: executeDirectly } = apiOn(graph.engine);
  const data = await executeDirectly(prepare(request), contextValue);
  const operationName = request.operation.name?.value ?? null;
  const executed = await execute({
    schema,
    document,
    operationName,
    variableValues: variables,
    contextValue,
  });
  const isLeft = executed.errors !== undefined || isForGraphql(request);
  expect(data && JSON.stringify(data)).toBe(isLeft ? undefined : JSON.stringify(executed.data));
  return executed;
}

function isForGraphql({ operation, fragments }: OperationRequest): boolean {
  return [operation, ...Object.values(fragments)].some((each) => /[^$\w]__proto__:/.test(print(each)));
}
