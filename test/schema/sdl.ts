import {
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { directive } from '../../src/schema/directives.js';

export type Composite = GraphQLObjectType | GraphQLInterfaceType;
export type OutputField = GraphQLField<unknown, unknown>;

/** Object and interface types of a schema, without those of introspection. */
export function composites(schema: GraphQLSchema): Composite[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is Composite => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  );
}

export function composite(schema: GraphQLSchema, name: string): Composite | undefined {
  return composites(schema).find((type) => type.name === name);
}

/** Input types whose names end in a word, without the operators on scalars and enums (`StringFilter`). */
export function inputs(schema: GraphQLSchema, ending: string): GraphQLInputObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .filter((type) => type.name.endsWith(ending));
}

const WAYS = ['relationship', 'references', 'computed'] as const;

/** The traversal or storage of a field, as text that can be compared. Empty if the SDL does not give it. */
export function wayOf(schema: GraphQLSchema, field: OutputField | GraphQLInputField): string {
  return WAYS.flatMap((name) => {
    const values = directive(schema, name, field);
    return values ? [`@${name}${JSON.stringify(values)}`] : [];
  }).join(' ');
}
