import { expect } from '@jest/globals';
import { execute, print, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import type { Context } from '../../src/operation/context.js';
import type { OperationRequest } from '../../src/operation/operationRequest.js';
import { apiOn } from '../operation/apiOn.js';

/** An operation with what a client gave for its variables. */
export interface Given {
  readonly document: DocumentNode;
  readonly variables: { readonly [name: string]: unknown };
}

/**
 * Answers an operation as the service does, which makes the response itself, and has graphql-js execute it with the
 * same answers. What the service says must be what graphql-js says, to the order of the fields; names that are no names
 * of plain objects, and where graphql-js finds a fault, the service must leave to it. Each statement runs once.
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
