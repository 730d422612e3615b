import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { badInput } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { NOTHING, type Statistics } from '../plan/cost/statistics.js';
import { rootFields } from '../plan/request/rootFields.js';
import { checkCost } from './checkCost.js';
import type { Context } from './context.js';
import { executePrepared, type Data, type ExecutionParts } from './executePrepared.js';
import type { Planner } from './planner.js';
import type { OperationRequest } from './operationRequest.js';

/** The operation that a client sends: a parsed and validated document, the operation in it, and its variables. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: { readonly [name: string]: unknown };
}

/** The parts with which operations are answered. */
export interface OperationParts extends ExecutionParts {
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly limits: OperationLimits;
  /** Reads the statistics of a graph. */
  readStatistics(graph: Graph): Promise<Statistics>;
}

export interface OperationLimits {
  /** The most that an operation may cost (see `checkCost`). */
  readonly maxCost: number;
  /** The most bytes of an answer. */
  readonly maxAnswer: number;
}

/**
 * Answers an operation: the road from the client's operation to the `data` of the response. Undefined if graphql-js has
 * to execute it, to report the problem in its own words and places.
 * @throws ExpectedError BAD_USER_INPUT, OPERATION_TOO_LARGE; GraphQLError if planning refuses a field that may not be
 *   null
 */
export async function answerOperation(
  parts: OperationParts,
  asked: AskedOperation,
  context: Context,
): Promise<Data | undefined> {
  // Kind: validation lets a mutation pass, because the schema has no type to look its fields up in.
  refuseUnlessQuery(asked.operation);
  // Variables: values of the schema's types. Wrong ones are left to graphql-js.
  const request = requestOf(parts.schema, asked);
  if (!request) return undefined;
  // Selection: the root fields by response key, with fragments unfolded and `@include` decided.
  const selected = rootFields(request, request.operation);
  // Statistics: prices are rows of this graph. An operation about the schema alone needs none, so the graph may be
  // down.
  const statistics = selected.size > 0 ? await parts.readStatistics(context.graph) : NOTHING;
  // Prepare: plan and statement of each field, remembered without values; then the values and the price of this request.
  const prepared = parts.planner.prepare({ ...request, statistics }, selected);
  // Price: of all fields together and before any runs, because the embedded engine cannot be interrupted.
  checkCost(prepared.fields, parts.limits.maxCost);
  // Run, answer, respond: the statements of all fields side by side, then their answers as one response.
  return executePrepared(parts, prepared, context);
}

function refuseUnlessQuery({ operation }: OperationDefinitionNode): void {
  if (operation === OperationTypeNode.QUERY) return;
  throw badInput(`This service has no ${operation}s: it answers operations of the kind \`query\` only.`);
}

function requestOf(
  schema: GraphQLSchema,
  { document, operation, variables }: AskedOperation,
): OperationRequest | undefined {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  });
  return coerced && { operation, fragments: fragmentsOf(document), variables: coerced };
}

function fragmentsOf({ definitions }: DocumentNode): OperationRequest['fragments'] {
  const found = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(found.map((each) => [each.name.value, each]));
}
