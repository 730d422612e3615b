import { articleId } from './facts.js';
import type { ArticleFact, Facts } from './facts.js';
import { termId } from '../vocabulary/term.js';
import { uniqueBy } from '../text/uniqueBy.js';

/**
 * Merges the facts of several directories. A source or entity that two of them declare is kept once, as the first
 * declares it. All claims are kept; claims with one id are the same claim. An article gets the sentences of all
 * directories, because an exported part has only the sentences that it cites. A single directory is returned unchanged.
 */
export function mergeFacts(all: readonly Facts[]): Facts {
  if (all.length === 1) return all[0]!;
  const articles = all.flatMap((facts) => facts.articles);
  return {
    articles: uniqueBy(articles, articleId).map((article) => withSentences(article, articles)),
    datasets: uniqueBy(
      all.flatMap((facts) => facts.datasets),
      ({ id }) => id,
    ),
    entities: uniqueBy(
      all.flatMap((facts) => facts.entities),
      ({ id }) => id,
    ),
    claims: all.flatMap((facts) => facts.claims),
    terms: uniqueBy(
      all.flatMap((facts) => facts.terms),
      termId,
    ),
  };
}

function withSentences(article: ArticleFact, all: readonly ArticleFact[]): ArticleFact {
  const same = all.filter(({ digest }) => digest === article.digest);
  if (same.length === 1) return article;
  const sentences = uniqueBy(
    same.flatMap((one) => one.sentences),
    ({ number }) => String(number),
  );
  return { ...article, sentences: sentences.toSorted((one, other) => one.number - other.number) };
}
