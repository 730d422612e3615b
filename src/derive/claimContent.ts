import { shortDigest } from '../text/digest.js';
import type { Properties } from './desiredGraph.js';

/**
 * Returns the digest of what a claim says, without its source and speakers: subject, predicate, object, value, role or
 * measure, polarity and modality, as they are stored. Claims that say the same have one content, whoever says it. The
 * words of a time or quantity and the certainty make no difference, nor do they for the id of a claim.
 */
export function claimContent(subject: string, object: string | undefined, said: Properties): string {
  const value = VALUE_PROPERTIES.map((property) => said[property]);
  const { predicate, role, measure, polarity, modality } = said;
  return shortDigest([subject, predicate, object, value, role ?? measure, polarity, modality]);
}

/** The properties in which a value differs from another one. */
const VALUE_PROPERTIES = [
  'valueTextValueText',
  'valueTimeSpanEdtf',
  'valueQuantityKnown',
  'valueQuantityValue',
  'valueQuantityLow',
  'valueQuantityHigh',
  'valueQuantityUnit',
  'valueQuantityApproximation',
  'valueQuantityScope',
] as const;
