import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { ExpectedError } from '../errors.js';
import type { ErrorCode } from '../errors.js';

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
 */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  suggestions: boolean,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations: locations.slice(0, 3) }), ...(path && { path }) };
  const { message, code } = publicWords(formatted, error, suggestions);
  return { message: cut(message), ...place, extensions: { code } };
}

function publicWords(formatted: GraphQLFormattedError, error: unknown, suggestions: boolean) {
  const code = String(formatted.extensions?.code ?? internalCode);
  const expected = expectedIn(error);
  const isRequestError = formatted.path === undefined && requestCodes.includes(code);
  if (expected && !isRequestError) return { message: expected.message, code: expected.code };
  if (isRequestError)
    return { message: suggestions ? formatted.message : unsuggest(formatted.message), code };
  if (isArgumentFault(error)) return { message: formatted.message, code: 'BAD_USER_INPUT' };
  return { message: 'Something went wrong on our side.', code: internalCode };
}

/** The expected error inside what GraphQL wraps around it, if there is one. */
export function expectedIn(error: unknown): ExpectedError | undefined {
  for (let inner = error, level = 0; level < 8 && inner instanceof Error; level++) {
    if (inner instanceof ExpectedError) return inner.code === internalCode ? undefined : inner;
    inner = inner instanceof GraphQLError ? inner.originalError : undefined;
  }
  return undefined;
}

/**
 * A variable that was left out or null where an argument needs it is found only when the arguments are evaluated, in
 * planning (the error itself) or while the operation runs (the error's original), and graphql-js marks that client's
 * fault by its text only.
 */
function isArgumentFault(error: unknown): boolean {
  const evaluated = error instanceof GraphQLError ? (error.originalError ?? error) : undefined;
  return evaluated instanceof GraphQLError && argumentFault.test(evaluated.message);
}

const argumentFault = /^Argument "\w+" (of|has)/;

function unsuggest(message: string): string {
  return message.replace(/ ?Did you mean [^?]*\?$/, '');
}

function cut(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
}
