import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import type { Log } from '../log.js';

/** The content of one log line about a request. It never holds variables, secrets, hosts or the operation's text. */
export interface RequestRecord {
  /** Also the header `x-request-id` of the answer, and the error id of a masked error. */
  readonly id: string;
  operationName?: string;
  rootFields: readonly string[];
  /** The codes of the errors in the answer, each once. */
  codes: readonly string[];
}

const records = new WeakMap<Response, RequestRecord>();

/** A received id is kept if it is harmless in a header and a log. */
const saneId = /^[\w.:-]{8,64}$/;

/** Opens the record of a request, tells the client its id, and logs the record once, when the answer has ended. */
export function openRecord(request: Request, response: Response, log: Log): RequestRecord {
  const received = request.get('x-request-id');
  const id = received && saneId.test(received) ? received : randomUUID();
  const record: RequestRecord = { id, rootFields: [], codes: [] };
  records.set(response, record);
  response.setHeader('x-request-id', id);
  const started = performance.now();
  const { method, path } = request;
  response.once('close', () => {
    const { statusCode: status, writableFinished: complete } = response;
    const level = levelOf(path, status);
    if (!log.isLevelEnabled(level)) return;
    const milliseconds = Math.round((performance.now() - started) * 10) / 10;
    log[level]({ ...record, method, route: routeOf(path), status, milliseconds, complete }, 'request');
  });
  return record;
}

/** Returns the record that was opened for this answer. */
export function recordOf(response: Response): RequestRecord {
  const record = records.get(response);
  if (!record) throw new Error('The request has no record: openRecord comes before all other handlers.');
  return record;
}

/** Returns the name of one of our routes; other paths are not repeated in the log, because clients choose them. */
function routeOf(path: string): string {
  if (['/', '/graphql', '/livez', '/readyz', '/style.css'].includes(path)) return path;
  return path.startsWith('/graphiql') ? '/graphiql' : 'other';
}

/**
 * Returns the log level of a request. Health checks and pages are logged as debug, because they come every few seconds
 * and say little.
 */
function levelOf(path: string, status: number): 'debug' | 'info' | 'warn' {
  if (path !== '/graphql') return 'debug';
  return status >= 500 ? 'warn' : 'info';
}
