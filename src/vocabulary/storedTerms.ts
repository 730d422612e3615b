import type { Term } from './term.js';

/** Users' own terms as the text that the graph keeps, beside its statistics. */
export function printOwnTerms(terms: readonly Term[]): string {
  return JSON.stringify(terms);
}

/** Reads that text; none of what a graph holds in which nobody has a vocabulary of their own. */
export function parseTerms(text: unknown): readonly Term[] {
  return typeof text === 'string' ? (JSON.parse(text) as readonly Term[]) : [];
}
