import { claimContent } from './claimContent.js';
import type { DesiredNode, DesiredRelationship, Properties } from './desiredGraph.js';
import { defined } from './desiredGraph.js';
import type { Parts } from './deriveParts.js';
import { quantityProperties, sortProperties, timeProperties } from './deriveTime.js';
import { aboutOf } from '../facts/facts.js';
import type { StepFact, ValueFact } from '../facts/facts.js';
import { relationship } from './relationship.js';
import { wordProperties } from './wordProperties.js';
import type { NumberedClaim } from '../facts/numberedClaims.js';
import type { Status } from '../schema/enums.generated.js';
import type { StoredType } from '../schema/stored/storage.js';
import { gistOf, textOf } from '../facts/wordsOfValue.js';

/** The surroundings that deriving a claim needs. */
export interface ClaimSurroundings {
  readonly type: StoredType;
  /** The shown name of an entity, for the gist of a dataset's claim that states none. */
  nameOf(entity: string): string;
  /** The time of an event or agreement as EDTF; undefined if the entity is no row of a timeline. */
  timeOf(entity: string): string | undefined;
}

/** Derives a claim with its attribution and its entities. Evidence is derived apart, because claims share it. */
export function deriveClaim(claim: NumberedClaim, surroundings: ClaimSurroundings): Parts {
  const attribution = deriveAttribution(claim);
  const properties = claimProperties(claim, surroundings);
  const content = claimContent(claim.subject, claim.object, properties);
  return {
    nodes: [{ id: claim.id, type: 'Claim', properties: { ...properties, content } }, ...attribution.nodes],
    relationships: [
      ...entitiesOf(claim),
      relationship('CLAIMED_IN', claim.id, claim.source),
      ...attribution.relationships,
    ],
  };
}

function claimProperties(claim: NumberedClaim, surroundings: ClaimSurroundings): Properties {
  const { type, nameOf } = surroundings;
  const { id, position, predicate, role, side, measure, polarity, certainty, modality, rank } = claim;
  const gist = claim.gist ?? gistOf(claim, nameOf(claim.subject));
  const times = {
    ...timeProperties('holds', claim.holds),
    ...timeProperties('saidAt', claim.said),
    ...timeProperties('time', claim.holds ?? claim.said),
  };
  const steps = claim.attribution.length + 1;
  return {
    ...defined({
      id,
      steps,
      gist,
      position,
      ...wordProperties('predicate', predicate),
      status: statusOf(claim),
      type: isRowOfTimeline(claim, surroundings) ? 'CLAIM' : undefined,
      ...wordProperties('role', role),
      side,
      ...wordProperties('measure', measure),
      polarity,
      certainty,
      modality,
      rank,
    }),
    ...valueProperties(claim.value),
    ...times,
    ...(Object.assign({}, ...type.sortedTimes.map((field) => sortProperties(field, times))) as Properties),
  };
}

/** The status that the claim states. */
function statusOf({ value }: NumberedClaim): Status {
  return value?.kind === 'status' ? value.status : 'UNKNOWN';
}

/**
 * Whether the claim is a row of a timeline of its own. A claim about an event or agreement that is a row is shown with
 * that row. It is a row beside it only if it holds at another time, such as a round that was still scheduled the week
 * before.
 */
function isRowOfTimeline(claim: NumberedClaim, { timeOf }: ClaimSurroundings): boolean {
  const { holds, said } = claim;
  if (holds === undefined && said === undefined) return false;
  const times = aboutOf(claim)
    .map(timeOf)
    .filter((time) => time !== undefined);
  return times.length === 0 || (holds !== undefined && !times.includes(holds.edtf));
}

/** A member of the union `ClaimValue`, stored flat behind the name of its type. */
function valueProperties(value: ValueFact | undefined): Properties {
  if (value === undefined) return {};
  switch (value.kind) {
    case 'time':
      return timeProperties('valueTimeSpan', value.time);
    case 'quantity':
      return quantityProperties('valueQuantity', value.quantity);
    default:
      return { valueTextValueText: textOf(value) };
  }
}

function entitiesOf(claim: NumberedClaim): readonly DesiredRelationship[] {
  const about = aboutOf(claim).map((entity) => relationship('ABOUT', claim.id, entity));
  const object = claim.object === undefined ? [] : [relationship('OBJECT', claim.id, claim.object)];
  return [relationship('SUBJECT', claim.id, claim.subject), ...object, ...about];
}

/**
 * Derives the steps of an attribution. Step 0 is the source, the last one is the first speaker, and the one before it
 * is the reporter. All between the source and the first speaker pass the words on.
 */
function deriveAttribution(claim: NumberedClaim): Parts {
  const steps: readonly StepFact[] = [{ speaker: claim.source, verb: 'reports' }, ...claim.attribution];
  const speakers = [...new Set(steps.map((step) => step.speaker))];
  const reporter = steps.at(-2)?.speaker;
  const relays = new Set(steps.slice(1, -1).map((step) => step.speaker));
  const derived = steps.map((step, position) => deriveStep(claim.id, step, position));
  return {
    nodes: derived.flatMap(({ nodes }) => nodes),
    relationships: [
      ...derived.flatMap(({ relationships }) => relationships),
      ...speakers.map((speaker) => relationship('SPOKEN_BY', claim.id, speaker)),
      relationship('FIRST_SPOKEN_BY', claim.id, claim.firstSpeaker),
      ...[...relays].map((speaker) => relationship('RELAYED_BY', claim.id, speaker)),
      ...(reporter === undefined ? [] : [relationship('REPORTED_BY', claim.id, reporter)]),
    ],
  };
}

function deriveStep(claim: string, step: StepFact, position: number): Parts {
  const id = `attributionstep/${claim.replace('claim/', '')}-${position}`;
  const node: DesiredNode = {
    id,
    type: 'AttributionStep',
    properties: defined({ id, position, verb: step.verb, verbKind: step.verbKind, via: step.via }),
  };
  const addressee = step.to === undefined ? [] : [relationship('ADDRESSEE', id, step.to)];
  return {
    nodes: [node],
    relationships: [
      relationship('ATTRIBUTED', claim, id),
      relationship('SPEAKER', id, step.speaker),
      ...addressee,
    ],
  };
}
