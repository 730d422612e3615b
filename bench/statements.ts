import { getVariableValues, Kind, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Engine } from '../src/graph/graph.js';
import type { Ready } from '../src/operation/planner.js';
import { plannerOf } from '../src/operation/schema.js';
import type { Variables } from './workloads/workload.js';

/** An operation as the planner takes it. Parsed anew it is planned anew. */
export function parseOperation(text: string): OperationDefinitionNode {
  const document = parse(text);
  return document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
}

/** What the planner makes of each root field of an operation, by response key. */
export function readyOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
  engine: Engine,
): ReadonlyMap<string, Ready> {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return plannerOf(schema).readyAll({ operation, fragments: {}, variables: coerced, engine }).ready;
}
