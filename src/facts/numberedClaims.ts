import { claimId } from './claimId.js';
import { derives, firstSpeaker } from './facts.js';
import type { ClaimFact, EvidenceFact, Facts } from './facts.js';
import { uniqueBy } from '../text/uniqueBy.js';

/** A claim with its id and its place among all claims. */
export interface NumberedClaim extends ClaimFact {
  readonly id: string;
  /**
   * From 1: source after source as the files first claim something from them, an article's in the order of the text;
   * where claims begin at one place, in the order of the files. So the claims of a further directory come last, and
   * those that are there keep their places, which otherwise would all have changed for whoever follows the graph.
   */
  readonly position: number;
  /** Its place among all claims of all sources, in the order of the files. */
  readonly order: number;
  readonly firstSpeaker: string;
}

/** The claims in the order of the files. Of claims with one id the first is kept. */
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

/** Those from which properties and plain relationships are derived: the best rank first, then the order of the files. */
export function derivingClaims(claims: readonly NumberedClaim[]): readonly NumberedClaim[] {
  const weight = (claim: ClaimFact): number => (claim.rank === 'PREFERRED' ? 0 : 1);
  return claims.filter(derives).toSorted((one, other) => weight(one) - weight(other));
}

/** Claims in the order of the files again, whatever their ranks: the order in which a derived thing names them. */
export function inFileOrder(claims: readonly NumberedClaim[]): readonly NumberedClaim[] {
  return claims.toSorted((one, other) => one.order - other.order);
}

function startOf(claim: ClaimFact): number {
  return Math.min(...claim.evidence.map(startOfEvidence));
}

function startOfEvidence(evidence: EvidenceFact): number {
  return evidence.kind === 'quote' ? evidence.start : 0;
}
