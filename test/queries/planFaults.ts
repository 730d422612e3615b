import type { PlanOperator } from '../../src/graph/graph.js';

/**
 * The operators in a plan of Neo4j that grow with the graph and need not. Neo4j does not report a missing index, so its
 * operators are read (https://neo4j.com/docs/cypher-manual/current/planning-and-tuning/operators/).
 * - Nothing looks at all nodes, or holds back rows before it goes on (Eager), or joins many rows with many.
 * - All nodes of a label are read by their label only to count those that meet a condition.
 * - All nodes of an index are not sorted, because they come in order: PartialTop sorts among equal keys only. Those
 *   that an index found by a filter (a seek) may be.
 */
export function planFaults(plan: PlanOperator): readonly string[] {
  return faultsIn(plan, false);
}

const NEVER = /^(AllNodesScan|Eager|.*AllRelationshipsScan)$/;
const SORTS = /^(Sort|Top|Top1WithTies)$/;
const SCAN = /^(NodeByLabelScan|NodeIndexScan|UnionNodeByLabelsScan)$/;
const ONE_ROW = /^(EagerAggregation|NodeCountFromCountStore|RelationshipCountFromCountStore)$/;

function faultsIn(plan: PlanOperator, counted: boolean): readonly string[] {
  const counts = counted || (plan.operator === 'EagerAggregation' && /^count\(/.test(plan.details));
  const own = [
    ...(NEVER.test(plan.operator) || isProduct(plan) ? [said(plan)] : []),
    ...(/LabelScan|LabelsScan/.test(plan.operator) && !counts ? [said(plan)] : []),
    ...(SORTS.test(plan.operator) && SCAN.test(leafOf(plan).operator)
      ? [`${said(plan)} over ${said(leafOf(plan))}`]
      : []),
  ];
  return [...own, ...plan.children.flatMap((child) => faultsIn(child, counts))];
}

/**
 * Rows of a page, collected into one row, may be joined with any others, because that is not a product of many with
 * many.
 */
function isProduct({ operator, children }: PlanOperator): boolean {
  return operator === 'CartesianProduct' && children.filter((child) => !hasOneRow(child)).length > 1;
}

function hasOneRow({ operator, children }: PlanOperator): boolean {
  return operator === 'CartesianProduct' ? children.every(hasOneRow) : ONE_ROW.test(operator);
}

/** The origin of an operator's rows: the first operator of its first branch. */
function leafOf(plan: PlanOperator): PlanOperator {
  const [first] = plan.children;
  return first === undefined ? plan : leafOf(first);
}

function said({ operator, details }: PlanOperator): string {
  return `${operator} ${details}`.trim();
}

/** A plan as text, an operator a line, for the message of a test that fails. */
export function planText(plan: PlanOperator, depth = 0): string {
  return [
    `${'  '.repeat(depth)}${said(plan)}`,
    ...plan.children.map((child) => planText(child, depth + 1)),
  ].join('\n');
}
