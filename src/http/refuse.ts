import type { ErrorRequestHandler, Request, Response } from 'express';
import { ExpectedError } from '../errors.js';
import type { Log } from '../log.js';
import { internalCode } from './publicError.js';
import { recordOf } from './requestRecord.js';

const mediaTypes = ['application/json', 'application/graphql-response+json'];

/** Answers a request that does not reach the GraphQL server with one GraphQL error. */
export function refuse(
  request: Request,
  response: Response,
  status: number,
  code: string,
  message: string,
): void {
  const record = recordOf(response);
  record.codes = [code];
  const type = request.accepts(mediaTypes) || 'application/json';
  const error = { message, extensions: { code, requestId: record.id } };
  response
    .status(status)
    .type(`${type}; charset=utf-8`)
    .send(`${JSON.stringify({ errors: [error] })}\n`);
}

/** Handles errors before the GraphQL server: an unreadable body, or a defect of ours. */
export function refuseErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const { id } = recordOf(response);
    if (response.headersSent) {
      // A status can no longer be sent; the client sees that the answer was cut.
      log.error({ id, err: error }, 'answer cut');
      response.destroy();
      return;
    }
    const { status, code, message } = describe(error);
    if (status >= 500) log.error({ id, err: error }, 'masked error');
    refuse(request, response, status, code, status >= 500 ? `${message} Error id: ${id}` : message);
  };
}

/** Returns status, code and message for an error of Express or its body parser, without repeating their own words. */
function describe(error: unknown): { status: number; code: string; message: string } {
  if (error instanceof ExpectedError) return { status: 400, code: error.code, message: error.message };
  switch (statusOf(error)) {
    case 413:
      return {
        status: 413,
        code: 'OPERATION_TOO_LARGE',
        message: 'The body is larger than the limit of 256 kB. Send a smaller operation or fewer variables.',
      };
    case 415:
      return {
        status: 415,
        code: 'BAD_REQUEST',
        message:
          'The body is not UTF-8, or is compressed by another method than gzip, deflate or br. Send UTF-8, plain or compressed by one of these.',
      };
    case undefined:
      return { status: 500, code: internalCode, message: 'Something went wrong on our side.' };
    default:
      return {
        status: 400,
        code: 'BAD_REQUEST',
        message: 'The request could not be read: send well-formed JSON.',
      };
  }
}

/** Returns the 4xx status of an error of the HTTP layer. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
