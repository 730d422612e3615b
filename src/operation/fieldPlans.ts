import type { FieldNode, GraphQLSchema } from 'graphql';
import { compile, type Compiled } from '../cypher/compile.js';
import type { Dialect } from '../cypher/dialect/dialect.js';
import { WEIGHTS, type Cache, type Parts } from '../memory/cache.js';
import { planRoot, type Planned } from '../plan/planRoot.js';
import { argumentsOf, usesVariables } from '../plan/request/arguments.js';
import type { EvaluatedArguments } from '../plan/request/bind.js';
import { numberArguments } from '../plan/request/keys.js';
import { createPlanKeys, type PlanKeys } from '../plan/request/planKeys.js';
import type { GraphModel } from '../schema/model.js';
import type { OperationRequest } from './operationRequest.js';
import { kindOf, ROOT_KINDS } from './rootKinds.js';

/**
 * A plan with its statement. It is kept for all requests with variables that give the same answers to planning's
 * questions.
 */
export interface FieldPlan extends Omit<Planned, 'asked'> {
  readonly compiled: Compiled;
  /** The arguments of each source without variables, which are the same for every request. */
  readonly constants: readonly (EvaluatedArguments[number] | undefined)[];
}

/** The parts from which plans are made. */
export interface PlanningParts {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly dialect: Dialect;
  readonly cache: Cache;
}

/**
 * Plans and compiles a root field, or returns its plan if it is remembered. A plan is remembered as long as its
 * document.
 */
export function fieldPlan(
  planning: PlanningParts,
  request: OperationRequest,
  key: string,
  nodes: readonly FieldNode[],
): FieldPlan {
  const parts = planning.cache.partsOf(request.operation);
  const field = `${key} ${nodes.map(numberOf).join()}`;
  const keys = keysOf(parts, field);
  const known = keys.keyOf(request.variables);
  const kept = known === undefined ? undefined : parts.get(`${field}\n${known}`);
  if (kept) return kept as FieldPlan;
  const { asked, made } = makePlan(planning, request, nodes);
  const noted = keys.note(asked);
  const length = noted.length + JSON.stringify(made.constants).length + made.compiled.text.length;
  parts.set(`${field}\n${noted.key}`, made, WEIGHTS.plan * length);
  return made;
}

function makePlan(
  { schema, model, dialect }: PlanningParts,
  request: OperationRequest,
  nodes: readonly FieldNode[],
): { readonly asked: Planned['asked']; readonly made: FieldPlan } {
  numberArguments(request.operation, request.fragments);
  const { comparesUnits } = dialect;
  const { plan, sources, asked } = planRoot(ROOT_KINDS, { ...request, comparesUnits, schema, model }, nodes);
  const constants = sources.map((source) =>
    usesVariables(source.node) ? undefined : argumentsOf(schema, source, request.variables),
  );
  const compiled = compile(kindOf(plan.root).compile, plan, dialect);
  return { asked, made: { plan, sources, constants, compiled } };
}

/** Returns the keys of the plans of one root field. They are kept beside the plans. */
function keysOf(parts: Parts, field: string): PlanKeys {
  const known = parts.get(field) as PlanKeys | undefined;
  if (known) return known;
  const made = createPlanKeys();
  parts.set(field, made, WEIGHTS.plan * field.length);
  return made;
}

/**
 * Returns a number for each field node. A plan's key names its nodes by these, because the nodes of a response key can
 * depend on variables.
 */
function numberOf(node: FieldNode): number {
  const number = numbers.get(node) ?? ++last;
  numbers.set(node, number);
  return number;
}

const numbers = new WeakMap<FieldNode, number>();
let last = 0;
