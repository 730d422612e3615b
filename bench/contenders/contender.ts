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
