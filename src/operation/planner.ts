import {
  isNonNullType,
  locatedError,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { WEIGHTS, type Cache, type Parts } from '../memory/cache.js';
import { compile, type Compiled } from '../cypher/compile.js';
import type { Dialect } from '../cypher/dialect/dialect.js';
import { dialectOf } from '../cypher/dialect/dialects.js';
import type { Engine, Graph, ReadOptions, Statement } from '../graph/graph.js';
import { answer, type Answer } from '../answer/answer.js';
import { bindParameters, type EvaluatedArguments } from '../plan/request/bind.js';
import { priceOf } from '../plan/cost/cost.js';
import { numberArguments } from '../plan/request/keys.js';
import { argumentsOf, planRoot, type Planned } from '../plan/roots/planRoot.js';
import { reachOf } from '../plan/roots/pathLimits.js';
import { costOf, type Price, type Pricing } from '../plan/cost/price.js';
import { checkRootCursors } from '../answer/rootCursors.js';
import { rootFields } from '../plan/request/rootFields.js';
import { usesVariables } from '../plan/request/usesVariables.js';
import { shapeOfVariables } from '../plan/request/shape.js';
import { NOTHING, type Statistics } from '../plan/cost/statistics.js';
import type { GraphModel } from '../schema/model.js';

/** An operation as graphql-js hands it to resolvers, with coerced variables. */
export interface Request {
  readonly operation: OperationDefinitionNode;
  readonly fragments: { readonly [name: string]: FragmentDefinitionNode };
  readonly variables: { readonly [name: string]: unknown };
  /** The engine whose text is wanted; Neo4j's where absent. They differ in nothing but how an index is asked. */
  readonly engine?: Engine;
  /** What the graph holds, for prices. Where absent it holds nothing, and all is cheap. */
  readonly statistics?: Statistics;
}

/** A plan with its texts, kept for all requests of one shape: one, or for paths one for each reach of a search. */
export interface Prepared extends Planned {
  readonly texts: Map<number, Compiled>;
  /** The arguments of each source, where no variable is among them: the same for every request. */
  readonly constants: readonly (EvaluatedArguments[number] | undefined)[];
  /** Where it is remembered, and counted. */
  readonly parts: Parts;
}

/** A root field that is ready to run: one statement, and what it may cost. */
export interface Ready {
  readonly prepared: Prepared;
  readonly statement: Statement;
  /** What it may cost in all, in rows that are gone through. */
  readonly cost: number;
  /** The same, list by list. */
  readonly price: Price;
  /** What it was priced with. */
  readonly pricing: Pricing;
}

/** The root fields of an operation, by response key: each is ready to run, or planning failed for it alone. */
export interface RootFields {
  readonly ready: ReadonlyMap<string, Ready>;
  /** What planning threw for the others. */
  readonly refused: ReadonlyMap<string, unknown>;
}

/** Plans root fields, and remembers the plans as long as the document is remembered. */
export interface Planner {
  /**
   * Readies every root field of an operation.
   * @param selected the field nodes of each, by response key (`rootFields`), from a caller that has them already
   * @throws GraphQLError with its path where planning fails for a field that may not be null, because nothing of the
   *   operation could be given then
   */
  readyAll(request: Request, selected?: ReturnType<typeof rootFields>): RootFields;
  ready(request: Request, key: string, fieldNodes: readonly FieldNode[]): Ready;
}

export function createPlanner(schema: GraphQLSchema, model: GraphModel, cache: Cache): Planner {
  const prepare = (request: Request, key: string, nodes: readonly FieldNode[]): Prepared => {
    const { operation, fragments, variables, engine = 'neo4j' } = request;
    const parts = cache.partsOf(operation);
    const shape = `${engine} ${key} ${shapeOfVariables(schema, operation, variables)}`;
    const known = parts.get(shape);
    if (known) return known as Prepared;
    numberArguments(operation, fragments);
    const planned = planRoot(
      { ...request, comparesUnits: dialectOf(engine).comparesUnits, schema, model },
      nodes,
    );
    const constants = planned.sources.map((source) =>
      usesVariables(source.node) ? undefined : argumentsOf(schema, source, variables),
    );
    const prepared = { ...planned, constants, texts: new Map<number, Compiled>(), parts };
    parts.set(shape, prepared, WEIGHTS.plan * (shape.length + JSON.stringify(constants).length));
    return prepared;
  };

  const ready: Planner['ready'] = (request, key, nodes) => {
    const prepared = prepare(request, key, nodes);
    const evaluated = prepared.sources.map(
      (source, at) => prepared.constants[at] ?? argumentsOf(schema, source, request.variables),
    );
    const parameters = bindParameters(prepared.plan.parameters, evaluated);
    checkRootCursors(prepared.plan, parameters);
    const { engine = 'neo4j', statistics = NOTHING } = request;
    const dialect = dialectOf(engine);
    const pricing = { parameters, statistics, readsInOrder: dialect.readsInOrder };
    const price = priceOf(prepared.plan, key, pricing);
    return {
      prepared,
      statement: { ...compiled(prepared, dialect, parameters), parameters },
      cost: costOf(price),
      price,
      pricing,
    };
  };

  const isRequired = ([node]: readonly FieldNode[]): boolean =>
    isNonNullType(schema.getQueryType()!.getFields()[node!.name.value]!.type);

  const readyAll: Planner['readyAll'] = (request, selected = rootFields(request, request.operation)) => {
    const fields = { ready: new Map<string, Ready>(), refused: new Map<string, unknown>() };
    for (const [key, nodes] of selected)
      try {
        fields.ready.set(key, ready(request, key, nodes));
      } catch (error) {
        if (isRequired(nodes)) throw locatedError(error, nodes, [key]);
        fields.refused.set(key, error);
      }
    return fields;
  };

  return { ready, readyAll };
}

function compiled(prepared: Prepared, dialect: Dialect, parameters: Statement['parameters']): Compiled {
  const { plan, texts, parts } = prepared;
  const reach = plan.root.kind === 'paths' ? reachOf(Number(parameters[plan.root.maxLength])) : 0;
  const known = texts.get(reach);
  if (known) return known;
  const made = compile(plan, dialect, reach);
  texts.set(reach, made);
  parts.grow(WEIGHTS.plan * made.text.length);
  return made;
}

/** Runs a root field: one statement, one round trip, and the answer in the shape of the response. */
export async function run(graph: Graph, ready: Ready, options: ReadOptions): Promise<Answer> {
  const rows = await graph.read(ready.statement, options);
  return answer(ready.prepared.plan, ready.statement.parameters, rows);
}
