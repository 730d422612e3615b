import { foldText, identityOf } from '../../search/foldText.js';

/** Words without case and the marks of Latin letters, and without an article in front. Not transliterated. */
export function foldedName(name: string): string {
  return identityOf(foldText(name)).replace(/^the /, '');
}
