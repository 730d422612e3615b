import type { Plan, QueryResult } from 'neo4j-driver';
import type { PlanOperator } from '../graph.js';

/** Returns the plan in the summary of an EXPLAIN, without the `@neo4j` after the operators' names. */
export function planOf(result: QueryResult): PlanOperator {
  const plan = result.summary.plan;
  if (plan === false) throw new Error('Neo4j explained a statement without a plan.');
  return operatorOf(plan);
}

function operatorOf(plan: Plan): PlanOperator {
  return {
    operator: plan.operatorType.replace(/@\w+$/, ''),
    details: detailsOf(plan),
    children: plan.children.map(operatorOf),
  };
}

function detailsOf({ arguments: given }: Plan): string {
  const details: unknown = (given as { readonly Details?: unknown }).Details;
  return typeof details === 'string' ? details : '';
}
