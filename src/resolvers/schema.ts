import {
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Graph } from '../graph/graph.js';
import { rowKey } from '../plan/keys.js';
import { buildModel } from '../schema/buildModel.js';
import { readSchema } from '../schema/document.js';
import { fieldsOf, type GraphModel } from '../schema/model.js';
import { createPlanner, run, type Planner, type Ready } from './planner.js';
import { addScalars } from './scalars.js';

/** What resolvers need of a request. */
export interface Context {
  readonly graph: Graph;
  readonly signal?: AbortSignal;
}

/** The root fields of an operation that were readied before it is executed, by response key. */
const readied = new WeakMap<object, ReadonlyMap<string, Ready>>();

/** Hands the readied root fields of an operation to its resolvers. */
export function keepReady(context: object, fields: ReadonlyMap<string, Ready>): void {
  readied.set(context, fields);
}

/** The planner of a schema made here. */
export function plannerOf(schema: GraphQLSchema): Planner {
  return schema.extensions['planner'] as Planner;
}

/**
 * The executable schema: each root field runs one statement, and every field below only reads what it brought.
 */
export function createSchema(): GraphQLSchema {
  const schema = readSchema();
  const model = buildModel(schema);
  const planner = createPlanner(schema, model);
  schema.extensions = { planner, model };
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
  const resolve: GraphQLFieldResolver<unknown, Context> = (_source, _arguments, context, info) => {
    const key = String(info.path.key);
    const request = { operation: info.operation, fragments: info.fragments, variables: info.variableValues };
    const ready = readied.get(context)?.get(key) ?? planner.ready(request, key, info.fieldNodes);
    return run(context.graph, ready, context.signal ? { signal: context.signal } : {});
  };
  for (const field of Object.values(query.getFields())) field.resolve = resolve;
}

type Stored = { readonly [key: string]: unknown };

/** A field reads its value from the row, under the key the planner gave it. */
function addReaders(model: GraphModel, type: GraphQLObjectType): void {
  for (const [name, field] of fieldsOf(model, type.name)) {
    const { key } = field;
    type.getFields()[name]!.resolve = field.hasArguments
      ? (source: Stored, _arguments, _context, info) => source[rowKey(key, info.fieldNodes[0]!)]
      : (source: Stored) => source[key];
  }
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
