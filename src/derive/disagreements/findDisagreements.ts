import { canonicalJson, shortDigest } from '../../text/digest.js';
import { compare } from '../../text/compare.js';
import { groupBy } from '../../text/groupBy.js';
import { inFileOrder } from '../../facts/numberedClaims.js';
import type { NumberedClaim } from '../../facts/numberedClaims.js';
import { graver } from './disagreement.js';
import type { Disagreement, Finding, Matter, Side } from './disagreement.js';
import { identifierRule } from './identifiers.js';
import { placeRule } from './places.js';
import { polarityRule } from './polarity.js';
import { quantityRule } from './quantities.js';
import { roleRule } from './roles.js';
import { sayingIn } from './rule.js';
import type { Rule, World } from './rule.js';
import { sequenceRule } from './sequences.js';
import { sidesOf } from './sides.js';
import { statusRule } from './statuses.js';
import { mayCoincide, timeRule } from './times.js';
import { topicRule, wordRule } from './words.js';

const RULES = [
  polarityRule,
  sequenceRule,
  timeRule,
  quantityRule,
  statusRule,
  placeRule,
  roleRule,
  identifierRule,
  topicRule,
  wordRule,
];

/**
 * Finds claims about one thing that cannot all be so, or that say the same in other words, and sets them side by side.
 *
 * Pure, whatever the order of the given claims. Deprecated claims take no part, because nothing is derived from them.
 * Two claims make a pair if they have different first speakers, or if one speaker contradicts himself. Claims that hold
 * at different times make no pair. The disagreements are sorted by the place of their first claim in the files.
 */
export function findDisagreements(claims: readonly NumberedClaim[]): readonly Disagreement[] {
  const counting = inFileOrder(claims).filter((claim) => claim.rank !== 'DEPRECATED');
  const world = worldOf(counting);
  const found = RULES.flatMap((rule) =>
    mattersOf(counting, rule).flatMap(([matter, about]) => disagreementsOn(matter, about, rule, world)),
  );
  return found.toSorted(
    (one, other) =>
      placeOf(one) - placeOf(other) || compare(one.reason, other.reason) || compare(one.id, other.id),
  );
}

function mattersOf(
  claims: readonly NumberedClaim[],
  rule: Rule,
): readonly (readonly [Matter, readonly NumberedClaim[]])[] {
  const about = claims.flatMap((claim) => {
    const matter = rule.matterOf(claim);
    return matter === undefined ? [] : [{ claim, matter, key: canonicalJson([matter, rule.keyOf(claim)]) }];
  });
  const groups = [...groupBy(about, ({ key }) => key).values()];
  return groups.flatMap((group) =>
    group.slice(0, 1).map(({ matter }) => [matter, group.map(({ claim }) => claim)] as const),
  );
}

/**
 * Finds the disagreements on one matter. Leaves out sides that differ from no other. Sides that differ, also through
 * others, make one disagreement.
 */
function disagreementsOn(
  matter: Matter,
  claims: readonly NumberedClaim[],
  rule: Rule,
  world: World,
): readonly Disagreement[] {
  const sides = sidesOf(claims, rule);
  const around: Around = { rule, world, speakersOf: speakersBySaying(claims, rule) };
  const pairs = sides.flatMap((side, index) =>
    sides.slice(index + 1).flatMap((other): readonly Pair[] => {
      const finding = compareSides(side, other, around);
      return finding === undefined ? [] : [{ sides: [side, other], finding }];
    }),
  );
  return connected(sides, pairs).map((component) => {
    const findings = pairs.filter((pair) => component.has(pair.sides[0])).map(({ finding }) => finding);
    const taking = sides.filter((side) => component.has(side));
    return disagreement(matter, taking, findings);
  });
}

interface Pair {
  readonly sides: readonly [Side, Side];
  readonly finding: Finding;
}

/** Groups of two or more sides that are connected through pairs. */
function connected(sides: readonly Side[], pairs: readonly Pair[]): readonly ReadonlySet<Side>[] {
  const components = new Map(sides.map((side) => [side, new Set([side])]));
  for (const {
    sides: [one, other],
  } of pairs) {
    const [kept, merged] = [components.get(one), components.get(other)];
    if (kept === undefined || merged === undefined || kept === merged) continue;
    for (const side of merged) components.set(side, kept.add(side));
  }
  return [...new Set(components.values())].filter((component) => component.size > 1);
}

interface Around {
  readonly rule: Rule;
  readonly world: World;
  /** The first speakers of all claims with this saying, by the saying. */
  readonly speakersOf: ReadonlyMap<string, ReadonlySet<string>>;
}

function speakersBySaying(claims: readonly NumberedClaim[], rule: Rule): Around['speakersOf'] {
  const groups = [...groupBy(claims, (claim) => sayingIn(rule, claim))];
  return new Map(
    groups.map(([saying, said]) => [saying, new Set(said.map(({ firstSpeaker }) => firstSpeaker))]),
  );
}

/**
 * Compares two sides by their first two claims that can be compared. These speak for all, because the claims of a side
 * say the same.
 */
function compareSides(side: Side, other: Side, around: Around): Finding | undefined {
  for (const one of side.claims) {
    for (const two of other.claims) {
      const finding = compareClaims(one, two, around);
      if (finding !== undefined) return finding;
    }
  }
  return undefined;
}

function compareClaims(one: NumberedClaim, other: NumberedClaim, around: Around): Finding | undefined {
  const { rule, world } = around;
  const isSelf = one.firstSpeaker === other.firstSpeaker;
  if (!mayCoincide(one.holds, other.holds) || isChange(one, other)) return undefined;
  if (rule.several !== 'NO' && (isSelf || isSaidTogether(one, other, around))) return undefined;
  const finding = rule.compare(one, other, world);
  return isSelf && finding?.verdict !== 'CONTRADICTS' ? undefined : finding;
}

/**
 * Whether two claims state the status of a thing at different times. A status changes, so such claims need not differ.
 */
function isChange(one: NumberedClaim, other: NumberedClaim): boolean {
  return one.predicate === 'HAS_STATUS' && !mayCoincide(one.said, other.said);
}

/** Whether one speaker says both of these things, so that both can be meant. */
function isSaidTogether(one: NumberedClaim, other: NumberedClaim, { rule, speakersOf }: Around): boolean {
  if (rule.several !== 'NOT_BY_ONE_SPEAKER') return false;
  const others = speakersOf.get(sayingIn(rule, other));
  return [...(speakersOf.get(sayingIn(rule, one)) ?? [])].some((speaker) => others?.has(speaker) === true);
}

function disagreement(matter: Matter, sides: readonly Side[], findings: readonly Finding[]): Disagreement {
  const gravest = findings.reduce<Finding | undefined>(graver, undefined);
  if (gravest === undefined) throw new Error('A disagreement without a finding.');
  const claimIds = sides.flatMap((side) => side.claims.map((claim) => claim.id)).sort(compare);
  return { id: `disagreement/${shortDigest([gravest.reason, ...claimIds])}`, matter, ...gravest, sides };
}

function placeOf({ sides }: Disagreement): number {
  return sides[0]?.claims[0].order ?? 0;
}

function worldOf(claims: readonly NumberedClaim[]): World {
  const placed = claims.filter(
    (claim) =>
      claim.predicate === 'PART_OF' &&
      claim.subject.startsWith('place/') &&
      claim.polarity === 'AFFIRMED' &&
      claim.modality === 'ASSERTED',
  );
  const byPlace = groupBy(placed, (claim) => claim.subject);
  return { countriesOf: (place) => (byPlace.get(place) ?? []).flatMap(({ object }) => object ?? []) };
}
