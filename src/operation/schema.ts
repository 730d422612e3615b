import {
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { createCache, type Cache } from '../memory/cache.js';
import { valueKey } from '../plan/request/keys.js';
import { createResponses, type Responses } from '../answer/response/responses.js';
import { apiOf } from '../schema/api.js';
import { buildModel } from '../schema/buildModel.js';
import { readSchema } from '../schema/document.js';
import { fieldsOf, type GraphModel } from '../schema/model.js';
import { CACHE_SIZE } from '../settings/settings.js';
import type { Context, Stored } from './context.js';
import { createPlanner, type Planner } from './planner.js';
import { rootResolvers } from './rootResolvers.js';
import { addScalars } from './scalars.js';

/** The planner of a schema made here. */
export function plannerOf(schema: GraphQLSchema): Planner {
  return schema.extensions['planner'] as Planner;
}

/** What the planner knows of a schema made here. */
export function modelOf(schema: GraphQLSchema): GraphModel {
  return schema.extensions['model'] as GraphModel;
}

/** What makes responses of the answers of a schema made here. */
export function responsesOf(schema: GraphQLSchema): Responses {
  return schema.extensions['responses'] as Responses;
}

/**
 * The executable schema: each root field runs one statement, and every field below only reads what it brought.
 * @param cache remembers plans and responses; documents, off which they hang, should be kept in the same one
 */
export function createSchema(cache: Cache = createCache(CACHE_SIZE)): GraphQLSchema {
  const stored = readSchema();
  const model = buildModel(stored);
  const schema = apiOf(stored);
  const planner = createPlanner(schema, model, cache);
  schema.extensions = { planner, model, responses: createResponses(schema, model, cache) };
  addScalars(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (type === schema.getQueryType()) addRootResolvers(type as GraphQLObjectType, planner);
    else if (isObjectType(type)) addReaders(model, type);
    else if (isInterfaceType(type) || isUnionType(type)) type.resolveType = resolveType(schema);
  }
  return schema;
}

function addRootResolvers(query: GraphQLObjectType, planner: Planner): void {
  const resolvers: { readonly [name: string]: unknown } = rootResolvers(planner);
  for (const field of Object.values(query.getFields()))
    field.resolve = resolvers[field.name] as GraphQLFieldResolver<unknown, Context>;
}

/** A field reads its value from the row, under the key the planner gave it. */
function addReaders(model: GraphModel, type: GraphQLObjectType): void {
  for (const [name, field] of fieldsOf(model, type.name))
    type.getFields()[name]!.resolve = (source: Stored, _arguments, _context, info) =>
      source[valueKey(field, info.fieldNodes[0]!)];
}

/** The prefix of an id names the type; a value stored flat says its type itself. */
function resolveType(schema: GraphQLSchema): (value: Stored) => string {
  const types = new Map(Object.keys(schema.getTypeMap()).map((name) => [name.toLowerCase(), name]));
  return (value) => {
    if (typeof value['__typename'] === 'string') return value['__typename'];
    const [prefix] = String(value['id']).split('/');
    return types.get(prefix!) ?? '';
  };
}
