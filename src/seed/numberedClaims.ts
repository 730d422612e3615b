import { claimId } from './claimId.js';
import { derives, firstSpeaker } from './facts.js';
import type { ClaimFact, EvidenceFact, Facts } from './facts.js';

/** A claim with its id and its place among the claims of its source. */
export interface NumberedClaim extends ClaimFact {
  readonly id: string;
  /** From 1, in the order of the text; of the file where claims begin at one place, and for datasets. */
  readonly position: number;
  /** Its place among all claims of all sources, in the order of the files. */
  readonly order: number;
  readonly firstSpeaker: string;
}

/** The claims in the order of the files. Of claims with one id the first is kept. */
export function numberClaims(facts: Facts): readonly NumberedClaim[] {
  const unique = [
    ...new Map(facts.claims.toReversed().map((claim) => [claimId(claim), claim])).entries(),
  ].reverse();
  const counts = new Map<string, number>();
  const positions = new Map<ClaimFact, number>();
  for (const [, claim] of unique.toSorted(([, one], [, other]) => startOf(one) - startOf(other))) {
    const position = (counts.get(claim.source) ?? 0) + 1;
    counts.set(claim.source, position);
    positions.set(claim, position);
  }
  return unique.map(([id, claim], order) => ({
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
