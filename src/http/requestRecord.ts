import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import type { Log } from '../log.js';

/** What one line of the log tells about a request. Never variables, secrets, hosts or the operation's text. */
export interface RequestRecord {
  /** Also the header `x-request-id` of the answer, and the error id of a masked error. */
  readonly id: string;
  operationName?: string;
  rootFields: readonly string[];
  /** The codes of the errors in the answer, each once. */
  codes: readonly string[];
}

const records = new WeakMap<Response, RequestRecord>();

/** An id that came in is kept if it can do no harm in a header or a log. */
const saneId = /^[\w.:-]{8,64}$/;

/** Opens the record of a request, tells the client its id, and logs it once, when the answer has ended. */
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

/** The record that was opened for this answer. */
export function recordOf(response: Response): RequestRecord {
  const record = records.get(response);
  if (!record) throw new Error('The request has no record: openRecord comes before all other handlers.');
  return record;
}

/** Routes of ours by name; what else a client asks for is not repeated in the log. */
function routeOf(path: string): string {
  if (['/', '/graphql', '/livez', '/readyz', '/style.css'].includes(path)) return path;
  return path.startsWith('/graphiql') ? '/graphiql' : 'other';
}

/** Health checks and pages come every few seconds and say little. */
function levelOf(path: string, status: number): 'debug' | 'info' | 'warn' {
  if (path !== '/graphql') return 'debug';
  return status >= 500 ? 'warn' : 'info';
}
