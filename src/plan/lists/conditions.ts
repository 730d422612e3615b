import { hasActsOfSpeaking } from '../../schema/actsOfSpeaking.js';
import { nodeModel, type ConnectionField, type GraphModel, type Route } from '../../schema/model.js';
import { compare, type FilterContext } from './filterContext.js';
import type { Condition } from '../tree/condition.js';
import type { About } from '../tree/listRoot.js';
import type { Conversion } from '../tree/parameter.js';
import type { Traversal } from '../tree/traversal.js';
import type { Arguments } from '../request/arguments.js';
import { itself } from '../request/input.js';
import { idPrefixes, possibleTypes } from '../request/selection.js';
import { relatedAlong, REPRESENTATION_STEPS, traversalAlong } from '../traversal.js';

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

/**
 * Returns the condition of `voices`. It keeps relationships that rest on a claim of these first speakers. In a list
 * without relationships of its own, it keeps disagreements in which they are heard, their claims, and entities about
 * which they say something.
 */
export function voiceConditions(
  context: FilterContext,
  field: ConnectionField,
  values: Arguments,
): readonly Condition[] {
  const { model } = context;
  // This argument is declared in schema/voices.graphql.
  const voices = values.get('voices');
  if (!voices.isGiven) return [];
  const speaker = speakerCondition(context, voices.get('includeRepresentatives').tell(itself) === true);
  if (model.parts.get(field.edge)?.fields.has('firstSpeakers')) return [{ kind: 'spoken', by: speaker }];
  const voiced = model.filterRoutes.get(`${field.target}Filter.firstSpeaker`);
  if (voiced) return [relatedAlong(model, [field.target], voiced.route, voiced.target, speaker)];
  const own = relatedAlong(model, ['Claim'], SPEAKS, 'Speaker', speaker);
  const of = possibleTypes(model, field.target);
  const others = of.filter((type) => type !== 'Claim');
  const about = relatedAlong(model, others, ABOUT, 'Claim', own);
  if (others.length === 0) return [own];
  return [of.includes('Claim') ? { kind: 'any', of: [own, about] } : about];
}

const SPEAKS: Route = { types: ['FIRST_SPOKEN_BY'], direction: 'OUT', representatives: false };
const ABOUT: Route = { types: ['ABOUT'], direction: 'IN', representatives: false };
const PART_OF: Route = { types: ['PART_OF'], direction: 'OUT', representatives: false };
const REPRESENTS: Route = { types: ['REPRESENTS'], direction: 'OUT', representatives: false };

/**
 * Returns the condition that a speaker is one of those named or, if asked for, represents one of them, directly or
 * through another. The traversal does not check a label, because a source, which represents nobody, is reached after
 * zero steps.
 */
function speakerCondition(context: FilterContext, representatives: boolean): Condition {
  const prefixes = idPrefixes(context.model, 'Speaker');
  const as: Conversion = { kind: 'speakers', prefixes };
  const named = compare(
    context,
    { property: 'id', type: 'string', operator: 'IN' },
    ['voices', 'speakers'],
    as,
  );
  if (!representatives) return named;
  const step = traversalAlong(context.model, possibleTypes(context.model, 'Actor'), REPRESENTS, 'Actor');
  const traversal = { ...step, implied: true, steps: REPRESENTATION_STEPS };
  return { kind: 'related', traversal, where: named };
}
