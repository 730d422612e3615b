import { getVariableValues, Kind, parse, type OperationDefinitionNode } from 'graphql';
import type { Api } from '../src/operation/createApi.js';
import type { PreparedField } from '../src/operation/preparedOperation.js';
import type { Variables } from './workloads/workload.js';

/** An operation as the planner takes it. Parsed anew it is planned anew. */
export function parseOperation(text: string): OperationDefinitionNode {
  const document = parse(text);
  return document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
}

/** What the planner makes of each root field of an operation, by response key. */
export function readyOf(
  { schema, prepare }: Pick<Api, 'schema' | 'prepare'>,
  operation: OperationDefinitionNode,
  variables: Variables,
): ReadonlyMap<string, PreparedField> {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return prepare({ operation, fragments: {}, variables: coerced }).fields;
}
