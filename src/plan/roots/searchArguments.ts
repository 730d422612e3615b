import { badInput } from '../../errors.js';
import type { GraphValue } from '../../graph/graph.js';
import { compoundsOf, foldedWords } from '../../search/fold.js';
import { indexQueriesOf } from '../../search/terms.js';
import { decodeCursor } from '../cursor.js';

/** The most characters and words of a query, the results that come unless more are asked for, and the most results. */
export const SEARCH_LIMITS = {
  characters: 200,
  words: 12,
  first: 10,
  kept: 50,
} as const;

/** The arguments from which the parameters of a search are made. */
export interface SearchArguments {
  readonly query: string;
  readonly kinds?: readonly string[] | null;
  readonly after?: string | null;
}

/**
 * A parameter of a search: the query itself, the questions to the index, the kinds to keep, the list to which cursors
 * belong, and the place to begin.
 */
export type SearchPart = 'query' | 'asks' | 'kinds' | 'list' | 'after';

/**
 * Returns the value of a parameter of a search.
 * @throws ExpectedError BAD_USER_INPUT if the query is too long or has no words, no kind is named, or the cursor is of
 *   another search
 */
export function bindSearch(part: SearchPart, values: SearchArguments): GraphValue {
  const words = wordsOf(values.query);
  switch (part) {
    case 'query':
      return values.query;
    case 'asks':
      return indexQueriesOf(words, compoundsOf(values.query)).map((ask) => ({ ...ask }));
    case 'kinds':
      return kindsOf(values.kinds ?? []);
    case 'list':
      return listOf(words, values);
    case 'after':
      return typeof values.after === 'string'
        ? decodeCursor(values.after, { name: listOf(words, values), order: [] }, [
            'float',
            'int',
            'int',
            'string',
          ]).keys
        : null;
  }
}

function wordsOf(query: string): readonly string[] {
  const { characters, words: most } = SEARCH_LIMITS;
  if (query.length > characters)
    throw badInput(`\`query\` has ${query.length} characters: ${characters} at most.`);
  const words = foldedWords(query).map(({ folded }) => folded);
  if (words.length === 0)
    throw badInput('`query` has no word: give a name or some words, with letters or digits.');
  if (words.length > most) throw badInput(`\`query\` has ${words.length} words: ${most} at most.`);
  return words;
}

function kindsOf(kinds: readonly string[]): readonly string[] {
  if (kinds.length === 0) throw badInput('`kinds` is empty: leave it out, or name a kind.');
  return [...new Set(kinds)];
}

/** Returns the identity of a search's list, to which cursors belong: its words and kinds, however they are written. */
function listOf(words: readonly string[], { kinds }: SearchArguments): string {
  return ['search', ...words, ...(kinds ? ['in', ...[...new Set(kinds)].sort()] : [])].join('+');
}
