import { canonicalJson } from '../../text/digest.js';
import { groupBy } from '../../text/groupBy.js';
import type { NumberedClaim } from '../../facts/numberedClaims.js';
import type { Side } from './disagreement.js';
import { sayingIn } from './rule.js';
import type { Rule } from './rule.js';

/**
 * Groups claims about one matter into sides with the same saying. Under the rule VOICES_ARE_SIDES a side is not one
 * saying: all sayings of a voice are taken together, and voices with the same set are one side. The claims must be in the order of the files; sides come in
 * the order of their first claims.
 */
export function sidesOf(claims: readonly NumberedClaim[], rule: Rule): readonly Side[] {
  const sayingOf =
    rule.several === 'VOICES_ARE_SIDES'
      ? sayingOfVoice(claims, rule)
      : (claim: NumberedClaim) => sayingIn(rule, claim);
  return [...groupBy(claims, sayingOf).values()].flatMap(sideOf);
}

function sayingOfVoice(claims: readonly NumberedClaim[], rule: Rule): (claim: NumberedClaim) => string {
  const voices = groupBy(claims, (claim) => claim.firstSpeaker);
  const sayings = new Map(
    [...voices].map(([speaker, said]) => {
      const all = new Set(said.map((claim) => sayingIn(rule, claim)));
      return [speaker, canonicalJson([...all].sort())] as const;
    }),
  );
  return (claim) => sayings.get(claim.firstSpeaker) ?? '';
}

function sideOf([first, ...rest]: readonly NumberedClaim[]): readonly Side[] {
  if (first === undefined) return [];
  const claims = [first, ...rest] as const;
  return [{ claims, firstSpeakers: [...new Set(claims.map((claim) => claim.firstSpeaker))] }];
}
