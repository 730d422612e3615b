import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
} from 'graphql';
import type { Field } from '../differential/generate.js';
import { schema } from './describeOnGraphs.js';

/**
 * Selects every field of a type, and every field of the types below it, up to the next thing with an id. Of that thing
 * it selects the fields without fields of their own.
 */
export function everyField(type: GraphQLCompositeType): string {
  if (isUnionType(type)) return `{ __typename ${narrowed(type)} }`;
  return `{ __typename ${fieldsOf(type)} ${isAbstractType(type) ? narrowed(type) : ''} }`;
}

function fieldsOf(type: Exclude<GraphQLCompositeType, { getTypes(): unknown }>): string {
  return Object.values(type.getFields())
    .map((field) => asked(field))
    .join(' ');
}

/** The fields that only some of the types of an interface or union have. */
function narrowed(type: GraphQLCompositeType & Parameters<typeof schema.getPossibleTypes>[0]): string {
  const types = schema.getPossibleTypes(type);
  return types
    .map((each) => `... on ${each.name} { ${isThing(each) ? leaves(each) : fieldsOf(each)} }`)
    .join(' ');
}

/** A field with everything below it, and the first value of each required enum. */
export function asked(field: Field, given: string | undefined = required(field)): string {
  const type = getNamedType(field.type);
  const called = `${field.name}${given ? `(${given})` : ''}`;
  if (!isCompositeType(type)) return called;
  if (!leadsToThings(type)) return `${called} ${everyField(type)}`;
  return `${called} { __typename ${isAbstractType(type) ? narrowed(type) : leaves(type)} }`;
}

function required({ name, args }: Field): string {
  return args
    .filter(isRequiredArgument)
    .map((argument) => {
      const type = getNamedType(argument.type);
      if (!isEnumType(type)) throw new Error(`${name} must be given ${argument.name}`);
      return `${argument.name}: ${type.getValues()[0]!.name}`;
    })
    .join(', ');
}

function leadsToThings(type: GraphQLCompositeType): boolean {
  return isObjectType(type) ? isThing(type) : schema.getPossibleTypes(type).every(isThing);
}

export function isThing(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node');
}

function leaves(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name)
    .join(' ');
}
