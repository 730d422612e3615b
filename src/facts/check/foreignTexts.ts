import { badInput } from '../../errors.js';
import { sha256 } from '../../text/digest.js';
import type { Problem } from '../../yaml/problem.js';
import type { ArticleFact } from '../facts.js';
import { isArticleLost } from './checkContext.js';
import type { CheckContext } from './checkContext.js';

/**
 * Reports each text that belongs to no article, because it would be ignored in silence and every citation would stay
 * unchecked. Throws BAD_USER_INPUT if the facts have no article at whose place to report the problem. A text that is
 * given beside the directories is checked once, together with the first directory.
 */
export function foreignTexts(
  texts: readonly string[],
  articles: readonly ArticleFact[],
  context: CheckContext,
): readonly Problem[] {
  return texts.flatMap((text) => problemsOf(text, articles, context));
}

function problemsOf(
  text: string,
  articles: readonly ArticleFact[],
  context: CheckContext,
): readonly Problem[] {
  const { facts, placeOf } = context;
  const digest = sha256(text);
  if (articles.some((candidate) => candidate.digest === digest)) return [];
  // The problems of the article are reported, and tell more than a missing article.
  if (isArticleLost(context)) return [];
  const article = facts.articles[0] ?? articles[0];
  if (article === undefined)
    throw badInput('A text was handed over, but the facts cite no article. Leave it out.');
  const message = `The text that was handed over is not the text of an article here: its SHA-256 begins with ${digest.slice(0, 12)}, the article's with ${article.digest.slice(0, 12)}. Hand over the exact file, unchanged to the last line break.`;
  if (facts.articles.length === 0) throw badInput(message);
  return [{ ...placeOf(article, 'digest'), message }];
}
