import { READ_VOCABULARY } from '../cypher/vocabulary.js';
import type { Graph } from '../graph/graph.js';
import { parseTerms } from '../vocabulary/storedTerms.js';
import { createVocabulary, SHIPPED_VOCABULARY, type Vocabulary } from '../vocabulary/vocabulary.js';

/** Milliseconds after which a vocabulary is read anew, by the first who needs it, who does not wait for it. */
const AGE = 250;

interface Known {
  readonly vocabulary: Vocabulary;
  /** The stored text that it was made of. */
  readonly text: unknown;
  readonly readAt: number;
}

const known = new WeakMap<Pick<Graph, 'read'>, Known>();

/**
 * The vocabulary of a graph as far as it is in memory, so that a term costs no statement. It is read again now and then,
 * beside what is asked of the graph, because another process may mend a term; a word that it does not have at all is
 * looked for at once (`readVocabularyAgain`).
 */
export function knownVocabulary(graph: Pick<Graph, 'read'>): Vocabulary {
  const before = known.get(graph);
  if (before === undefined) return SHIPPED_VOCABULARY;
  if (performance.now() - before.readAt > AGE) readBeside(graph, before);
  return before.vocabulary;
}

/** Reads the vocabulary that the graph holds now. */
export async function readVocabularyAgain(graph: Pick<Graph, 'read'>): Promise<Vocabulary> {
  const [row] = await graph.read(READ_VOCABULARY);
  const text = row?.['value'];
  const before = known.get(graph);
  const vocabulary = before?.text === text && before ? before.vocabulary : createVocabulary(parseTerms(text));
  known.set(graph, { vocabulary, text, readAt: performance.now() });
  return vocabulary;
}

/** What is known stays where this fails: what comes next of the graph will tell why. */
function readBeside(graph: Pick<Graph, 'read'>, before: Known): void {
  known.set(graph, { ...before, readAt: performance.now() });
  readVocabularyAgain(graph).catch(() => undefined);
}
