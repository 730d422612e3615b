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
 * Apollo Server answers what is no request (a batch, a form, variables that are no object), and what fails around its
 * own work, such as making the context, before any plugin sees it. Such an answer gets its request id, and the log its
 * codes and causes, on the way out; all others have them already.
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

/** The refusal with the request's id in each error. What is no GraphQL answer passes as it is. */
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
