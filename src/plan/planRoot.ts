import type { FieldNode, GraphQLSchema } from 'graphql';
import { createSharedPages } from './lists/sharedPages.js';
import type { Plan, Root } from './plan.js';
import type { Planning } from './planning.js';
import type { ArgumentSource } from './request/arguments.js';
import { parameters } from './request/parameters.js';
import { readingOf, type AnsweredQuestion, type Variables } from './request/reading.js';
import { selectFields, type Operation, type Selected, type Source } from './request/selection.js';
import { planNode } from './values/planNode.js';
import { planValue } from './values/planValue.js';

/** A plan, and the sources of its parameters' values. */
export interface Planned {
  readonly plan: Plan;
  readonly sources: readonly ArgumentSource[];
  /** The questions that planning asked of the variables. Other variables with the same answers get the same plan. */
  readonly asked: readonly AnsweredQuestion[];
}

/** An operation with its variables, and the properties of the engine that change a plan. */
interface Request extends Omit<Operation, 'reading'> {
  readonly schema: GraphQLSchema;
  readonly comparesUnits?: boolean;
  readonly variables: Variables;
}

/** Plans a root field of one kind. */
export type PlanRoot<R extends Root> = (planning: Planning, selected: Selected) => R;

/** The planner of each kind of root. */
export type RootPlanners = {
  readonly [Kind in Root['kind']]: { readonly plan: PlanRoot<Extract<Root, { readonly kind: Kind }>> };
};

/** Plans one root field from all field nodes under its response key. */
export function planRoot(
  kinds: RootPlanners,
  { variables, ...request }: Request,
  fieldNodes: readonly FieldNode[],
): Planned {
  const planning: Planning = {
    ...request,
    reading: readingOf(variables),
    parameters: parameters(),
    sources: [],
    levels: createSharedPages(),
    count: { conditions: 0 },
    values: { ofNode: planNode, ofField: planValue },
  };
  const set = { kind: 'SelectionSet', selections: fieldNodes } as unknown as Source['set'];
  const [field] = selectFields(planning, [{ type: 'Query', types: ['Query'], set }]);
  const root = kinds[kindOf(kinds, field!)].plan(planning, field!);
  const { levels, parameters: made, sources, reading } = planning;
  return {
    plan: { root, sharedPages: levels.list, parameters: made.list },
    sources,
    asked: reading.asked,
  };
}

/**
 * Returns the kind of a root field: the kind with the field's name, else `list` for a page and `lookup` for one object
 * or several.
 */
function kindOf(kinds: RootPlanners, { field }: Selected): Root['kind'] {
  if (Object.hasOwn(kinds, field.name)) return field.name as Root['kind'];
  return field.kind === 'connection' ? 'list' : 'lookup';
}
