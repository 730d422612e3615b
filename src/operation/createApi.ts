import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { createResponses } from '../answer/response/responses.js';
import { dialectOf } from '../cypher/dialect/dialects.js';
import type { Engine } from '../graph/graph.js';
import { createCache, type Cache } from '../memory/cache.js';
import { apiOf } from '../schema/api.js';
import { buildModel } from '../schema/buildModel.js';
import { readSchema } from '../schema/document.js';
import type { GraphModel } from '../schema/model.js';
import { ANSWER_SIZE, CACHE_SIZE } from '../settings/settings.js';
import { answerOperation, type AskedOperation, type OperationLimits } from './answerOperation.js';
import type { Context } from './context.js';
import { executePrepared, type Data } from './executePrepared.js';
import { operationPlugin } from './operationPlugin.js';
import { createPlanner } from './planner.js';
import type { OperationRequest } from './operationRequest.js';
import type { PreparedOperation } from './preparedOperation.js';
import { addResolvers } from './resolvers.js';
import { addScalars } from './scalars.js';
import { statisticsOf } from './statistics.js';

/** The parts from which the API is made. */
export interface ApiParts {
  /** The engine of its graphs. */
  readonly engine: Engine;
  readonly limits: Pick<OperationLimits, 'maxCost'> & Partial<OperationLimits>;
  /**
   * Remembers plans and responses. Documents should be kept in the same cache, because plans and responses belong to
   * them.
   */
  readonly cache?: Cache;
  /** Reads the statistics of a graph, by which operations are priced. */
  readonly readStatistics?: typeof statisticsOf;
}

/** The GraphQL API over graphs of one engine. */
export interface Api {
  /** Executable: each root field runs one statement, and every field below it only reads the result. */
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  /** Plugins that let `answer` answer the operations of an Apollo Server. */
  readonly plugins: readonly ApolloServerPlugin<Context>[];
  /** The road of an operation (see `answerOperation`). */
  answer(asked: AskedOperation, context: Context): Promise<Data | undefined>;
  /** The first half of that road: nothing runs yet, and no price is refused. */
  prepare(request: OperationRequest): PreparedOperation;
  /** The second half of that road (see `executePrepared`). */
  execute(prepared: PreparedOperation, context: Context): Promise<Data | undefined>;
}

export function createApi({ engine, limits, cache, readStatistics = statisticsOf }: ApiParts): Api {
  const remembered = cache ?? createCache(CACHE_SIZE);
  const stored = readSchema();
  const model = buildModel(stored);
  const schema = apiOf(stored);
  const planner = createPlanner({ schema, model, dialect: dialectOf(engine), cache: remembered });
  addScalars(schema);
  addResolvers(schema, model, planner);
  const parts = {
    schema,
    planner,
    responses: createResponses(schema, model, remembered),
    limits: { maxAnswer: ANSWER_SIZE, ...limits },
    readStatistics: (graph: Context['graph']) => readStatistics(graph, model),
  };
  const answer: Api['answer'] = (asked, context) => answerOperation(parts, asked, context);
  return {
    schema,
    model,
    plugins: [operationPlugin(answer)],
    answer,
    prepare: (request) => planner.prepare(request),
    execute: (prepared, context) => executePrepared(parts, prepared, context),
  };
}
