import type { Texts } from '../facts/texts.js';
import type { DesiredNode, DesiredGraph } from './desiredGraph.js';

/**
 * Adds to the desired graph whether each citation was compared with the text, and the text itself if it is at hand.
 * `checked` names the articles whose citations were compared with a text that is not kept. None of this changes the
 * content hash.
 */
export function withTexts(
  content: DesiredGraph,
  texts: Texts,
  checked: ReadonlySet<string> = new Set(),
): DesiredGraph {
  const sources = new Map(ofType(content, 'WRITTEN_IN').map((link) => [link.from, link.to]));
  const articles = new Map(ofType(content, 'IN_ARTICLE').map((link) => [link.from, link.to]));
  const isChecked = (article: string): boolean => texts.has(article) || checked.has(article);
  const added = (node: DesiredNode): DesiredNode['properties'] => {
    if (node.type === 'Evidence')
      return { verification: verificationOf(node, isChecked(sources.get(node.id) ?? '')) };
    const text = node.type === 'Article' ? texts.get(node.id) : texts.get(articles.get(node.id) ?? '');
    return text === undefined ? {} : { text: textOf(node, text) };
  };
  return {
    ...content,
    nodes: content.nodes.map((node) => ({ ...node, properties: { ...node.properties, ...added(node) } })),
  };
}

/** A dataset's row is never CHECKED, because it is no phrase that could be compared. */
function verificationOf(evidence: DesiredNode, wasCompared: boolean): string {
  return wasCompared && evidence.properties['kind'] !== 'DATASET_ROW' ? 'CHECKED' : 'ATTESTED';
}

function textOf(node: DesiredNode, article: string): string {
  const { start, end } = node.properties;
  return node.type === 'Sentence' ? article.slice(Number(start), Number(end)) : article;
}

function ofType(content: DesiredGraph, type: string): DesiredGraph['relationships'] {
  return content.relationships.filter((relationship) => relationship.type === type);
}
