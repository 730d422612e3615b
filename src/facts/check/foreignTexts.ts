import { badInput } from '../../errors.js';
import { sha256 } from '../../text/digest.js';
import type { Problem } from '../../yaml/problem.js';
import type { ArticleFact } from '../facts.js';
import { isArticleLost } from './checkContext.js';
import type { CheckContext } from './checkContext.js';

/**
 * A text that is no article's would be ignored in silence, and every citation would stay unchecked. Throws BAD_USER_INPUT
 * where the facts have no article in which the fault could be told. Which article a text that was handed over beside the
 * directories belongs to, is looked at once, with the first of them.
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
  // Its faults are told, and say more than that it is missing.
  if (isArticleLost(context)) return [];
  const article = facts.articles[0] ?? articles[0];
  if (article === undefined)
    throw badInput('A text was handed over, but the facts cite no article. Leave it out.');
  const message = `The text that was handed over is not that of an article here: its SHA-256 begins with ${digest.slice(0, 12)}, the article's with ${article.digest.slice(0, 12)}. Hand over the very file, unchanged to the last line break.`;
  if (facts.articles.length === 0) throw badInput(message);
  return [{ ...placeOf(article, 'digest'), message }];
}
