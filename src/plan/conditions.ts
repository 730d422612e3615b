import type { ConnectionField, GraphModel, Route } from '../schema/model.js';
import type { FilterContext } from './filter.js';
import type { Compare, Condition, Conversion, ParameterName } from './plan.js';
import { possibleTypes } from './selection.js';
import { relatedAlong, REPRESENTATION_STEPS, walkAlong } from './walk.js';

type Values = { readonly [argument: string]: unknown };

/** What a list keeps by its nature: unknowns are claims with an unknown quantity. */
export function keptConditions(context: FilterContext, { keeps }: ConnectionField): readonly Condition[] {
  if (!keeps) return [];
  if (keeps.value === undefined) return [{ kind: 'known', property: keeps.property }];
  const as: Conversion = { kind: 'constant', value: keeps.value };
  return [compareId(context, [keeps.property], as, '=', keeps.property)];
}

/** An argument such as `about`: the id of an entity, and what it keeps. */
export interface About {
  readonly parameter: ParameterName;
  /** The node of that id, and what is related to it or, where the schema says so, to a part of it. */
  readonly keeps: Condition;
}

export function planAbouts(context: FilterContext, field: ConnectionField, values: Values): readonly About[] {
  return [...field.aboutRoutes].flatMap(([argument, route]): readonly About[] => {
    if (values[argument] === null || values[argument] === undefined) return [];
    const is = compareId(context, [argument], { kind: 'id' }, '=');
    const of = [is, ...aboutConditions(context.model, field.target, route, is)];
    return [{ parameter: is.parameter, keeps: { kind: 'any', of } }];
  });
}

/** What is related to the thing, and what is related in the same way to a part of it, as to a city of a country. */
function aboutConditions(model: GraphModel, target: string, route: Route, is: Condition): Condition[] {
  const from = possibleTypes(model, target);
  const related = relatedAlong(model, from, route, 'Node', is);
  if (route.parts === undefined) return [related];
  const partOf = relatedAlong(model, possibleTypes(model, route.parts), PART_OF, 'Node', is);
  return [related, relatedAlong(model, from, route, route.parts, partOf)];
}

/**
 * What `asClaimedBy` keeps: relationships that rest on a claim of these first speakers; where the list has none of
 * its own, disagreements in which they are heard, claims of theirs, and entities that they say something about.
 */
export function voiceConditions(
  context: FilterContext,
  field: ConnectionField,
  values: Values,
): readonly Condition[] {
  const { model } = context;
  if (values['asClaimedBy'] === null || values['asClaimedBy'] === undefined) return [];
  const speaker = speakerCondition(context, values['withRepresentatives'] === true);
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

const SPEAKS: Route = { relationship: 'FIRST_SPOKEN_BY', direction: 'OUT', representatives: false };
const ABOUT: Route = { relationship: 'ABOUT', direction: 'IN', representatives: false };
const PART_OF: Route = { relationship: 'PART_OF', direction: 'OUT', representatives: false };
const REPRESENTS: Route = { relationship: 'REPRESENTS', direction: 'OUT', representatives: false };

/**
 * A speaker is one of those named or, if asked for, represents one of them, directly or through another. A source,
 * which represents nobody, is found after no step; so what the walk leads to has no one label.
 */
function speakerCondition(context: FilterContext, representatives: boolean): Condition {
  const prefixes = possibleTypes(context.model, 'Speaker').map((type) => type.toLowerCase());
  const as: Conversion = { kind: 'speakers', prefixes };
  const named = compareId(context, ['asClaimedBy'], as, 'IN');
  if (!representatives) return named;
  const step = walkAlong(context.model, possibleTypes(context.model, 'Actor'), REPRESENTS, 'Actor');
  const walk = { ...step, label: undefined, steps: REPRESENTATION_STEPS };
  return { kind: 'related', walk, where: named };
}

function compareId(
  context: FilterContext,
  path: readonly string[],
  as: Conversion,
  operator: Compare['operator'],
  property = 'id',
): Compare {
  const parameter = context.parameters.add({ from: context.from, path, as });
  return { kind: 'compare', property, type: 'string', operator, parameter };
}
