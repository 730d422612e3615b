import type { Variables, Workload } from '../workloads/workload.js';

/** Somebody who answers workloads, in this process. */
export interface Contender {
  readonly name: ContenderName;
  /** Whether it has an answer to this one. */
  answers(workload: Workload): boolean;
  /** The data of the answer, in the shape of our response. Rejects where there are errors. */
  run(workload: Workload, variables: Variables): Promise<unknown>;
  close(): Promise<void>;
}

export type ContenderName = 'raw' | 'floor' | 'ours' | 'library' | 'dataLoader';

/** One answer took longer than anybody waits for one. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** Milliseconds after which a contender is taken to have no answer to a workload. */
export const PATIENCE = 30_000;
