import { Kind, type DocumentNode } from 'graphql';
import { refuseProblems } from './augment/problems.js';
import { inheritFields } from './augment/inherit.js';
import { addListArguments } from './augment/listArguments.js';
import { makeTypes } from './augment/makeTypes.js';
import { sourcesOf } from './augment/sources.js';
import { unknownDirectives } from './augment/unknownDirectives.js';
import { unknownTypes } from './augment/unknownTypes.js';
import { fillVocabularyEnums } from './augment/vocabularyEnums.js';
import { unworded } from './augment/unworded.js';

/**
 * Makes the whole SDL from the SDL written by hand. A person decides on the types, their fields and relationships, and
 * the filters and sort keys; connections, edges, filter inputs, order inputs and list arguments follow from these by
 * schema/templates.graphql, and the values of vocabularies from seed/vocabulary/.
 * @throws Error with all problems, each with its file, its line and its remedy
 */
export function augment(document: DocumentNode): DocumentNode {
  const { types: written, templates, directives } = sourcesOf(document);
  const types = fillVocabularyEnums(written);
  const inherited = inheritFields(types, templates);
  const listed = addListArguments(inherited, templates);
  const { types: whole, references } = makeTypes(listed, templates);
  refuseProblems([
    ...unknownDirectives(document, directives),
    ...unknownTypes(references, whole),
    ...unworded(whole, types),
  ]);
  return { kind: Kind.DOCUMENT, definitions: [...directives, ...whole.values()] };
}
