import { termProperty } from '../schema/model.js';
import { shortDigest } from '../text/digest.js';
import type { Properties } from './desiredGraph.js';

/**
 * Returns the digest of what a claim says, without its source and speakers: subject, predicate, object, value, role or
 * measure, polarity and modality, as they are stored. Claims that say the same have one content, whoever says it. The
 * words of a time or quantity and the certainty make no difference, nor do they for the id of a claim. A word of a
 * user's own vocabulary counts by itself, because its enum value is OTHER, as that of every other such word.
 */
export function claimContent(subject: string, object: string | undefined, said: Properties): string {
  const word = (property: string) => said[termProperty(property)] ?? said[property];
  const value = VALUE_PROPERTIES.map(word);
  const { polarity, modality } = said;
  return shortDigest([
    subject,
    word('predicate'),
    object,
    value,
    word('role') ?? word('measure'),
    polarity,
    modality,
  ]);
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
