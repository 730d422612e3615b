import type { ParameterName } from './parameter.js';

/** The terms of a vocabulary, or of all. Those that ship are in memory, those of users' own beside the graph's statistics. */
export interface VocabularyRoot {
  readonly kind: 'vocabulary';
  /** The kind of terms; all where absent. */
  readonly of?: ParameterName;
}
