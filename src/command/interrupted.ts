/** Ends long work in good order. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** Leaves interrupts to the process again. */
  release(): void;
}

/**
 * Aborts a signal at the first of these interrupts (by default only Ctrl-C). It listens once, so a second one ends the
 * process.
 */
export function interrupted(signals: readonly NodeJS.Signals[] = ['SIGINT']): Interrupt {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  for (const signal of signals) process.once(signal, stop);
  const release = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  return { signal: controller.signal, release };
}
