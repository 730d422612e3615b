import { sha256 } from '../text/digest.js';
import { articleId } from './facts.js';
import type { Facts } from './facts.js';

/** The texts at hand, by the id of their article. */
export type Texts = ReadonlyMap<string, string>;

/** Pairs each text with the article that has its digest. */
export function textsOf(facts: Facts, texts: readonly string[]): Texts {
  const byDigest = new Map(texts.map((text) => [sha256(text), text]));
  return new Map(
    facts.articles.flatMap((article) => {
      const text = byDigest.get(article.digest);
      return text === undefined ? [] : [[articleId(article), text] as const];
    }),
  );
}
