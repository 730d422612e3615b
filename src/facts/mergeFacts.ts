import { articleId } from './facts.js';
import type { ArticleFact, Facts } from './facts.js';
import { uniqueBy } from '../text/uniqueBy.js';

/**
 * The facts of several directories as one. What two of them declare alike is declared once, as the first has it;
 * claims of both stay, and those with one id are the same claim. An article has the sentences of all of them, for an
 * exported part has only those that it cites. Those of one directory are left as they are.
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
