import express from 'express';
import type { RequestHandler, Response } from 'express';
import { recordOf } from './requestRecord.js';
import type { RequestRecord } from './requestRecord.js';

interface Refusal {
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/**
 * Apollo Server refuses what is no request (a batch, a form, variables that are no object) before any plugin sees it.
 * Such an answer gets its request id, and the log its codes, on the way out; all others have them already.
 */
export const earlyRefusals: RequestHandler = (_request, response, next) => {
  response.send = sendIdentified;
  next();
};

const { send } = express.response;

function sendIdentified(this: Response, body: unknown): Response {
  const isRefusal = this.statusCode >= 400 && typeof body === 'string';
  return send.call(this, isRefusal ? identified(body, recordOf(this)) : body);
}

/** The refusal with the request's id in each error. What is no GraphQL answer passes as it is. */
function identified(body: string, record: RequestRecord): string {
  const refusal = parsed(body);
  if (!refusal?.errors || record.codes.length > 0) return body;
  record.codes = [...new Set(refusal.errors.map(({ extensions }) => String(extensions?.['code'])))];
  const errors = refusal.errors.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId: record.id },
  }));
  return `${JSON.stringify({ ...refusal, errors })}\n`;
}

function parsed(body: string): Refusal | undefined {
  try {
    return JSON.parse(body) as Refusal;
  } catch {
    return undefined;
  }
}
