import { shortDigest } from '../text/digest.js';
import { firstSpeaker } from './facts.js';
import type { ClaimFact, ValueFact } from './facts.js';

/**
 * Returns a claim's id: a digest of its content and its first speaker. Editing a gist, a quote, a rank, an offset or
 * the words of a time does not change the id.
 */
export function claimId(claim: ClaimFact): string {
  const said = [claim.predicate, claim.object, canonicalValue(claim.value), claim.role ?? claim.measure];
  const how = [claim.polarity, claim.modality, firstSpeaker(claim)];
  return `claim/${shortDigest([claim.source, claim.subject, ...said, ...how])}`;
}

function canonicalValue(value: ValueFact | undefined): unknown {
  switch (value?.kind) {
    case 'time':
      return value.time.edtf;
    case 'quantity': {
      const { text: _words, ...quantity } = value.quantity;
      return quantity;
    }
    default:
      return value;
  }
}
