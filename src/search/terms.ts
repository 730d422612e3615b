import { searchedWords } from './fold.js';

/** Which text of a node it is. */
export type SearchField = 'NAME' | 'DESCRIPTION' | 'GIST' | 'QUOTE';

/** A text of a node that can be searched. */
export interface SearchText {
  readonly field: SearchField;
  readonly text: string;
}

/**
 * What stands in the index for the texts of a node: a token for each word, one for how it begins, and one for each
 * three letters in a row, so that words with a slip are found too. Tokens say whether they come from a name (`n`) or
 * another text (`o`), and of which kind they are (1 word, 2 beginning, 3 trigram). They are of `[a-z0-9]` alone and
 * have a digit in second place, so that none is an operator or a stop word to any index.
 */
export function termsOf(texts: readonly SearchText[]): string {
  const tokens = texts.flatMap(({ field, text }) =>
    searchedWords(text).flatMap(({ folded }) => tokensOf(field === 'NAME' ? 'n' : 'o', folded)),
  );
  return ` ${[...new Set(tokens)].join(' ')} `;
}

/** What to look for in the terms of a node, and what it counts when it is there. */
export interface Probe {
  readonly text: string;
  readonly weight: number;
}

/** What a query asks of the index: tokens joined by spaces, of which any may be there, and probes to choose by. */
export interface Asked {
  readonly terms: string;
  readonly probes: readonly Probe[];
}

/** The words must be folded. */
export function askedOf(words: readonly string[]): Asked {
  const distinct = [...new Set(words)];
  const tokens = distinct.flatMap((word) => [...tokensOf('n', word), ...tokensOf('o', word)]);
  return { terms: [...new Set(tokens)].join(' '), probes: distinct.flatMap(probesOf) };
}

type Origin = 'n' | 'o';

/** As many grams of a word as tell it from others; more would only cost. */
const GRAMS = 12;

function tokensOf(origin: Origin, word: string): readonly string[] {
  return [`${origin}1${word}`, ...gramsOf(word).map((gram) => `${origin}${gram.length}${gram}`)];
}

function gramsOf(word: string): readonly string[] {
  if (word.length < 2) return [];
  const trigrams = Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3));
  return [word.slice(0, 2), ...trigrams.slice(0, GRAMS)];
}

/** A whole word has its beginning too, so it counts both. */
function probesOf(word: string): readonly Probe[] {
  return (['n', 'o'] as const).flatMap((origin) => {
    const [whole, beginning, gram] = origin === 'n' ? [40, 20, 4] : [10, 5, 1];
    return [
      { text: ` ${origin}1${word} `, weight: whole },
      ...(word.length > 1 ? [{ text: ` ${origin}1${word}`, weight: beginning }] : []),
      ...gramsOf(word).map((each) => ({ text: ` ${origin}${each.length}${each} `, weight: gram })),
    ];
  });
}
