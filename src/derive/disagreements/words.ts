import type { NumberedClaim } from '../../facts/numberedClaims.js';
import type { Finding } from './disagreement.js';
import type { Rule } from './rule.js';
import { isAffirmed, sayingOfValue } from './rule.js';

/**
 * What people talked about. Nobody names all of it, so other topics exclude nothing; what each voice picks out is
 * what a reader wants to see side by side.
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
 * How voices call the same thing. Whether two judgments exclude each other no program can tell, so they are called
 * compatible and shown. Descriptions are in words of ours and are compared for conflicts alone: what a war is called
 * is part of the quarrel.
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
