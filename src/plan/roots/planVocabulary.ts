import type { Planning } from '../planning.js';
import { evaluate } from '../request/arguments.js';
import { AS_IT_IS } from '../request/parameters.js';
import type { Selected } from '../request/selection.js';
import type { VocabularyRoot } from '../tree/vocabularyRoot.js';

/** Plans to list terms. What is selected of them is read from memory. */
export function planVocabulary(planning: Planning, selected: Selected): VocabularyRoot {
  const { from, values } = evaluate(planning, selected);
  if (!values.get('kind').isGiven) return { kind: 'vocabulary' };
  return { kind: 'vocabulary', of: planning.parameters.add({ from, path: ['kind'], as: AS_IT_IS }) };
}
