import type { Statement } from '../graph/graph.js';
import type { VocabularyRoot } from '../plan/tree/vocabularyRoot.js';
import { printOwnTerms } from '../vocabulary/storedTerms.js';
import type { Term } from '../vocabulary/term.js';
import type { CompileRoot } from './compiling.js';
import { NOTES } from './statistics.js';

/** Reads the terms of users' own vocabularies: one node by its id, however large the graph. */
export const READ_VOCABULARY: Statement = {
  text: `MATCH (s:${NOTES.label} {id: $id}) RETURN s.vocabulary AS value`,
  parameters: { id: NOTES.turn },
};

/** The same as a statement of a root field. */
export const vocabulary: CompileRoot<VocabularyRoot> = () => ({
  clauses: [`MATCH (s:${NOTES.label} {id: '${NOTES.turn}'})`],
  returns: 's.vocabulary AS value',
});

/** After the write lock is taken, which makes the node. */
export function writeVocabulary(terms: readonly Term[]): Statement {
  return {
    text: `MATCH (s:${NOTES.label} {id: $id}) SET s.vocabulary = $vocabulary, s.terms = $terms`,
    parameters: { id: NOTES.turn, vocabulary: printOwnTerms(terms), terms: terms.length },
  };
}
