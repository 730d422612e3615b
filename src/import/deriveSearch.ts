import { termsOf } from '../search/terms.js';
import type { Properties } from '../seed/content.js';

/** What a search looks into of an imported event: its name. The same properties as the seeder derives. */
export function eventSearch(name: string): Properties {
  const texts = [{ field: 'NAME' as const, text: name }];
  return {
    searchKind: 'EVENT',
    searchFields: ['NAME'],
    searchTexts: [name],
    searchTerms: termsOf(texts),
  };
}
