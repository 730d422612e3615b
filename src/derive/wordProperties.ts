import { termProperty } from '../schema/model.js';
import { OTHER, type VocabularyKind } from '../vocabulary/term.js';
import { isShippedWord } from '../vocabulary/vocabulary.js';
import { defined, type Properties } from './desiredGraph.js';

/**
 * A word as it is stored: in the property of its enum, or, where the enum does not have it, beside that property, which is
 * OTHER then. So the enum of the API is stored as it is given, and only words of users' own take room twice.
 */
export function wordProperties(property: Lowercase<VocabularyKind>, word: string | undefined): Properties {
  const kind = property.toUpperCase() as VocabularyKind;
  if (word === undefined || isShippedWord(kind, word)) return defined({ [property]: word });
  return { [property]: OTHER, [termProperty(property)]: word };
}
