import type { NumberedClaim } from '../../facts/numberedClaims.js';
import type { Finding } from './disagreement.js';
import type { Rule } from './rule.js';
import { isAffirmed, sayingOfValue } from './rule.js';

/**
 * The rule for topics of talks. Different topics do not exclude each other, because nobody names all of them; but a
 * reader wants to see side by side the topics that each voice picks out.
 */
export const topicRule: Rule = {
  several: 'VOICES_ARE_SIDES',
  matterOf: (claim) => {
    const { subject, predicate } = claim;
    return isAffirmed(claim) && predicate === 'DISCUSSED' ? { subject, predicate } : undefined;
  },
  keyOf: (claim) => [claim.modality],
  sayingOf: (claim) => [claim.object, sayingOfValue(claim.value)],
  compare: (): Finding => ({ verdict: 'COMPATIBLE', reason: 'DIFFERENT_TOPICS' }),
};

/**
 * The rule for the names and words that voices use for one thing. They are shown as compatible, because no program can
 * tell whether two judgments exclude each other. Descriptions are compared only for conflicts: the name of a war is
 * itself disputed, while other descriptions are in our own words.
 */
export const wordRule: Rule = {
  several: 'VOICES_ARE_SIDES',
  matterOf: (claim) =>
    isAffirmed(claim) && tellsWhatItIs(claim)
      ? { subject: claim.subject, predicate: 'CHARACTERIZED_AS' }
      : undefined,
  keyOf: () => [],
  sayingOf: ({ value }) => sayingOfValue(value),
  compare: (): Finding => ({ verdict: 'COMPATIBLE', reason: 'DIFFERENT_WORDS' }),
};

function tellsWhatItIs({ subject, predicate, value }: NumberedClaim): boolean {
  if (value?.kind !== 'text') return false;
  return (
    predicate === 'CHARACTERIZED_AS' || (predicate === 'DESCRIBED_AS' && subject.startsWith('conflict/'))
  );
}
