import { articleId } from '../facts/facts.js';
import type { ArticleFact, DatasetFact, PublicationFact, SentenceFact, TimeFact } from '../facts/facts.js';
import type { DesiredNode, Properties } from './desiredGraph.js';
import { sortProperties, timeProperties } from './deriveTime.js';
import { defined } from './desiredGraph.js';
import { relationship } from './relationship.js';
import type { Parts } from './deriveParts.js';

/** Derives an article and its sentences. */
export function deriveArticle(article: ArticleFact): Parts {
  const id = articleId(article);
  const sentences = article.sentences.map((sentence) => deriveSentence(article, sentence));
  return {
    nodes: [{ id, type: 'Article', properties: articleProperties(id, article) }, ...sentences],
    relationships: sentences.map((sentence) => relationship('IN_ARTICLE', sentence.id, id)),
  };
}

function articleProperties(id: string, article: ArticleFact): Properties {
  const { digest, length, language, headline, authors, archivedUrl } = article;
  const published = timeProperties('publishedAt', publicationTime(article));
  return {
    ...defined({
      id,
      name: nameOfArticle(article),
      digest,
      length,
      language,
      headline,
      authors,
      archivedUrl,
    }),
    ...publicationProperties(article),
    ...published,
    ...sortProperties('publishedAt', published),
  };
}

/** The headline; without one, words that tell articles apart and claim nothing. */
function nameOfArticle({ digest, headline, sentences }: ArticleFact): string {
  const count = sentences.length;
  return headline ?? `Article ${digest.slice(0, 8)}, ${count} ${count === 1 ? 'sentence' : 'sentences'}`;
}

function publicationTime({ publishedAt }: ArticleFact): TimeFact | undefined {
  return publishedAt === undefined
    ? undefined
    : { text: publishedAt, edtf: publishedAt, yearBasis: 'STATED' };
}

function publicationProperties({ url, publisher, license }: PublicationFact): Properties {
  return defined({ url, publisher, license });
}

export function deriveDataset(dataset: DatasetFact): DesiredNode {
  const { id, name, description, version, citation } = dataset;
  return {
    id,
    type: 'Dataset',
    properties: {
      ...defined({ id, name, description, version, citation }),
      ...publicationProperties(dataset),
    },
  };
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
