import type { Answer } from '../answer/answer.js';
import { answerRoot } from '../answer/answerRoot.js';
import type { Dialect } from '../cypher/dialect/dialect.js';
import { dialectOf } from '../cypher/dialect/dialects.js';
import type { Graph, ReadOptions, ResultRow } from '../graph/graph.js';
import type { PreparedField } from './preparedOperation.js';
import { kindOf } from './rootKinds.js';

/**
 * Runs a root field: one statement, one round trip, and the answer in the shape of the response.
 * @param dialect the dialect in which the field was prepared
 */
export async function runField(
  dialect: Dialect,
  field: PreparedField,
  graph: Graph,
  options: ReadOptions,
): Promise<Answer> {
  const spoken = dialectOf(graph.engine);
  if (spoken !== dialect) throw new Error('The API was made for another engine than that of this graph.');
  return answerOf(field, await graph.read(field.statement, options));
}

/** Makes the answer of a root field from the rows of its statement. */
export function answerOf(
  { planned: { plan }, statement }: PreparedField,
  rows: readonly ResultRow[],
): Answer {
  return answerRoot(kindOf(plan.root).answer, plan, statement.parameters, rows);
}
