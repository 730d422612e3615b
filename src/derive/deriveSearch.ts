import { kindOrder } from '../search/rank.js';
import type { SearchField, SearchText } from '../search/terms.js';
import type { DesiredNode, DesiredGraph, Properties } from './desiredGraph.js';
import { groupBy } from '../text/groupBy.js';
import { isA, type Storage } from '../schema/stored/storage.js';

/**
 * Adds to the desired graph the properties that a search reads. Each searchable node gets its texts and their fields as
 * parallel lists, its kind, and its order among equals. Its terms for the index are added when it is written
 * (`storedWordForms`). All of this follows from the desired graph, so it is no part of the content hash.
 */
export function withSearch(content: DesiredGraph, storage: Storage): DesiredGraph {
  const nodes = new Map(content.nodes.map((node) => [node.id, node]));
  const parts = groupBy(
    content.relationships.filter(({ type }) => type === 'HAS_NAME' || type === 'SUPPORTED_BY'),
    ({ from }) => from,
  );
  const partsOf = (id: string): readonly DesiredNode[] =>
    (parts.get(id) ?? [])
      .map(({ to }) => nodes.get(to)!)
      .toSorted((one, other) => Number(one.properties['position']) - Number(other.properties['position']));
  const isSearchable = ({ type }: DesiredNode): boolean => {
    const stored = storage.types.get(type);
    return isA(stored, 'Searchable');
  };
  const stored = (node: DesiredNode): DesiredNode =>
    isSearchable(node)
      ? { ...node, properties: { ...node.properties, ...searchOf(node, partsOf(node.id)) } }
      : node;
  return { ...content, nodes: content.nodes.map(stored) };
}

function searchOf(node: DesiredNode, parts: readonly DesiredNode[]): Properties {
  return searchProperties(node, [
    ...textsOf('NAME', parts, 'value'),
    ...textsOf('DESCRIPTION', [node], 'description'),
    ...textsOf('GIST', [node], 'gist'),
    ...textsOf('QUOTE', parts, 'quote'),
  ]);
}

/** The properties of one node that a search reads, from its texts. */
export function searchProperties(
  node: Pick<DesiredNode, 'id' | 'type'>,
  texts: readonly SearchText[],
): Properties {
  return {
    searchKind: node.type.toUpperCase(),
    searchFields: texts.map(({ field }) => field),
    searchTexts: texts.map(({ text }) => text),
    searchOrder: searchOrder(node.type, texts),
  };
}

/**
 * The order of nodes that an index finds equally good; the lowest are kept. Entities come first, then claims, then
 * sentences, and the shorter text first within each, as in the ranking.
 */
function searchOrder(type: string, texts: readonly SearchText[]): number {
  const shortest = Math.min(LONGEST_TEXT, ...texts.map(({ text }) => text.length));
  return kindOrder(type.toUpperCase()) * (LONGEST_TEXT + 1) + shortest;
}

const LONGEST_TEXT = 99_999;

/** The values of one property of some nodes, each text once. */
function textsOf(field: SearchField, nodes: readonly DesiredNode[], property: string): readonly SearchText[] {
  const texts = nodes
    .map(({ properties }) => properties[property])
    .filter((text) => typeof text === 'string');
  return [...new Set(texts)].map((text) => ({ field, text }));
}
