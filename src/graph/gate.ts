import { nothing } from './deadline.js';
import type { Ending } from './deadline.js';

/** Bounds the pieces of work that run at once; the others wait in order. */
export interface Gate {
  /** Runs `work` when there is room. Work that is over while it waits never runs; it rejects with the reason. */
  enter<T>(work: () => Promise<T>, ending: Ending): Promise<T>;
  /** Resolves when nothing runs and nothing waits. */
  idle(): Promise<void>;
}

/**
 * Makes a gate for an engine that cannot be interrupted: waiting work can still be dropped, running work cannot.
 * Without a gate an overload would also put every abandoned statement on the processor.
 */
export function createGate(limit: number): Gate {
  const waiting = new Set<() => void>();
  const onIdle: (() => void)[] = [];
  let running = 0;

  const leave = (): void => {
    running -= 1;
    const next = waiting.values().next();
    if (next.done !== true) next.value();
    else if (running === 0) onIdle.splice(0).forEach((resolve) => resolve());
  };

  const turn = (ending: Ending): Promise<void> =>
    new Promise((resolve, reject) => {
      const start = (): void => {
        waiting.delete(start);
        ending.whenOver = nothing;
        running += 1;
        resolve();
      };
      ending.whenOver = () => {
        waiting.delete(start);
        reject(ending.reason as Error);
      };
      waiting.add(start);
    });

  return {
    async enter(work, ending) {
      if (running >= limit) await turn(ending);
      else running += 1;
      try {
        return await work();
      } finally {
        leave();
      }
    },
    idle: () => (running === 0 ? Promise.resolve() : new Promise((resolve) => onIdle.push(resolve))),
  };
}
