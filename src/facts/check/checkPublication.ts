import { isProblem } from '../../yaml/problem.js';
import type { Problem } from '../../yaml/problem.js';
import { plusDays } from '../../text/calendar.js';
import { boundsOf } from '../edtf/bounds.js';
import { boundsOfTime } from '../edtf/boundsOfTime.js';
import type { ArticleFact, TimeFact } from '../facts.js';
import { articlesById } from './checkContext.js';
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
  const articles = articlesById({ known, facts });
  return facts.claims.flatMap((claim) => {
    const { said, source } = claim;
    const publishedAt = articles.get(source)?.publishedAt;
    if (said === undefined || publishedAt === undefined || !isLater(said, publishedAt)) return [];
    const message = `The words are of ${said.edtf}, after the article was published (${publishedAt}). Mend one of the two.`;
    return [{ ...placeOf(claim, 'said', 'edtf'), message }];
  });
}

/** The day after is allowed, because it may have begun where the words were said. */
function isLater(said: TimeFact, publishedAt: string): boolean {
  const [words, article] = [boundsOfTime(said), boundsOf(publishedAt)];
  if (isProblem(words) || isProblem(article)) return false;
  const [start, end] = [words.earliestStart, article.latestEnd];
  return start !== null && end !== null && start > plusDays(end, 1);
}
