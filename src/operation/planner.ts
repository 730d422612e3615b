import { isNonNullType, locatedError, type FieldNode } from 'graphql';
import type { Dialect } from '../cypher/dialect/dialect.js';
import { costOf } from '../plan/cost/price.js';
import { NOTHING } from '../plan/cost/statistics.js';
import { bindParameters } from '../plan/request/bind.js';
import { rootFields } from '../plan/request/rootFields.js';
import { argumentsOf } from '../plan/request/arguments.js';
import { fieldPlan, type PlanningParts } from './fieldPlans.js';
import type { OperationRequest } from './operationRequest.js';
import type { PreparedField, PreparedOperation } from './preparedOperation.js';
import { kindOf } from './rootKinds.js';

/** Prepares root fields to run, and remembers their plans as long as the document is remembered. */
export interface Planner {
  readonly dialect: Dialect;
  /**
   * Prepares every root field of an operation.
   * @param selected the field nodes of each, by response key (`rootFields`), from a caller that has them already
   * @throws GraphQLError with its path if planning fails for a field that may not be null, because then nothing of the
   *   operation could be given
   */
  prepare(request: OperationRequest, selected?: ReturnType<typeof rootFields>): PreparedOperation;
  prepareField(request: OperationRequest, key: string, nodes: readonly FieldNode[]): PreparedField;
}

export function createPlanner(parts: PlanningParts): Planner {
  const prepareField: Planner['prepareField'] = (request, key, nodes) =>
    preparedField(parts, request, key, nodes);

  const isRequired = ([node]: readonly FieldNode[]): boolean =>
    isNonNullType(parts.schema.getQueryType()!.getFields()[node!.name.value]!.type);

  const prepare: Planner['prepare'] = (request, selected = rootFields(request, request.operation)) => {
    const [fields, refused] = [new Map<string, PreparedField>(), new Map<string, unknown>()];
    for (const [key, nodes] of selected)
      try {
        fields.set(key, prepareField(request, key, nodes));
      } catch (error) {
        if (isRequired(nodes)) throw locatedError(error, nodes, [key]);
        refused.set(key, error);
      }
    return { request, fields, refused };
  };

  return { dialect: parts.dialect, prepare, prepareField };
}

/** Prepares a root field. */
function preparedField(
  parts: PlanningParts,
  request: OperationRequest,
  key: string,
  nodes: readonly FieldNode[],
): PreparedField {
  const { schema, dialect } = parts;
  // Plan and statement: remembered without values, so that a thousand values have one text.
  const planned = fieldPlan(parts, request, key, nodes);
  // Bind: the values of this request, which never reach the text.
  const evaluated = planned.sources.map(
    (source, at) => planned.constants[at] ?? argumentsOf(schema, source, request.variables),
  );
  const parameters = bindParameters(planned.plan.parameters, evaluated);
  // Check: a cursor of another list is refused before the graph is asked.
  const { root } = planned.plan;
  const kind = kindOf(root);
  kind.check?.(root, parameters);
  // Price: the most that these values can cost in this graph.
  const statistics = request.statistics ?? NOTHING;
  const pricing = { parameters, statistics, readsInOrder: dialect.readsInOrder };
  const price = kind.price(pricing, root, key);
  return {
    planned,
    statement: { ...planned.compiled, parameters },
    cost: costOf(price),
    price,
    pricing,
  };
}
