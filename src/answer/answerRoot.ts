import type { ResultRow } from '../graph/graph.js';
import type { Plan, Root } from '../plan/plan.js';
import type { Answer } from './answer.js';
import type { AnswerTerms } from './answerTerms.js';
import { finish } from './finish.js';
import { sharedPagesOf, type AnswerRoot, type Parameters } from './given.js';
import { refuseUnknownVoices } from './notFound.js';

/**
 * Finishes the rows of a statement into the answer of its root field. They come in the shape of the answer already;
 * only the row that was read ahead must be cut, and cursors written.
 */
export function answerRoot(
  answer: AnswerRoot<Root>,
  plan: Plan,
  parameters: Parameters,
  rows: readonly ResultRow[],
  terms: AnswerTerms,
): Answer {
  refuseUnknownVoices(plan, parameters, rows);
  return answer({ parameters, terms, sharedPages: sharedPagesOf(plan, rows), finish }, plan.root, rows);
}
