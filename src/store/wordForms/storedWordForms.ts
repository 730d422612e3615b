import { foldedProperty } from '../../schema/model.js';
import { foldText } from '../../search/foldText.js';
import { termsOf, type SearchField } from '../../search/terms.js';
import type { Properties } from '../../derive/desiredGraph.js';
import { shortDigest } from '../../text/digest.js';
import type { StoredType } from '../../schema/stored/storage.js';

/**
 * Returns the properties of a node that follow from its other properties and are not part of its hash: its search
 * terms, and the texts that filter lists, folded and in NFC. A quote keeps every letter of the article.
 */
export function storedWordForms(type: StoredType, id: string, properties: Properties): Properties {
  const folded = type.filteredTexts.flatMap((name) => {
    const text = properties[name];
    if (typeof text !== 'string') return [];
    const folded = [foldedProperty(name), foldText(text)] as const;
    return name === 'quote' ? [folded] : [[name, text.normalize()] as const, folded];
  });
  return { ...searchTerms(type, id, properties), ...Object.fromEntries(folded) };
}

function searchTerms(type: StoredType, id: string, { searchFields, searchTexts }: Properties): Properties {
  if (!Array.isArray(searchFields) || !Array.isArray(searchTexts)) return {};
  const texts = searchTexts.map((text, at) => ({
    field: searchFields[at] as SearchField,
    text: String(text),
  }));
  return { searchTerms: termsOf(texts, isOfSample(type, id)) };
}

/** Returns the names of the properties that `storedWordForms` gives a node of the type. */
export function wordFormProperties({ labels, filteredTexts }: StoredType): readonly string[] {
  return [...(labels.includes('Searchable') ? ['searchTerms'] : []), ...filteredTexts.map(foldedProperty)];
}

/**
 * Tells whether a node is in the sample of the search index: all nodes of types with few nodes that are searched by
 * kind, one in sixty-four of all others, by a digest of the id.
 */
function isOfSample({ name }: StoredType, id: string): boolean {
  return FEW.has(name) || parseInt(shortDigest([id]).slice(0, 2), 16) < 4;
}

const FEW = new Set(['Country', 'Bloc', 'Conflict', 'Negotiation', 'Agreement']);
