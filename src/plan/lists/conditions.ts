import { hasActsOfSpeaking } from '../../schema/actsOfSpeaking.js';
import { nodeModel, type ConnectionField, type GraphModel, type Route } from '../../schema/model.js';
import { compare, type FilterContext } from './filterContext.js';
import type { Condition } from '../tree/condition.js';
import type { About } from '../tree/listRoot.js';
import type { Conversion } from '../tree/parameter.js';
import type { Traversal } from '../tree/traversal.js';
import type { Arguments } from '../request/arguments.js';
import { possibleTypes } from '../request/selection.js';
import { traversalAlong } from '../traversal.js';

/** Returns the conditions that a list has by its nature. For example, unknowns are claims with an unknown quantity. */
export function keptConditions(context: FilterContext, { keeps }: ConnectionField): readonly Condition[] {
  if (!keeps) return [];
  const { properties, value } = keeps;
  if (value === undefined) return properties.map((property) => ({ kind: 'known', property }));
  const as: Conversion = { kind: 'constant', value };
  return properties.map((property) =>
    compare(context, { property, type: 'string', operator: '=' }, [property], as),
  );
}

/**
 * Returns the condition of the argument `kinds`. Every possible row of a list with `kinds` stores its kind as `type`.
 */
export function kindConditions(context: FilterContext, values: Arguments): readonly Condition[] {
  if (!values.get('kinds').isGiven) return [];
  return [
    compare(context, { property: 'type', type: 'string', operator: 'IN' }, ['kinds'], { kind: 'choice' }),
  ];
}

/**
 * Plans the entity that a list is about, from an argument such as `about`. The rows are looked for from there, so no
 * row is tried that is not related to the entity. The entity itself can be a row only if the list has entities.
 */
export function planAbout(
  context: FilterContext,
  field: ConnectionField,
  values: Arguments,
): About | undefined {
  const { model } = context;
  const given = [...field.aboutRoutes].find(([argument]) => values.get(argument).isGiven);
  if (!given) return undefined;
  const [argument, route] = given;
  const from = possibleTypes(model, field.target);
  const entities = possibleTypes(model, 'Entity');
  const along = (types: readonly string[]): Traversal => ({
    ...traversalAlong(model, from, { ...route, types }, 'Node'),
    implied: true,
  });
  const step = along(route.types.filter((type) => !hasActsOfSpeaking([type])));
  const acts = route.types.filter((type) => hasActsOfSpeaking([type]));
  return {
    parameter: context.parameters.add({ from: context.from, path: [argument], as: { kind: 'id' } }),
    label: nodeModel(model, 'Entity').label,
    traversal: from.some((type) => entities.includes(type)) ? { ...step, steps: 1 } : step,
    acts:
      acts.length > 0 && values.get('modality').isGiven
        ? { traversal: along(acts), where: modalityOf(context) }
        : undefined,
    parts: route.parts === undefined ? undefined : partsOf(model, route.parts),
  };
}

/** Relationships of these modalities; of all where a list has no such argument, or is not asked. */
export function modalityConditions(context: FilterContext, values: Arguments): readonly Condition[] {
  return values.get('modality').isGiven ? [modalityOf(context)] : [];
}

function modalityOf(context: FilterContext): Condition {
  const as: Conversion = { kind: 'choice' };
  return {
    kind: 'modality',
    parameter: context.parameters.add({ from: context.from, path: ['modality'], as }),
  };
}

/**
 * Plans the parts of the entity. Rows that are related in the same way to a part, such as a city of a country, count
 * too.
 */
function partsOf(model: GraphModel, type: string): About['parts'] {
  const traversal = traversalAlong(model, possibleTypes(model, type), PART_OF, 'Node');
  return { label: nodeModel(model, type).label, traversal: { ...traversal, implied: true, steps: 1 } };
}

const PART_OF: Route = { types: ['PART_OF'], direction: 'OUT', representatives: false };
