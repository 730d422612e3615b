import { ExpectedError } from '../errors.js';

/** Milliseconds a read may take where neither the caller nor the settings say otherwise. */
export const DEFAULT_DEADLINE = 3_000;

export interface Limits {
  /** Milliseconds from now. */
  readonly deadline: number;
  /** Aborted by the caller: nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Settles as `work` does, or rejects with DEADLINE_EXCEEDED as soon as the deadline passes or the caller's signal
 * is aborted. `work` gets a signal that is aborted at that moment, to end what it started; its own outcome is then
 * heard by nobody.
 *
 * One controller and one timer by hand: `AbortSignal.any` and `AbortSignal.timeout` cost more than the rest of a
 * short read and hold on to their sources.
 */
export function beforeDeadline<T>(limits: Limits, work: (ended: AbortSignal) => Promise<T>): Promise<T> {
  const { deadline, signal } = limits;
  if (signal?.aborted === true) return Promise.reject(canceled());
  const ending = new AbortController();
  return new Promise((resolve, reject) => {
    const end = (error: ExpectedError): void => {
      reject(error);
      ending.abort(error);
    };
    const leave = (): void => end(canceled());
    const timer = setTimeout(() => end(exceeded(deadline)), deadline);
    signal?.addEventListener('abort', leave, { once: true });
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    };
    work(ending.signal).finally(settle).then(resolve, reject);
  });
}

export function exceeded(deadline?: number): ExpectedError {
  const limit = deadline === undefined ? '' : ` of ${deadline} ms`;
  return new ExpectedError(
    'DEADLINE_EXCEEDED',
    `The deadline${limit} passed before the graph answered. Ask for less at once.`,
  );
}

function canceled(): ExpectedError {
  return new ExpectedError('DEADLINE_EXCEEDED', 'The read was canceled before the graph answered.');
}
