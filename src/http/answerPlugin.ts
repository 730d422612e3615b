import type {
  ApolloServerPlugin,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import { Kind } from 'graphql';
import type { FormattedExecutionResult, GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { ServiceContext } from './context.js';
import type { MaskedErrors } from './maskedErrors.js';
import { internalCode } from './publicError.js';
import { retryAfter, statusOfCode } from './status.js';

type Answered = GraphQLRequestContextWillSendResponse<ServiceContext>;

/** The most bytes of an answer that holds only errors. */
const largestRefusal = 1_900;

/** Gives each answer its request id and status, and logs details that the client does not get. */
export function answerPlugin(masked: MaskedErrors): ApolloServerPlugin<ServiceContext> {
  const listener: GraphQLRequestListener<ServiceContext> = {
    async didResolveOperation({ contextValue, operation }) {
      if (!operation) return;
      const name = operation.name?.value.slice(0, 100);
      if (name !== undefined) contextValue.record.operationName = name;
      contextValue.record.rootFields = rootFieldNames(operation);
    },
    willSendResponse: async (answered) => finishAnswer(answered, masked),
  };
  return {
    requestDidStart: async () => listener,
    /**
     * Throws the error again, because Apollo Server would otherwise answer with an error of its own that says nothing
     * of this one.
     */
    async unexpectedErrorProcessingRequest({ requestContext, error }) {
      requestContext.contextValue.record.codes = [];
      throw error;
    },
  };
}

function rootFieldNames(operation: OperationDefinitionNode): string[] {
  const names = operation.selectionSet.selections.map((node) =>
    node.kind === Kind.FIELD ? node.name.value : '…',
  );
  return [...new Set(names)].slice(0, 20);
}

function finishAnswer({ response, contextValue }: Answered, masked: MaskedErrors): void {
  if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
  const { record } = contextValue;
  const result: FormattedExecutionResult = response.body.singleResult;
  const formatted = (result.errors ?? []).map((error) => masked.tell(error, record.id));
  record.codes = [...new Set(formatted.map(codeOf))];
  const identified = formatted.map((error) => withId(error, record.id));
  if (givesAnything(result)) {
    response.body.singleResult = { ...result, errors: identified };
    return;
  }
  const [code] = record.codes;
  response.http.status = statusOfRefusal(response.http.status, code!);
  const seconds = retryAfter(code!);
  if (seconds !== undefined) response.http.headers.set('retry-after', String(seconds));
  response.body.singleResult = { errors: fitting(identified) };
}

/**
 * Tells whether any root field was answered: with a value, or with a null without an error, because "no object has this
 * id" is an answer. Otherwise the answer is a refusal without `data`, as https://graphql.github.io/graphql-over-http/
 * requires for a status that is not 2xx.
 */
function givesAnything({ data, errors = [] }: FormattedExecutionResult): boolean {
  const failed = new Set(errors.map(({ path }) => path?.[0]));
  return Object.entries(data ?? {}).some(([key, value]) => value !== null || !failed.has(key));
}

/**
 * Returns the status of a refusal: Apollo's own if it is one of a refusal (405, 415), else that of the code, because
 * Apollo's 200 and 500 ignore codes.
 */
function statusOfRefusal(status: number | undefined, code: string): number {
  return status !== undefined && status >= 400 && status < 500 ? status : statusOfCode(code);
}

function withId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

/** Returns as many errors as fit into a short answer, at least one. */
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
