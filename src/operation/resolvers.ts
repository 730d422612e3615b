import {
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { valueKey } from '../plan/request/keys.js';
import { fieldsOf, type GraphModel } from '../schema/model.js';
import type { Context, Stored } from './context.js';
import type { Planner } from './planner.js';
import { rootResolvers } from './rootResolvers.js';

/** Makes a schema executable: each root field runs one statement, and every field below it only reads the result. */
export function addResolvers(schema: GraphQLSchema, model: GraphModel, planner: Planner): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (type === schema.getQueryType()) addRootResolvers(type as GraphQLObjectType, planner);
    else if (isObjectType(type)) addReaders(model, type);
    else if (isInterfaceType(type) || isUnionType(type)) type.resolveType = resolveType(schema);
  }
}

function addRootResolvers(query: GraphQLObjectType, planner: Planner): void {
  const resolvers: { readonly [name: string]: unknown } = rootResolvers(planner);
  for (const field of Object.values(query.getFields()))
    field.resolve = resolvers[field.name] as GraphQLFieldResolver<unknown, Context>;
}

/** Adds resolvers to a type. Each field reads its value from the row, under the key that the planner gave it. */
function addReaders(model: GraphModel, type: GraphQLObjectType): void {
  for (const [name, field] of fieldsOf(model, type.name))
    type.getFields()[name]!.resolve = (source: Stored, _arguments, _context, info) =>
      source[valueKey(field, info.fieldNodes[0]!)];
}

/**
 * Returns the function that names an object's type: by the prefix of its id, or, for an object stored flat, by its own
 * `__typename`.
 */
function resolveType(schema: GraphQLSchema): (value: Stored) => string {
  const types = new Map(Object.keys(schema.getTypeMap()).map((name) => [name.toLowerCase(), name]));
  return (value) => {
    if (typeof value['__typename'] === 'string') return value['__typename'];
    const [prefix] = String(value['id']).split('/');
    return types.get(prefix!) ?? '';
  };
}
