import { articleId } from '../facts.js';
import type { Facts } from '../facts.js';
import type { Problem } from '../../yaml/problem.js';
import type { ReadFacts } from '../readFacts.js';
import type { Storage } from '../../schema/stored/storage.js';
import type { Texts } from '../texts.js';

/** What every check looks at. */
export interface CheckContext extends ReadFacts {
  readonly storage: Storage;
  /** The facts of other directories, of whose entities and sources claims here may speak without declaring them. */
  readonly known: Facts;
  /** The texts at hand, by the id of their article. */
  readonly texts: Texts;
  /**
   * Whether all facts could be read. Where not, nothing is called missing: a name that seems to be may stand in the
   * claim that could not be read.
   */
  readonly isComplete: boolean;
}

/** One rule of the facts: what breaks it. */
export type Check = (context: CheckContext) => readonly Problem[];

/** Whether the article of the facts may be among what could not be read, so that a claim without a source is none's fault. */
export function isArticleLost({ facts, isComplete }: CheckContext): boolean {
  return facts.articles.length === 0 && !isComplete;
}

/** The ids of everything that facts declare: articles, datasets, entities. */
export function idsOf({ articles, datasets, entities }: Facts): readonly string[] {
  return [...articles.map(articleId), ...datasets.map(({ id }) => id), ...entities.map(({ id }) => id)];
}
