import express from 'express';
import type { RequestHandler, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import type { MaskedErrors } from './maskedErrors.js';
import { recordOf } from './requestRecord.js';
import type { RequestRecord } from './requestRecord.js';

interface ApolloRefusal {
  readonly errors?: readonly GraphQLFormattedError[];
}

/**
 * Adds the request id to Apollo Server's own refusals, and their codes and causes to the log. Apollo Server answers
 * before any plugin if the body is no request (a batch, a form, variables that are not an object) and if its
 * surroundings fail, such as making the context. All other answers have their ids already.
 */
export function apolloRefusals(masked: MaskedErrors): RequestHandler {
  return (_request, response, next) => {
    response.send = function (this: Response, body: unknown) {
      const isRefusal = this.statusCode >= 400 && typeof body === 'string';
      return send.call(this, isRefusal ? identified(body, recordOf(this), masked) : body);
    };
    next();
  };
}

const { send } = express.response;

/** Returns the refusal with the request's id in each error. A text that is no GraphQL answer passes unchanged. */
function identified(body: string, record: RequestRecord, masked: MaskedErrors): string {
  const refusal = parsed(body);
  if (!refusal?.errors || record.codes.length > 0) return body;
  record.codes = [...new Set(refusal.errors.map(({ extensions }) => String(extensions?.['code'])))];
  const errors = refusal.errors
    .map((error) => masked.tell(error, record.id))
    .map((error) => ({ ...error, extensions: { ...error.extensions, requestId: record.id } }));
  return `${JSON.stringify({ ...refusal, errors })}\n`;
}

function parsed(body: string): ApolloRefusal | undefined {
  try {
    return JSON.parse(body) as ApolloRefusal;
  } catch {
    return undefined;
  }
}
