import { isProblem } from '../../yaml/problem.js';
import type { Problem } from '../../yaml/problem.js';
import { plusDays } from '../../text/calendar.js';
import { boundsOf } from '../edtf/bounds.js';
import { boundsOfTime } from '../edtf/boundsOfTime.js';
import { articleId } from '../facts.js';
import type { ArticleFact, ClaimFact } from '../facts.js';
import type { Check, CheckContext } from './checkContext.js';

/** Checks that times of publication are times, and that an article reports no words that are younger than itself. */
export const checkPublication: Check = (context) => [
  ...context.facts.articles.flatMap((article) => timeProblems(article, context)),
  ...saidTooLate(context),
];

function timeProblems(article: ArticleFact, { placeOf }: CheckContext): readonly Problem[] {
  const bounds = article.publishedAt === undefined ? undefined : boundsOf(article.publishedAt);
  return bounds !== undefined && isProblem(bounds)
    ? [{ ...placeOf(article, 'publishedAt'), message: bounds.message }]
    : [];
}

function saidTooLate({ facts, known, placeOf }: CheckContext): readonly Problem[] {
  const articles = new Map([...known.articles, ...facts.articles].map((one) => [articleId(one), one]));
  return facts.claims.flatMap((claim) => {
    const publishedAt = articles.get(claim.source)?.publishedAt;
    if (publishedAt === undefined || !isLater(claim, publishedAt)) return [];
    const message = `The words are of ${claim.said!.edtf}, after the article was published (${publishedAt}). Mend one of the two.`;
    return [{ ...placeOf(claim, 'said', 'edtf'), message }];
  });
}

/** The day after is allowed, because it may have begun where the words were said. */
function isLater({ said }: ClaimFact, publishedAt: string): boolean {
  const [words, article] = [said === undefined ? undefined : boundsOfTime(said), boundsOf(publishedAt)];
  if (words === undefined || isProblem(words) || isProblem(article)) return false;
  const [start, end] = [words.earliestStart, article.latestEnd];
  return start !== null && end !== null && start > plusDays(end, 1);
}
