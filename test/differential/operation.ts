import {
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import type { OperationRequest } from '../../src/operation/operationRequest.js';
import type { Api } from '../../src/operation/createApi.js';
import { apiOn } from '../operation/apiOn.js';
import { madeStatistics } from '../plan/madeStatistics.js';
import { executeBothWays } from '../answer/bothWays.js';
import type { InputValue } from './values.js';

/** An operation with its variables, as a client sends them. */
export interface Operation {
  readonly text: string;
  readonly variables: { readonly [name: string]: InputValue };
}

/** The answer for a client: data or errors. An error has only the parts that are equal on every engine. */
export interface Outcome {
  readonly data?: unknown;
  readonly errors?: readonly { readonly code: unknown; readonly message: string }[];
}

/** Operations that cost more, in a graph of a hundred events, are not run here; attacks/cost.test.ts has those. */
export const DEAREST = 200_000;

/** An operation as it can be pasted into an IDE. */
export function show({ text, variables }: Operation): string {
  return `${text}\n# variables: ${JSON.stringify(variables)}`;
}

/** Prepares an operation as the service does, then runs it. An operation that is refused before it runs has no data. */
export async function outcomeOf(graph: Graph, operation: Operation): Promise<Outcome> {
  const api = apiOn(graph.engine);
  const document = parse(operation.text);
  const refusal = refused(api, document, operation);
  if (refusal) return { errors: [refusal] };
  const request = requestOf(api.schema, document, operation);
  const result = await executeBothWays(graph, request, { document, variables: operation.variables });
  const errors = result.errors
    ?.map(reported)
    .toSorted((left, right) => (left.message < right.message ? -1 : 1));
  return { data: JSON.parse(JSON.stringify(result.data)) as unknown, ...(errors && { errors }) };
}

/** The price of the operation, or undefined if it is refused anyway. */
export function costOf(operation: Operation): number | undefined {
  try {
    const { schema, model, prepare } = apiOn();
    const statistics = madeStatistics(model, 100);
    const request = { ...requestOf(schema, parse(operation.text), operation), statistics };
    return [...prepare(request).fields.values()].reduce((sum, { cost }) => sum + cost, 0);
  } catch {
    return undefined;
  }
}

function refused({ schema, prepare }: Api, document: DocumentNode, operation: Operation) {
  try {
    prepare(requestOf(schema, document, operation));
    return undefined;
  } catch (error) {
    return reported(error);
  }
}

export function requestOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variables }: Operation,
): OperationRequest {
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  const fragments = document.definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw errors[0]!;
  return {
    operation,
    fragments: Object.fromEntries(fragments.map((each) => [each.name.value, each])),
    variables: coerced,
  };
}

/** The code and message of an error. An unexpected error has its cause too, because a failing test needs it. */
function reported(error: unknown): { code: unknown; message: string } {
  if (!(error instanceof Error)) return { code: undefined, message: String(error) };
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const code = (original as { code?: unknown }).code ?? (error as Partial<GraphQLError>).extensions?.['code'];
  const cause = original.cause instanceof Error ? ` (${original.cause.message})` : '';
  return { code, message: `${error.message}${code === undefined ? cause : ''}` };
}
