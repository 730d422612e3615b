import { Kind, type DocumentNode } from 'graphql';
import { refuseProblems } from './augment/problems.js';
import { inheritFields } from './augment/inherit.js';
import { addListArguments } from './augment/listArguments.js';
import { makeTypes } from './augment/makeTypes.js';
import { sourcesOf } from './augment/sources.js';
import { unknownDirectives } from './augment/unknownDirectives.js';
import { unknownTypes } from './augment/unknownTypes.js';
import { unworded } from './augment/unworded.js';

/**
 * Makes the whole SDL of the one that is written by hand. A person decides on types, fields, relationships and what
 * belongs to them, and on what can be filtered and sorted; connections, edges, filters, sort keys and the arguments of
 * lists follow from that, by schema/templates.graphql.
 * @throws Error that names all faults, each with its file, its line and how to mend it
 */
export function augment(document: DocumentNode): DocumentNode {
  const { types, templates, directives } = sourcesOf(document);
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
