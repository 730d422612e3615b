import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { ExpectedError } from '../errors.js';
import type { ErrorCode } from '../errors.js';
import { tooDeep } from '../limits/brackets.js';

/** Codes that the GraphQL server gives to what is wrong with a request, before anything runs. */
const requestCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/** Messages repeat what the client sent, so they are cut: an answer to a huge value stays small. */
const longestMessage = 400;

export const internalCode: ErrorCode = 'INTERNAL_SERVER_ERROR';

/**
 * What a client may see of an error: the message and code of an expected one, the GraphQL server's own words
 * about a faulty request, and of anything else only that it happened.
 * @param inWords the GraphQL server's words with the hints that this service gives, or without any (src/hints)
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

/** The expected error inside what GraphQL wraps around it, if there is one. */
export function expectedIn(error: unknown): ExpectedError | undefined {
  const thrown = thrownIn(error);
  return thrown instanceof ExpectedError && thrown.code !== internalCode ? thrown : undefined;
}

/** What was thrown at first, inside what GraphQL and Apollo wrap around it. */
export function thrownIn(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? thrownIn(error.originalError) : error;
}

/**
 * A limit of the stack or of graphql-js that an operation met while it was parsed or validated. Fields and fragments that
 * stand side by side are compared pair by pair, until graphql-js gives up.
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
 * Two faults of the client's that graphql-js marks by their text only. A variable that was left out or null where an
 * argument needs it is found when the arguments are evaluated. Where variables have more faults than are told, the last
 * error says so, and names no variable.
 */
function isInputProblem(error: unknown): boolean {
  const thrown = thrownIn(error);
  return thrown instanceof GraphQLError && inputProblem.test(thrown.message);
}

const inputProblem = /^Argument "\w+" (of|has)|^Too many errors processing variables/;

function cut(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
}
