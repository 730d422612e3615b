import { GraphQLError, specifiedScalarTypes } from 'graphql';
import { offerNearest } from '../../text/nearestName.js';
import type { References } from './references.js';
import type { Types } from './sources.js';

/** Names whose ending says that they are made, and what of. */
const MADE: readonly (readonly [ending: string, remedy: (of: string) => string])[] = [
  [
    'Connection',
    (of) => `It is made of the type ${of}, or of an edge ${of}Edge with a field node: declare one.`,
  ],
  ['ListFilter', (of) => `It is made of the type ${of}: declare it, with @filter on a field.`],
  [
    'Filter',
    (of) => `It is made of the enum ${of}, or of the type ${of} with @filter on a field: declare one.`,
  ],
  ['Order', (of) => `It is made of the type ${of}: declare it, with @sort on a field.`],
];

/** How many of the places that name an unknown type are shown. */
const PLACES = 3;

/** One fault for each type that is named and neither declared nor made, with the first places that name it. */
export function unknownTypes(references: References, whole: Types): GraphQLError[] {
  const known = new Set([...whole.keys(), ...specifiedScalarTypes.map(({ name }) => name)]);
  const unknown = [...references].filter(([name]) => !known.has(name));
  return unknown.map(([name, nodes]) => {
    const { remedy, of } = remedyFor(name);
    const declared = of && whole.get(of)?.name;
    const message = `There is no type ${name}.${offerNearest(name, [...known])} ${remedy}`;
    return new GraphQLError(message, {
      nodes: [...[...nodes].slice(0, PLACES), ...(declared ? [declared] : [])],
    });
  });
}

function remedyFor(name: string): { readonly remedy: string; readonly of?: string } {
  for (const [ending, remedy] of MADE) {
    const of = name.slice(0, -ending.length);
    if (name.endsWith(ending) && of !== '') return { remedy: remedy(of), of };
  }
  return { remedy: 'Declare it in schema/, or mend the name.' };
}
