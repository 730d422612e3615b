import { termsOf, type SearchField } from '../search/terms.js';
import type { Properties, PropertyValue } from './content.js';
import { shortDigest } from './digest.js';
import type { StoredType } from './storage.js';

/**
 * What stands beside the properties of a node because it follows from them, and is no part of its hash: the terms by
 * which a search finds it.
 */
export function storedForms(
  type: StoredType,
  id: string,
  properties: { readonly [name: string]: PropertyValue },
): Properties {
  const { searchFields, searchTexts } = properties;
  if (!Array.isArray(searchFields) || !Array.isArray(searchTexts)) return {};
  const texts = searchTexts.map((text, at) => ({
    field: searchFields[at] as SearchField,
    text: String(text),
  }));
  return { searchTerms: termsOf(texts, isOfSample(type, id)) };
}

/** The properties that it gives a node of the type. */
export function formProperties({ labels }: StoredType): readonly string[] {
  return labels.includes('Searchable') ? ['searchTerms'] : [];
}

/** Of what there can be very many, a sixty-fourth, by a digest of the id; of what is looked for by kind and few, all. */
function isOfSample({ name }: StoredType, id: string): boolean {
  return FEW.has(name) || parseInt(shortDigest([id]).slice(0, 2), 16) < 4;
}

const FEW = new Set(['Country', 'Bloc', 'Conflict', 'Negotiation', 'Agreement']);
