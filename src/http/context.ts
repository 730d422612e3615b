import type { Response } from 'express';
import { setMaxListeners } from 'node:events';
import type { ExpectedError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { deadlineExceeded } from '../graph/graphErrors.js';
import { recordOf } from './requestRecord.js';
import type { RequestRecord } from './requestRecord.js';

/** What the resolvers get: the graph, an end to the work, and what else the schema was made to expect. */
export interface ServiceContext {
  readonly graph: Graph;
  /** Fires when the client has gone or the deadline has passed; its reason is a DEADLINE_EXCEEDED. */
  readonly signal: AbortSignal;
  readonly record: RequestRecord;
}

export interface ContextParts {
  readonly graph: Graph;
  /** Milliseconds an operation may take. */
  readonly deadline: number;
  /** Values the same for every request, such as what is known about the article. */
  readonly shared?: object;
}

export function createContext(response: Response, parts: ContextParts): ServiceContext {
  const signal = endOf(response, parts.deadline);
  return { ...parts.shared, graph: parts.graph, signal, record: recordOf(response) };
}

/** A timer of its own rather than AbortSignal.any, which on Node 20 keeps signals that are done with. */
function endOf(response: Response, deadline: number): AbortSignal {
  const controller = new AbortController();
  // Every root field listens; how many there can be is limited, so a warning at ten would be noise.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => controller.abort(deadlinePassed(deadline)), deadline);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(deadlineExceeded('The client has gone.'));
  });
  return controller.signal;
}

function deadlinePassed(deadline: number): ExpectedError {
  return deadlineExceeded(
    `The operation took longer than ${deadline} ms. Ask for less at once, or try again.`,
  );
}
