/** Runs at most so many pieces of work at once; the others wait in order. */
export interface Gate {
  /** Runs `work` when its turn comes. Work whose signal is aborted while it waits never runs; it rejects with the reason. */
  enter<T>(work: () => Promise<T>, ended: AbortSignal): Promise<T>;
  /** Resolves when nothing runs and nothing waits. */
  idle(): Promise<void>;
}

/**
 * For an engine that cannot be interrupted: what waits can still be dropped, what runs cannot. Without a gate an
 * overload would put every abandoned statement on the processor too.
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

  const turn = (ended: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (ended.aborted) return reject(ended.reason as Error);
      const start = (): void => {
        waiting.delete(start);
        ended.removeEventListener('abort', drop);
        running += 1;
        resolve();
      };
      const drop = (): void => {
        waiting.delete(start);
        reject(ended.reason as Error);
      };
      waiting.add(start);
      ended.addEventListener('abort', drop, { once: true });
    });

  return {
    async enter(work, ended) {
      if (running >= limit) await turn(ended);
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
