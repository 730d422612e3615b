import { GraphQLError, specifiedScalarTypes } from 'graphql';
import { offerNearest } from '../../text/nearestName.js';
import type { References } from './references.js';
import type { Types } from './sources.js';

/** The endings of names of generated types, each with the remedy if its base type is missing. */
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

/** The number of places shown for an unknown type. */
const PLACES = 3;

/** Reports each type name that is neither declared nor made, once, with the first places that use it. */
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
