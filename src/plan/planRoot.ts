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

/** A plan, and where the values of its parameters come from. */
export interface Planned {
  readonly plan: Plan;
  readonly sources: readonly ArgumentSource[];
  /** What planning asked of the variables: of any others that answer the same, the same plan would be made. */
  readonly asked: readonly AnsweredQuestion[];
}

/** An operation, and what the engine that it is planned for does otherwise than others. */
interface Request extends Omit<Operation, 'reading'> {
  readonly schema: GraphQLSchema;
  readonly comparesUnits?: boolean;
  readonly variables: Variables;
}

/** Plans a root field of one kind. */
export type PlanRoot<R extends Root> = (planning: Planning, selected: Selected) => R;

/** How each kind of root is planned. */
export type RootPlanners = {
  readonly [Kind in Root['kind']]: { readonly plan: PlanRoot<Extract<Root, { readonly kind: Kind }>> };
};

/** Plans one root field: all field nodes that stand under its response key. */
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

/** A root field that has the name of a kind is of that kind; of the others a page is a list, and what one names is looked up. */
function kindOf(kinds: RootPlanners, { field }: Selected): Root['kind'] {
  if (Object.hasOwn(kinds, field.name)) return field.name as Root['kind'];
  return field.kind === 'connection' ? 'list' : 'lookup';
}
