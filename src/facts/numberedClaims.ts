import { claimId } from './claimId.js';
import { derives, firstSpeaker, isUpheld } from './facts.js';
import type { ClaimFact, EvidenceFact, Facts } from './facts.js';
import { ruleOf } from './predicates.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { uniqueBy } from '../text/uniqueBy.js';

/** A claim with its id and its place among all claims. */
export interface NumberedClaim extends ClaimFact {
  readonly id: string;
  /**
   * From 1. Sources come in the order of their first claims in the files, and the claims of an article in the order of
   * its text; claims that begin at one place keep the order of the files. A further directory therefore adds its claims
   * at the end. If its claims changed the places of the others, every client that follows the graph would see all of
   * them change.
   */
  readonly position: number;
  /** Its place among all claims of all sources, in the order of the files. */
  readonly order: number;
  readonly firstSpeaker: string;
}

/** Returns the claims in the order of the files. Keeps the first of several claims with one id. */
export function numberClaims(facts: Facts): readonly NumberedClaim[] {
  const unique = uniqueBy(
    facts.claims.map((claim) => ({ id: claimId(claim), claim })),
    ({ id }) => id,
  );
  const sources = [...new Set(facts.claims.map(({ source }) => source))];
  const rank = ({ source }: ClaimFact): number => sources.indexOf(source);
  const ordered = unique
    .map(({ claim }) => claim)
    .toSorted((one, other) => rank(one) - rank(other) || startOf(one) - startOf(other));
  const positions = new Map(ordered.map((claim, index) => [claim, index + 1]));
  return unique.map(({ id, claim }, order) => ({
    ...claim,
    id,
    order,
    position: positions.get(claim) ?? 0,
    firstSpeaker: firstSpeaker(claim),
  }));
}

/** Returns the claims from which properties are derived: the best rank first, then in the order of the files. */
export function derivingClaims(claims: readonly NumberedClaim[]): readonly NumberedClaim[] {
  return bestFirst(claims.filter(derives));
}

/** A claim from which a plain relationship is derived. */
export interface RelatingClaim extends NumberedClaim {
  /** The type of the relationship, as the term of the predicate has it. */
  readonly derives: string;
}

/** Those from which plain relationships are derived, in the same order: an act of speaking yields one in every modality. */
export function relatingClaims(
  claims: readonly NumberedClaim[],
  vocabulary: Vocabulary,
): readonly RelatingClaim[] {
  const relating = claims.flatMap((claim): readonly RelatingClaim[] => {
    const rule = ruleOf(claim.predicate, vocabulary);
    if (claim.object === undefined || (rule.kind !== 'act' && rule.kind !== 'relationship')) return [];
    const does = rule.kind === 'act' ? isUpheld(claim) : derives(claim);
    return does ? [{ ...claim, derives: rule.type }] : [];
  });
  return bestFirst(relating);
}

function bestFirst<Claim extends NumberedClaim>(claims: readonly Claim[]): readonly Claim[] {
  const weight = (claim: ClaimFact): number => (claim.rank === 'PREFERRED' ? 0 : 1);
  return claims.toSorted((one, other) => weight(one) - weight(other));
}

/** Sorts claims by the order of the files, whatever their ranks. A derived thing names its claims in this order. */
export function inFileOrder(claims: readonly NumberedClaim[]): readonly NumberedClaim[] {
  return claims.toSorted((one, other) => one.order - other.order);
}

function startOf(claim: ClaimFact): number {
  return Math.min(...claim.evidence.map(startOfEvidence));
}

function startOfEvidence(evidence: EvidenceFact): number {
  return evidence.kind === 'quote' ? evidence.start : 0;
}
