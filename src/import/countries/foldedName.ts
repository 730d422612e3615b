import { foldText, identityOf } from '../../search/foldText.js';

/**
 * Returns the words of a name without case, without the marks of Latin letters and without an article in front. Does
 * not transliterate.
 */
export function foldedName(name: string): string {
  return identityOf(foldText(name)).replace(/^the /, '');
}
