import type { Response } from 'express';
import { setMaxListeners } from 'node:events';
import type { ExpectedError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { deadlineExceeded } from '../graph/graphErrors.js';
import { recordOf } from './requestRecord.js';
import type { RequestRecord } from './requestRecord.js';

/** The context of resolvers: the graph, a signal that ends the work, and the values that the schema expects. */
export interface ServiceContext {
  readonly graph: Graph;
  /** Aborted when the client has left or the deadline has passed; its reason is a DEADLINE_EXCEEDED. */
  readonly signal: AbortSignal;
  readonly record: RequestRecord;
}

export interface ContextParts {
  readonly graph: Graph;
  /** The milliseconds an operation may take. */
  readonly deadline: number;
  /** Values that are the same for every request, such as those of the article. */
  readonly shared?: object;
}

export function createContext(response: Response, parts: ContextParts): ServiceContext {
  const signal = endOf(response, parts.deadline);
  return { ...parts.shared, graph: parts.graph, signal, record: recordOf(response) };
}

/**
 * Returns the signal. It has a timer of its own, because AbortSignal.any keeps finished signals in memory on Node 20.
 */
function endOf(response: Response, deadline: number): AbortSignal {
  const controller = new AbortController();
  // Every root field listens. Their number is limited, so Node's warning at ten listeners would be noise.
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
