import type { Engine, Graph } from '../../src/graph/graph.js';
import type { GraphQLSchema } from 'graphql';
import { createApi, type Api } from '../../src/operation/createApi.js';

const made = new Map<Engine, Api>();

/** The API over graphs of an engine, made once for a test file. It has no limit of cost. */
export function apiOn(engine: Engine = 'neo4j'): Api {
  const api = made.get(engine) ?? createApi({ engine, limits: { maxCost: Infinity } });
  made.set(engine, api);
  return api;
}

/** The executable schema for a graph. */
export function schemaOf({ engine }: Pick<Graph, 'engine'>): GraphQLSchema {
  return apiOn(engine).schema;
}
