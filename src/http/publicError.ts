import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { ExpectedError } from '../errors.js';
import type { ErrorCode } from '../errors.js';
import { tooDeep } from '../limits/brackets.js';

/** Codes of the GraphQL server for problems of a request, found before anything runs. */
const requestCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/** The most characters of a message. Messages repeat the client's input, so the answer to a huge value must be cut. */
const longestMessage = 400;

export const internalCode: ErrorCode = 'INTERNAL_SERVER_ERROR';

/**
 * Returns the public form of an error: message and code of an expected error, the GraphQL server's own words about a
 * faulty request, and no details of any other error.
 * @param inWords adds this service's hints to the words of the GraphQL server, or removes all hints (src/hints)
 */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  inWords: (message: string) => string,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations: locations.slice(0, 3) }), ...(path && { path }) };
  const { message, code } = publicWords(formatted, error, inWords);
  return { message: cut(message), ...place, extensions: { code } };
}

function publicWords(formatted: GraphQLFormattedError, error: unknown, inWords: (message: string) => string) {
  const code = String(formatted.extensions?.code ?? internalCode);
  const isRequestError = formatted.path === undefined && requestCodes.includes(code);
  const expected = isRequestError ? limitMet(error) : expectedIn(error);
  if (expected) return { message: expected.message, code: expected.code };
  if (isRequestError) return { message: inWords(formatted.message), code };
  if (isInputProblem(error)) return { message: formatted.message, code: 'BAD_USER_INPUT' };
  return { message: 'Something went wrong on our side.', code: internalCode };
}

/** Returns the expected error inside GraphQL's wrapping errors, if there is one. */
export function expectedIn(error: unknown): ExpectedError | undefined {
  const thrown = thrownIn(error);
  return thrown instanceof ExpectedError && thrown.code !== internalCode ? thrown : undefined;
}

/** Returns the original error inside the wrapping errors of GraphQL and Apollo. */
export function thrownIn(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? thrownIn(error.originalError) : error;
}

/**
 * Returns the error for a limit of the stack or of graphql-js that parsing or validation reached. graphql-js compares
 * neighboring fields and fragments pair by pair, and gives up after too many pairs.
 */
function limitMet(error: unknown): ExpectedError | undefined {
  const thrown = thrownIn(error);
  if (thrown instanceof RangeError) return tooDeep();
  return thrown instanceof GraphQLError && thrown.message === 'Validation aborted.'
    ? new ExpectedError('OPERATION_TOO_LARGE', TOO_REPETITIVE)
    : undefined;
}

const TOO_REPETITIVE =
  'The operation repeats its fields and fragments more often than can be compared. Name each of them once.';

/**
 * Tells whether an error is one of two client errors that graphql-js marks only by their text: a variable that is
 * missing or null for an argument that needs it, found when arguments are evaluated; and the last error of variables
 * with more problems than are reported, which names no variable.
 */
function isInputProblem(error: unknown): boolean {
  const thrown = thrownIn(error);
  return thrown instanceof GraphQLError && inputProblem.test(thrown.message);
}

const inputProblem = /^Argument "\w+" (of|has)|^Too many errors processing variables/;

function cut(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
}
