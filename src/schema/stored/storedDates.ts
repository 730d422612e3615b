import { getNamedType, isInputObjectType, isObjectType, isUnionType } from 'graphql';
import type {
  GraphQLField,
  GraphQLInputField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql';
import { directive, storedNames } from '../directives.js';
import { embeddedProperty } from '../model.js';

/**
 * Returns the properties that are native dates. An embedded object is stored flat, under the field's name, the member
 * of a union and the inner name, capitalized and joined.
 */
export function dateProperties(
  schema: GraphQLSchema,
  fields: readonly GraphQLField<unknown, unknown>[],
  prefix: string,
): readonly string[] {
  return fields
    .filter((field) => field.name !== 'cursor')
    .filter((field) => NOT_STORED_HERE.every((name) => directive(schema, name, field) === undefined))
    .flatMap((field) => datesOfField(schema, field.type, join(prefix, storedNames(schema, field)[0])));
}

/** Directives of fields with a value that is stored elsewhere or worked out. */
const NOT_STORED_HERE = ['relationship', 'computed'];

function datesOfField(schema: GraphQLSchema, fieldType: GraphQLOutputType, name: string): readonly string[] {
  const type = getNamedType(fieldType);
  if (type.name === 'Date') return [name];
  if (isUnionType(type))
    return type.getTypes().flatMap((member) => embedded(schema, member, embeddedProperty(name, member.name)));
  return isObjectType(type) ? embedded(schema, type, name) : [];
}

function embedded(schema: GraphQLSchema, type: GraphQLObjectType, name: string): readonly string[] {
  const isNode = directive(schema, 'node', type) !== undefined;
  return isNode ? [] : dateProperties(schema, Object.values(type.getFields()), name);
}

function join(prefix: string, name: string): string {
  return prefix === '' ? name : embeddedProperty(prefix, name);
}

/** Returns the properties of relationships that are native dates, for every relationship type of the schema. */
export function relationshipDates(
  schema: GraphQLSchema,
  stored: readonly GraphQLObjectType[],
): ReadonlyMap<string, readonly string[]> {
  const dates = new Map<string, readonly string[]>();
  for (const field of relationshipFields(schema, stored)) {
    const type = directive(schema, 'relationship', field)?.['type'];
    if (typeof type !== 'string' || type.includes('|')) continue;
    dates.set(type, [...new Set([...(dates.get(type) ?? []), ...edgeDates(schema, field)])].sort());
  }
  return dates;
}

/** Returns the fields of stored types, and those of filters, because some relationships are only used in filters. */
function relationshipFields(
  schema: GraphQLSchema,
  stored: readonly GraphQLObjectType[],
): readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] {
  const filters = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  return [...stored, ...filters].flatMap((type) =>
    Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()),
  );
}

function edgeDates(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown> | GraphQLInputField,
): readonly string[] {
  const connection = getNamedType(field.type);
  const edges = isObjectType(connection) ? connection.getFields()['edges'] : undefined;
  const edge = edges === undefined ? undefined : getNamedType(edges.type);
  if (!isObjectType(edge)) return [];
  return dateProperties(
    schema,
    Object.values(edge.getFields()).filter((inner) => inner.name !== 'node' && inner.name !== 'claims'),
    '',
  );
}
