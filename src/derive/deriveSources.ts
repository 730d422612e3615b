import { articleId } from '../facts/facts.js';
import type { ArticleFact, DatasetFact, SentenceFact } from '../facts/facts.js';
import type { DesiredNode } from './desiredGraph.js';
import { defined } from './desiredGraph.js';
import { relationship } from './relationship.js';
import type { Parts } from './deriveParts.js';

/** Derives an article and its sentences. Its name is made from its digest, because it has no title of its own. */
export function deriveArticle(article: ArticleFact): Parts {
  const id = articleId(article);
  const { digest, length, language, headline } = article;
  const properties = defined({
    id,
    name: `Article ${digest.slice(0, 12)}`,
    digest,
    length,
    language,
    headline,
  });
  const sentences = article.sentences.map((sentence) => deriveSentence(article, sentence));
  return {
    nodes: [{ id, type: 'Article', properties }, ...sentences],
    relationships: sentences.map((sentence) => relationship('IN_ARTICLE', sentence.id, id)),
  };
}

export function deriveDataset({ id, name, description, version, url }: DatasetFact): DesiredNode {
  return { id, type: 'Dataset', properties: defined({ id, name, description, version, url }) };
}

/** The id of a sentence: `sentence/`, the first twelve digits of the article's digest, a hyphen, and the number. */
export function sentenceId(article: string, number: number): string {
  return `sentence/${article.replace('article/', '')}-${number}`;
}

function deriveSentence(article: ArticleFact, sentence: SentenceFact): DesiredNode {
  const id = sentenceId(articleId(article), sentence.number);
  const { number, start, end, digest, gist } = sentence;
  return { id, type: 'Sentence', properties: { id, number, start, end, digest, gist } };
}
