import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What was measured on: times mean nothing without it. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memory: string;
  readonly node: string;
}

export function machine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
  };
}

/** Processes that wanted to run in the last one, five and fifteen minutes. */
export function load(): readonly number[] {
  return loadavg().map((value) => Math.round(value * 100) / 100);
}
