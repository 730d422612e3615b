import { print, visit, type DocumentNode } from 'graphql';
import type { TextFile } from '../../../src/files/textFiles.js';
import { readSdl, wholeDocument } from '../../../src/schema/document.js';

const SHARED = ['directives', 'templates', 'page', 'facet', 'operators', 'scalars'];

/**
 * The SDL of a file, together with the parts that every SDL of ours has: directives, templates, pages, facets and
 * operators.
 */
export function augmented(text: string): DocumentNode {
  return wholeDocument([...sharedFiles(), { name: 'world.graphql', text }]);
}

/** A type of the SDL of a file, as text without descriptions; undefined if there is none. */
export function shapeOf(text: string, type: string): string | undefined {
  const definition = augmented(text).definitions.find((each) => 'name' in each && each.name?.value === type);
  return (
    definition &&
    print(visit(definition, { StringValue: (_, key) => (key === 'description' ? null : undefined) }))
  );
}

/** The names of all types that a file declares, or that are made of them. */
export function namesIn(text: string): string[] {
  const shared = new Set(wholeDocument(sharedFiles()).definitions.map(nameOf));
  return augmented(text)
    .definitions.map(nameOf)
    .filter((name) => !shared.has(name));
}

function sharedFiles(): readonly TextFile[] {
  const voices = { name: 'voices.graphql', text: 'input VoicesInput { speakers: [ID!]! }' };
  return [...readSdl().filter(({ name }) => SHARED.includes(name.replace('.graphql', ''))), voices];
}

function nameOf(definition: DocumentNode['definitions'][number]): string {
  return 'name' in definition ? (definition.name?.value ?? '') : '';
}
