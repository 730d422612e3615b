import { termsOf } from '../search/terms.js';
import type { Properties } from '../seed/content.js';

/** What a search looks into of an entity that has one name: the same properties as the seeder derives. */
export function nameSearch(kind: string, name: string): Properties {
  const texts = [{ field: 'NAME' as const, text: name }];
  return {
    searchKind: kind,
    searchFields: ['NAME'],
    searchTexts: [name],
    searchTerms: termsOf(texts),
  };
}
