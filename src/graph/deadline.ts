import { ExpectedError } from '../errors.js';
import { deadlineExceeded } from './graphErrors.js';

/**
 * The milliseconds a read may take if neither the caller nor the settings give a deadline. A Neo4j that had just
 * started on a busy machine was seen to take more than three seconds to plan a long statement, and it does not remember
 * a plan that was interrupted: a shorter deadline would refuse that statement again each time.
 */
export const DEFAULT_DEADLINE = 10_000;

export interface Limits {
  /** Milliseconds from now. */
  readonly deadline: number;
  /** Aborted by the caller, because nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Tells work that it is over. There is one listener at most; an AbortSignal would cost as much as a short read. */
export interface Ending {
  /** The reason why the work is over, set when it is. */
  reason: ExpectedError | undefined;
  /** Called once, if the work is over before it is done. */
  whenOver: () => void;
}

/** Returns the ending of work that nobody ends. */
export function never(): Ending {
  return { reason: undefined, whenOver: nothing };
}

export function nothing(): void {}

/**
 * Settles as `work` does, or rejects with DEADLINE_EXCEEDED as soon as the deadline passes or the caller's signal is
 * aborted. `work` is told at that moment, so that it can end its statements; its own outcome is then ignored.
 */
export function beforeDeadline<T>(limits: Limits, work: (ending: Ending) => Promise<T>): Promise<T> {
  const { deadline, signal } = limits;
  if (signal?.aborted === true) return Promise.reject(canceled(signal));
  const ending = never();
  return new Promise((resolve, reject) => {
    const end = (reason: ExpectedError): void => {
      settle();
      reject(reason);
      ending.reason = reason;
      ending.whenOver();
    };
    const leave = (): void => end(canceled(signal!));
    const timer = setTimeout(() => end(exceeded(deadline)), deadline);
    signal?.addEventListener('abort', leave, { once: true });
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    };
    work(ending).finally(settle).then(resolve, reject);
  });
}

export function exceeded(deadline?: number): ExpectedError {
  const limit = deadline === undefined ? '' : ` of ${deadline} ms`;
  return deadlineExceeded(`The deadline${limit} passed before the graph answered. Ask for less at once.`);
}

/** Returns the caller's own reason for aborting, if it gave one. */
function canceled({ reason }: AbortSignal): ExpectedError {
  if (reason instanceof ExpectedError) return reason;
  return deadlineExceeded('The read was canceled before the graph answered.');
}
