import {
  BREAK,
  isNonNullType,
  locatedError,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compile, type Compiled } from '../cypher/compile.js';
import type { Engine, Graph, ReadOptions, Statement } from '../graph/graph.js';
import { answer, type Answer } from '../plan/answer.js';
import { bindParameters, type EvaluatedArguments } from '../plan/bind.js';
import { priceOf } from '../plan/cost.js';
import { numberArguments } from '../plan/keys.js';
import { argumentsOf, planRoot, type ArgumentSource, type Planned } from '../plan/planRoot.js';
import { reachOf } from '../plan/pathLimits.js';
import { totalOf, type Price } from '../plan/price.js';
import { rootFields } from '../plan/rootFields.js';
import { shapeOfVariables } from '../plan/shape.js';
import type { GraphModel } from '../schema/model.js';

/** An operation as graphql-js hands it to resolvers, with coerced variables. */
export interface Request {
  readonly operation: OperationDefinitionNode;
  readonly fragments: { readonly [name: string]: FragmentDefinitionNode };
  readonly variables: { readonly [name: string]: unknown };
  /** The engine whose text is wanted; Neo4j's where absent. They differ in nothing but how an index is asked. */
  readonly engine?: Engine;
}

/** A plan with its texts, kept for all requests of one shape: one, or for paths one for each reach of a search. */
export interface Prepared extends Planned {
  readonly texts: Map<number, Compiled>;
  /** The arguments of each source, where no variable is among them: the same for every request. */
  readonly constants: readonly (EvaluatedArguments[number] | undefined)[];
}

/** A root field that is ready to run: one statement, and what it may cost. */
export interface Ready {
  readonly prepared: Prepared;
  readonly statement: Statement;
  /** What it may cost in all, in objects. */
  readonly cost: number;
  /** The same by what costs it. */
  readonly price: Price;
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
   * @throws GraphQLError with its path where planning fails for a field that may not be null, because nothing of the
   *   operation could be given then
   */
  readyAll(request: Request): RootFields;
  ready(request: Request, key: string, fieldNodes: readonly FieldNode[]): Ready;
}

/** Shapes of variables remembered for the root fields of one document. */
const REMEMBERED_SHAPES = 200;

export function createPlanner(schema: GraphQLSchema, model: GraphModel): Planner {
  const remembered = new WeakMap<OperationDefinitionNode, Map<string, Prepared>>();

  const plansOf = ({ operation, fragments }: Request): Map<string, Prepared> => {
    const known = remembered.get(operation);
    if (known) return known;
    numberArguments(operation, fragments);
    const plans = new Map<string, Prepared>();
    remembered.set(operation, plans);
    return plans;
  };

  const prepare = (request: Request, key: string, nodes: readonly FieldNode[]): Prepared => {
    const plans = plansOf(request);
    const engine = request.engine ?? 'neo4j';
    const shape = `${engine} ${key} ${shapeOfVariables(schema, request.operation, request.variables)}`;
    const known = plans.get(shape);
    if (known) return known;
    const planned = planRoot({ ...request, schema, model }, nodes);
    const constants = planned.sources.map((source) =>
      usesVariables(source) ? undefined : argumentsOf(schema, source, request.variables),
    );
    const prepared = { ...planned, constants, texts: new Map<number, Compiled>() };
    if (plans.size >= REMEMBERED_SHAPES) plans.clear();
    plans.set(shape, prepared);
    return prepared;
  };

  const ready: Planner['ready'] = (request, key, nodes) => {
    const prepared = prepare(request, key, nodes);
    const evaluated = prepared.sources.map(
      (source, at) => prepared.constants[at] ?? argumentsOf(schema, source, request.variables),
    );
    const parameters = bindParameters(prepared.plan.parameters, evaluated);
    const price = priceOf(prepared.plan, parameters);
    return {
      prepared,
      statement: { ...compiled(prepared, request.engine ?? 'neo4j', parameters), parameters },
      cost: totalOf(price),
      price,
    };
  };

  const isRequired = ([node]: readonly FieldNode[]): boolean =>
    isNonNullType(schema.getQueryType()!.getFields()[node!.name.value]!.type);

  const readyAll: Planner['readyAll'] = (request) => {
    const fields = { ready: new Map<string, Ready>(), refused: new Map<string, unknown>() };
    for (const [key, nodes] of rootFields(request, request.operation))
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

function usesVariables({ node }: ArgumentSource): boolean {
  let uses = false;
  const Variable = (): typeof BREAK => {
    uses = true;
    return BREAK;
  };
  for (const argument of node.arguments ?? []) visit(argument, { Variable });
  return uses;
}

function compiled({ plan, texts }: Prepared, engine: Engine, parameters: Statement['parameters']): Compiled {
  const reach = plan.root.kind === 'paths' ? reachOf(Number(parameters[plan.root.maxLength])) : 0;
  const text = texts.get(reach) ?? compile(plan, engine, reach);
  texts.set(reach, text);
  return text;
}

/** Runs a root field: one statement, one round trip, and the answer in the shape of the response. */
export async function run(graph: Graph, ready: Ready, options: ReadOptions): Promise<Answer> {
  const rows = await graph.read(ready.statement, options);
  return answer(ready.prepared.plan, ready.statement.parameters, rows);
}
