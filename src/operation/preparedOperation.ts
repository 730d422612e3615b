import type { Statement } from '../graph/graph.js';
import type { Price, Pricing } from '../plan/cost/price.js';
import type { FieldPlan } from './fieldPlans.js';
import type { OperationRequest } from './operationRequest.js';

/** A root field that is ready to run: one statement, and its price. */
export interface PreparedField {
  readonly planned: FieldPlan;
  readonly statement: Statement;
  /** The upper bound of its cost, in rows that the statement reads. */
  readonly cost: number;
  /** The same cost, list by list. */
  readonly price: Price;
  /** The context in which it was priced. */
  readonly pricing: Pricing;
}

/** The root fields of an operation, by response key: each is ready to run, or planning failed for it alone. */
export interface PreparedOperation {
  readonly request: OperationRequest;
  readonly fields: ReadonlyMap<string, PreparedField>;
  /** The errors that planning threw for the other fields. */
  readonly refused: ReadonlyMap<string, unknown>;
}
