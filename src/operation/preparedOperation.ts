import type { Statement } from '../graph/graph.js';
import type { Price, Pricing } from '../plan/cost/price.js';
import type { FieldPlan } from './fieldPlans.js';
import type { OperationRequest } from './operationRequest.js';

/** A root field that is ready to run: one statement, and what it may cost. */
export interface PreparedField {
  readonly planned: FieldPlan;
  readonly statement: Statement;
  /** What it may cost in all, in rows that are gone through. */
  readonly cost: number;
  /** The same, list by list. */
  readonly price: Price;
  /** What it was priced with. */
  readonly pricing: Pricing;
}

/** The root fields of an operation, by response key: each is ready to run, or planning failed for it alone. */
export interface PreparedOperation {
  readonly request: OperationRequest;
  readonly fields: ReadonlyMap<string, PreparedField>;
  /** What planning threw for the others. */
  readonly refused: ReadonlyMap<string, unknown>;
}
