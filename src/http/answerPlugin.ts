import type {
  ApolloServerPlugin,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import { Kind } from 'graphql';
import type { FormattedExecutionResult, GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { Log } from '../log.js';
import type { ServiceContext } from './context.js';
import { internalCode } from './publicError.js';
import { retryAfter, statusOfCode } from './status.js';

type Answered = GraphQLRequestContextWillSendResponse<ServiceContext>;

/** Most bytes of an answer that holds nothing but errors. */
const largestRefusal = 1_900;

/** Gives each answer its request id and status, and tells the log what the client is not told. */
export function answerPlugin(log: Log): ApolloServerPlugin<ServiceContext> {
  const listener: GraphQLRequestListener<ServiceContext> = {
    async didResolveOperation({ contextValue, operation }) {
      if (!operation) return;
      const name = operation.name?.value.slice(0, 100);
      if (name !== undefined) contextValue.record.operationName = name;
      contextValue.record.rootFields = rootFieldNames(operation);
    },
    willSendResponse: async (answered) => finishAnswer(answered, log),
  };
  return {
    requestDidStart: async () => listener,
    async unexpectedErrorProcessingRequest({ requestContext, error }) {
      const context: Partial<ServiceContext> = requestContext.contextValue;
      log.error({ id: context.record?.id, err: error }, 'unexpected error');
    },
  };
}

function rootFieldNames(operation: OperationDefinitionNode): string[] {
  const names = operation.selectionSet.selections.map((node) =>
    node.kind === Kind.FIELD ? node.name.value : '…',
  );
  return [...new Set(names)].slice(0, 20);
}

function finishAnswer({ response, errors, contextValue }: Answered, log: Log): void {
  if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
  const { record } = contextValue;
  const result: FormattedExecutionResult = response.body.singleResult;
  const formatted = result.errors ?? [];
  formatted.forEach((error, index) => {
    if (codeOf(error) === internalCode) log.error({ id: record.id, err: errors?.[index] }, 'masked error');
  });
  record.codes = [...new Set(formatted.map(codeOf))];
  const identified = formatted.map((error) => withId(error, record.id));
  const refusal = refusalStatus(result, record.codes);
  // What is thrown between validation and execution gets 500 from Apollo, also where the client is at fault.
  if (response.http.status === 500 && !record.codes.includes(internalCode)) response.http.status = 400;
  if (refusal !== undefined) {
    response.http.status = refusal.status;
    const seconds = retryAfter(refusal.code);
    if (seconds !== undefined) response.http.headers.set('retry-after', String(seconds));
  }
  const isRefusal = refusal !== undefined || result.data === undefined;
  response.body.singleResult = isRefusal
    ? { errors: fitting(identified) }
    : { ...result, errors: identified };
}

/**
 * An answer none of whose root fields could be given is a refusal, with the status of its gravest code; it then
 * has no `data`, as https://graphql.github.io/graphql-over-http/ asks of a status that is not 2xx. With any data
 * in it, the answer keeps 200.
 */
function refusalStatus(result: FormattedExecutionResult, codes: readonly string[]) {
  const hasData = Object.values(result.data ?? {}).some((value) => value !== null);
  return hasData ? undefined : statusOfCode(codes);
}

function withId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const message = codeOf(error) === internalCode ? `${error.message} Error id: ${requestId}` : error.message;
  return { ...error, message, extensions: { ...error.extensions, requestId } };
}

/** As many errors as fit into a short answer, at least one. */
function fitting(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  let size = 0;
  return errors.filter((error, index) => {
    size += Buffer.byteLength(JSON.stringify(error));
    return index === 0 || size <= largestRefusal;
  });
}

function codeOf(error: GraphQLFormattedError): string {
  return String(error.extensions?.code ?? internalCode);
}
