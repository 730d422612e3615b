import { fieldsOf, type ConnectionField, type GraphModel, type Route } from '../../schema/model.js';
import type { Arguments } from '../request/arguments.js';
import { itself } from '../request/input.js';
import { idPrefixes, possibleTypes } from '../request/selection.js';
import type { Condition } from '../tree/condition.js';
import type { Conversion } from '../tree/parameter.js';
import { relatedAlong, REPRESENTATION_STEPS, traversalAlong } from '../traversal.js';
import { compare, type FilterContext } from './filterContext.js';

/**
 * Returns the condition of `voices`. It keeps relationships that rest on a claim of these voices. In a list without
 * relationships of its own, it keeps disagreements in which they are heard, their claims, and entities about which they
 * say something.
 */
export function voiceConditions(
  context: FilterContext,
  field: ConnectionField,
  values: Arguments,
): readonly Condition[] {
  if (!values.get('voices').isGiven) return [];
  const { model } = context;
  const { target } = field;
  const voices = voicesOf(context, values);
  if (model.parts.get(field.edge)?.fields.has('firstSpeakers')) return [restingOn(model, voices)];
  const heard = model.filterRoutes.get(`${target}Filter.firstSpeaker`);
  if (heard && isOfFirstSpeakers(voices))
    return [relatedAlong(model, [target], heard.route, heard.target, voices.speaker)];
  const own = claimOf(model, voices);
  if (heard) return [relatedAlong(model, [target], claimsOf(model, target), 'Claim', own)];
  const of = possibleTypes(model, target);
  const others = of.filter((type) => type !== 'Claim');
  const about = relatedAlong(model, others, ABOUT, 'Claim', own);
  if (others.length === 0) return [own];
  return [of.includes('Claim') ? { kind: 'any', of: [own, about] } : about];
}

/** The parts of the argument `voices`, which schema/voices.graphql declares. */
interface Voices {
  /** Holds if a speaker is one of the voices. */
  readonly speaker: Condition;
  /** Whether the voice may be any speaker of the chain, instead of the first speaker alone. */
  readonly anyStep: boolean;
  /** If given, every speaker between the source and the first speaker must meet this condition. */
  readonly intermediary: Condition | undefined;
}

function voicesOf(context: FilterContext, values: Arguments): Voices {
  const voices = values.get('voices');
  const says = (name: string): boolean => voices.get(name).tell(itself) === true;
  const named = namedSpeaker(context);
  return {
    speaker: says('includeRepresentatives') ? representing(context.model, named) : named,
    anyStep: says('anyStep'),
    intermediary: says('firstHandOnly') ? representing(context.model, named) : undefined,
  };
}

function namedSpeaker(context: FilterContext): Condition {
  const as: Conversion = { kind: 'speakers', prefixes: idPrefixes(context.model, 'Speaker') };
  return compare(context, { property: 'id', type: 'string', operator: 'IN' }, ['voices', 'speakers'], as);
}

/**
 * Returns the condition that a speaker is one of those named or represents one of them, directly or through another. The
 * traversal does not check a label, because a source, which represents nobody, is reached after zero steps.
 */
function representing(model: GraphModel, named: Condition): Condition {
  const step = traversalAlong(model, possibleTypes(model, 'Actor'), REPRESENTS, 'Actor');
  return {
    kind: 'related',
    traversal: { ...step, implied: true, steps: REPRESENTATION_STEPS },
    where: named,
  };
}

/**
 * Returns the condition on a relationship. Its claims need not be looked up, because it stores the ids of their speakers.
 * Only a claim that somebody passes on is looked up for who does; there are few of these.
 */
function restingOn(model: GraphModel, voices: Voices): Condition {
  const { speaker: by, anyStep, intermediary } = voices;
  if (!intermediary) return { kind: 'spoken', by, as: anyStep ? 'ANY' : 'FIRST' };
  const claim = claimOf(model, voices);
  if (anyStep) return { kind: 'restsOn', claim, relayed: false };
  const direct: Condition = { kind: 'spoken', by, as: 'DIRECT' };
  return { kind: 'any', of: [direct, { kind: 'restsOn', claim, relayed: true }] };
}

function isOfFirstSpeakers({ anyStep, intermediary }: Voices): boolean {
  return !anyStep && intermediary === undefined;
}

function claimOf(model: GraphModel, { speaker, anyStep, intermediary }: Voices): Condition {
  const route = anyStep ? SPOKEN_BY : FIRST_SPOKEN_BY;
  const spoken = relatedAlong(model, ['Claim'], route, 'Speaker', speaker);
  if (!intermediary) return spoken;
  const other: Condition = { kind: 'not', of: intermediary };
  const relayed = relatedAlong(model, ['Claim'], RELAYED_BY, 'Speaker', other);
  return { kind: 'all', of: [spoken, { kind: 'not', of: relayed }] };
}

function claimsOf(model: GraphModel, target: string): Route {
  const field = fieldsOf(model, target).get('claims');
  if (field?.kind === 'connection' && field.route) return field.route;
  throw new Error(`${target} has no claims of which voices could be asked`);
}

const FIRST_SPOKEN_BY: Route = { types: ['FIRST_SPOKEN_BY'], direction: 'OUT', representatives: false };
const SPOKEN_BY: Route = { types: ['SPOKEN_BY'], direction: 'OUT', representatives: false };
const RELAYED_BY: Route = { types: ['RELAYED_BY'], direction: 'OUT', representatives: false };
const ABOUT: Route = { types: ['ABOUT'], direction: 'IN', representatives: false };
const REPRESENTS: Route = { types: ['REPRESENTS'], direction: 'OUT', representatives: false };
