import { describe } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { guard } from './guard.js';

describe('descriptions', () => {
  guard(
    'everything is described in a sentence',
    undescribed,
    'type Query { "What it is" a("" b: Int): Int } enum Sort { UP } "A directive." directive @d(x: Int) on FIELD',
    [
      'Query is not described.',
      'Query.a: its description does not end in a period.',
      'Query.a(b) is not described.',
      'Sort is not described.',
      'Sort.UP is not described.',
      '@d(x) is not described.',
    ],
  );
});

type Described = readonly [place: string, on: { readonly description?: string | null | undefined }];

function undescribed(schema: GraphQLSchema): string[] {
  return everything(schema).flatMap(([place, { description }]) => {
    if (!description) return [`${place} is not described.`];
    return /^[A-Z].*\.$/s.test(description) ? [] : [`${place}: its description does not end in a period.`];
  });
}

function everything(schema: GraphQLSchema): Described[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...types.flatMap((type): Described[] => [[type.name, type], ...members(type)]),
    ...directives.flatMap((each): Described[] => [
      [`@${each.name}`, each],
      ...argumentsOf(`@${each.name}`, each.args),
    ]),
  ];
}

function members(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): Described[] => {
    const place = `${type.name}.${field.name}`;
    return [[place, field], ...argumentsOf(place, field.args)];
  });
}

function argumentsOf(place: string, args: readonly GraphQLArgument[]): Described[] {
  return args.map((argument) => [`${place}(${argument.name})`, argument]);
}
