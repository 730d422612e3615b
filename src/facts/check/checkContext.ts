import { articleId } from '../facts.js';
import type { ArticleFact, Facts } from '../facts.js';
import type { Problem } from '../../yaml/problem.js';
import type { ReadFacts } from '../readFacts.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { Storage } from '../../schema/stored/storage.js';
import type { Texts } from '../texts.js';

/** The facts that every check reads, with their surroundings. */
export interface CheckContext extends ReadFacts {
  readonly storage: Storage;
  /** What ships, what the directory declares, and what is known of others. */
  readonly words: Vocabulary;
  /** The facts of other directories. Claims may name their entities and sources without declaring them. */
  readonly known: Facts;
  /** The texts at hand, by the id of their article. */
  readonly texts: Texts;
  /**
   * Whether all facts could be read. If not, no check reports that something is missing, because it may be in the part
   * that could not be read.
   */
  readonly isComplete: boolean;
}

/** One rule of the facts: returns the problems of facts that break it. */
export type Check = (context: CheckContext) => readonly Problem[];

/**
 * Whether the article of the facts may be among the facts that could not be read. If so, a claim without a source is no
 * problem.
 */
export function isArticleLost({ facts, isComplete }: CheckContext): boolean {
  return facts.articles.length === 0 && !isComplete;
}

/** The ids of everything that facts declare: articles, datasets, entities. */
export function idsOf({ articles, datasets, entities }: Facts): readonly string[] {
  return [...articles.map(articleId), ...datasets.map(({ id }) => id), ...entities.map(({ id }) => id)];
}

/** Returns the articles of these facts and of other directories, by id. */
export function articlesById({
  known,
  facts,
}: Pick<CheckContext, 'known' | 'facts'>): ReadonlyMap<string, ArticleFact> {
  return new Map([...known.articles, ...facts.articles].map((article) => [articleId(article), article]));
}
