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

/** Whether a type describes the schema: `__Schema`, `__Type` and what they lead to. */
export function isIntrospection({ name }: GraphQLObjectType): boolean {
  return name.startsWith('__');
}

/** Whether a field asks the schema and not the graph; so does `__typename`. */
export function isIntrospectionField(parent: GraphQLObjectType, { name }: FieldNode): boolean {
  return isIntrospection(parent) || name.value.startsWith('__');
}

/** The type of a field of introspection, and what reads its value from the object that has it, as graphql-js would. */
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
