import { foldedProperty } from '../../schema/model.js';
import { foldText } from '../../search/foldText.js';
import { termsOf, type SearchField } from '../../search/terms.js';
import type { Properties } from '../../derive/desiredGraph.js';
import { shortDigest } from '../../text/digest.js';
import type { StoredType } from '../../schema/stored/storage.js';

/**
 * What stands beside the properties of a node because it follows from them, and is no part of its hash: the terms by
 * which a search finds it, and the texts that lists are filtered by, folded and in NFC. A quote stays as the article has
 * it, letter by letter.
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

/** The properties that it gives a node of the type. */
export function wordFormProperties({ labels, filteredTexts }: StoredType): readonly string[] {
  return [...(labels.includes('Searchable') ? ['searchTerms'] : []), ...filteredTexts.map(foldedProperty)];
}

/** Of what there can be very many, a sixty-fourth, by a digest of the id; of what is looked for by kind and few, all. */
function isOfSample({ name }: StoredType, id: string): boolean {
  return FEW.has(name) || parseInt(shortDigest([id]).slice(0, 2), 16) < 4;
}

const FEW = new Set(['Country', 'Bloc', 'Conflict', 'Negotiation', 'Agreement']);
