import { articleId } from '../facts.js';
import type { ArticleFact, Facts } from '../facts.js';
import type { Problem } from '../../yaml/problem.js';
import type { CheckContext } from './checkContext.js';

/** Percent of a text that its quotes may hold together, unless a setting says otherwise. */
export const MOST_QUOTED = 50;

/**
 * Finds the articles of which the quotes together give back more than `most` percent. Many short quotes can publish a
 * text that belongs to somebody else as well as one long one can.
 */
export function overquoted(
  { facts, placeOf }: Pick<CheckContext, 'facts' | 'placeOf'>,
  most: number,
): readonly Problem[] {
  return facts.articles.flatMap((article) => {
    const percent = 100 * quotedShare(article, facts);
    if (percent <= most) return [];
    const message = `The quotes hold ${percent.toFixed(1)} % of the article together, and ${most} % is the most that is allowed. Quote fewer words; if the text is your own or its license allows more, PARLEY_MAX_QUOTED sets another limit.`;
    return [{ ...placeOf(article, 'length'), message }];
  });
}

/** The part of an article, from 0 to 1, that the quotes of these facts hold. Counts words that several quotes hold once. */
export function quotedShare(article: ArticleFact, { claims }: Pick<Facts, 'claims'>): number {
  const spans = claims
    .filter(({ source }) => source === articleId(article))
    .flatMap(({ evidence }) => evidence.filter((one) => one.kind === 'quote'))
    .toSorted((one, other) => one.start - other.start);
  let covered = 0;
  let end = 0;
  for (const span of spans) {
    covered += Math.max(0, span.end - Math.max(span.start, end));
    end = Math.max(end, span.end);
  }
  return article.length === 0 ? 0 : covered / article.length;
}
