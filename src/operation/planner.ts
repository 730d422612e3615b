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
import { dialectOf } from '../cypher/dialect/dialects.js';
import type { Engine, Graph, ReadOptions, Row, Statement } from '../graph/graph.js';
import type { Answer } from '../answer/answer.js';
import { answerRoot } from '../answer/answerRoot.js';
import { bindParameters, type EvaluatedArguments } from '../plan/request/bind.js';
import { numberArguments } from '../plan/request/keys.js';
import { planRoot, type Planned } from '../plan/planRoot.js';
import { argumentsOf, usesVariables } from '../plan/request/arguments.js';
import { costOf, type Price, type Pricing } from '../plan/cost/price.js';
import { rootFields } from '../plan/request/rootFields.js';
import { createPlanKeys, type PlanKeys } from '../plan/request/planKeys.js';
import { NOTHING, type Statistics } from '../plan/cost/statistics.js';
import type { GraphModel } from '../schema/model.js';
import { kindOf, ROOT_KINDS } from './rootKinds.js';

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

/** A plan with its statement, kept for all requests whose variables answer the same to what planning asks. */
export interface Prepared extends Omit<Planned, 'asked'> {
  readonly compiled: Compiled;
  /** The arguments of each source, where no variable is among them: the same for every request. */
  readonly constants: readonly (EvaluatedArguments[number] | undefined)[];
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
    const field = `${engine} ${key} ${nodes.map(numberOf).join()}`;
    const keys = keysOf(parts, field);
    const known = keys.keyOf(variables);
    const kept = known === undefined ? undefined : parts.get(`${field}\n${known}`);
    if (kept) return kept as Prepared;
    numberArguments(operation, fragments);
    const dialect = dialectOf(engine);
    const { comparesUnits } = dialect;
    const planned = planRoot(ROOT_KINDS, { ...request, comparesUnits, schema, model }, nodes);
    const { plan, sources } = planned;
    const constants = sources.map((source) =>
      usesVariables(source.node) ? undefined : argumentsOf(schema, source, variables),
    );
    const prepared = {
      plan,
      sources,
      constants,
      compiled: compile(kindOf(plan.root).compile, plan, dialect),
    };
    const noted = keys.note(planned.asked);
    const length = noted.length + JSON.stringify(constants).length + prepared.compiled.text.length;
    parts.set(`${field}\n${noted.key}`, prepared, WEIGHTS.plan * length);
    return prepared;
  };

  const ready: Planner['ready'] = (request, key, nodes) => {
    const prepared = prepare(request, key, nodes);
    const evaluated = prepared.sources.map(
      (source, at) => prepared.constants[at] ?? argumentsOf(schema, source, request.variables),
    );
    const parameters = bindParameters(prepared.plan.parameters, evaluated);
    const { root } = prepared.plan;
    const kind = kindOf(root);
    kind.check?.(root, parameters);
    const { engine = 'neo4j', statistics = NOTHING } = request;
    const pricing = { parameters, statistics, readsInOrder: dialectOf(engine).readsInOrder };
    const price = kind.price(pricing, root, key);
    return {
      prepared,
      statement: { ...prepared.compiled, parameters },
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

/** The keys of the plans of one root field, kept with these. */
function keysOf(parts: Parts, field: string): PlanKeys {
  const known = parts.get(field) as PlanKeys | undefined;
  if (known) return known;
  const made = createPlanKeys();
  parts.set(field, made, WEIGHTS.plan * field.length);
  return made;
}

/** Which field nodes a response key has can depend on variables, so a plan's key names each by a number of its own. */
function numberOf(node: FieldNode): number {
  const number = numbers.get(node) ?? ++last;
  numbers.set(node, number);
  return number;
}

const numbers = new WeakMap<FieldNode, number>();
let last = 0;

/** Runs a root field: one statement, one round trip, and the answer in the shape of the response. */
export async function run(graph: Graph, ready: Ready, options: ReadOptions): Promise<Answer> {
  const rows = await graph.read(ready.statement, options);
  return answerOf(ready, rows);
}

/** Makes the answer of a root field from the rows of its statement. */
export function answerOf({ prepared: { plan }, statement }: Ready, rows: readonly Row[]): Answer {
  return answerRoot(kindOf(plan.root).answer, plan, statement.parameters, rows);
}
