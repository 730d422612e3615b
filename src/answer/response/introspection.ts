import {
  getArgumentValues,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { usesVariables } from '../../plan/request/arguments.js';
import type { Run } from './complete.js';

/** Tells whether a type describes the schema: `__Schema`, `__Type` and the types to which they lead. */
export function isIntrospection({ name }: GraphQLObjectType): boolean {
  return name.startsWith('__');
}

/** Tells whether a field asks the schema and not the graph, as `__typename` does too. */
export function isIntrospectionField(parent: GraphQLObjectType, { name }: FieldNode): boolean {
  return isIntrospection(parent) || name.value.startsWith('__');
}

/**
 * Returns the type of an introspection field, and the function that reads its value from an object as graphql-js would.
 */
export function introspectionField(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  node: FieldNode,
): { readonly type: GraphQLOutputType; readonly read: (source: unknown, run: Run) => unknown } {
  const field =
    META_FIELDS.find(({ name }) => name === node.name.value) ?? parent.getFields()[node.name.value]!;
  const info = { schema } as GraphQLResolveInfo;
  const constant = usesVariables(node) ? undefined : getArgumentValues(field, node);
  return {
    type: field.type,
    read: (source, { variables }) =>
      field.resolve!(source, constant ?? getArgumentValues(field, node, variables), undefined, info),
  };
}

const META_FIELDS = [SchemaMetaFieldDef, TypeMetaFieldDef];
