import type { Answer } from '../answer/answer.js';
import { answerRoot } from '../answer/answerRoot.js';
import type { Dialect } from '../cypher/dialect/dialect.js';
import { dialectOf } from '../cypher/dialect/dialects.js';
import { createAnswerTerms } from '../answer/answerTerms.js';
import { TERM_PREFIX } from '../vocabulary/term.js';
import { SHIPPED_VOCABULARY, type Vocabulary } from '../vocabulary/vocabulary.js';
import type { Graph, ReadOptions, ResultRow } from '../graph/graph.js';
import type { PreparedField } from './preparedOperation.js';
import { kindOf } from './rootKinds.js';
import { knownVocabulary, readVocabularyAgain } from './vocabularies.js';

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
  const rows = await graph.read(field.statement, options);
  const terms = createAnswerTerms(await vocabularyFor(graph, field));
  const answer = answerOf(field, rows, terms);
  // Words that another process wrote since: their terms are in the graph, because one transaction wrote both. The first read
  // may be one that was in flight before the rows were read, because equal reads are shared.
  for (let left = 2; terms.isLacking && left > 0; left--) terms.fill(await readVocabularyAgain(graph));
  return answer;
}

/** The vocabulary in memory; read anew where a client asks by id for a term that is not in it. */
async function vocabularyFor(graph: Graph, { statement }: PreparedField): Promise<Vocabulary> {
  const known = knownVocabulary(graph);
  const asked = Object.values(statement.parameters).flat();
  const isLacking = (id: unknown): boolean =>
    typeof id === 'string' && id.startsWith(TERM_PREFIX) && known.byId(id) === undefined;
  return asked.some(isLacking) ? readVocabularyAgain(graph) : known;
}

/** Makes the answer of a root field from the rows of its statement. */
export function answerOf(
  { planned: { plan }, statement }: PreparedField,
  rows: readonly ResultRow[],
  terms = createAnswerTerms(SHIPPED_VOCABULARY),
): Answer {
  return answerRoot(kindOf(plan.root).answer, plan, statement.parameters, rows, terms);
}
