import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { differingKeys } from '../cursor.js';

/**
 * What of the variables a plan depends on: which are there, the truth of booleans, the directions of sorting, the form
 * of filters, and whether a cursor has letters that two orders differ in. Ids, numbers, texts and dates do not count: a thousand of them share one plan.
 */
export function shapeOfVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: { readonly [name: string]: unknown },
): string {
  return (operation.variableDefinitions ?? [])
    .map(({ variable, type }) => {
      const name = variable.name.value;
      const known = typeFromAST(schema, type) as GraphQLInputType;
      return `${name}=${shape(Object.hasOwn(variables, name) ? variables[name] : undefined, known)}`;
    })
    .join(' ');
}

function shape(value: unknown, given: GraphQLInputType): string {
  if (value === undefined) return '-';
  if (value === null) return '0';
  if (typeof value === 'boolean') return String(value);
  const type = getNullableType(given);
  if (isListType(type)) return listShape(value as readonly unknown[], type.ofType);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value).map(([name, inner]) => name + shape(inner, fields[name]!.type));
    return `{${parts.join()}}`;
  }
  if (isEnumType(type) && SHAPING_ENUMS.has(type.name)) return String(value);
  return `*${differingKeys(value).join('+')}`;
}

/** Enums whose values are part of a statement; those of filters are parameters. */
const SHAPING_ENUMS = new Set(['SortDirection', 'FacetField', 'BucketSize', 'RelationshipType']);

/** A list of plain values is one parameter, whatever its length; of objects, each shapes the statement. */
function listShape(values: readonly unknown[], inner: GraphQLInputType): string {
  const type = getNullableType(inner);
  const shapes = isInputObjectType(type) || (isEnumType(type) && SHAPING_ENUMS.has(type.name));
  if (!shapes) return '[*]';
  return `[${values.map((value) => shape(value, inner)).join()}]`;
}
