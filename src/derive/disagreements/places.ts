import type { NumberedClaim } from '../../facts/numberedClaims.js';
import type { Finding } from './disagreement.js';
import type { Rule, World } from './rule.js';
import { isAffirmed } from './rule.js';

/**
 * The rule for the places of events and agreements, and for the countries of places. Different speakers who name
 * different places contradict each other, but one speaker who names several means all of them.
 */
export const placeRule: Rule = {
  several: 'NOT_BY_ONE_SPEAKER',
  matterOf: (claim) =>
    isAffirmed(claim) && tellsPlace(claim)
      ? { subject: claim.subject, predicate: claim.predicate }
      : undefined,
  keyOf: (claim) => [claim.modality],
  sayingOf: (claim) => claim.object,
  compare: ({ object: one }, { object: other }, world) => {
    if (one === undefined || other === undefined || one === other) return undefined;
    return comparePlaces(one, other, world);
  },
};

function tellsPlace({ predicate, subject }: NumberedClaim): boolean {
  return predicate === 'LOCATED_IN' || (predicate === 'PART_OF' && subject.startsWith('place/'));
}

/**
 * Compares two places. A city goes together with the country in which sources put it; a city that no source puts in a
 * country may be in any.
 */
function comparePlaces(one: string, other: string, world: World): Finding {
  const [country, place] = isCountry(one) ? [one, other] : [other, one];
  if (!isCountry(country) || isCountry(place)) return APART;
  const known = world.countriesOf(place);
  if (known.length === 0) return { verdict: 'COMPATIBLE', reason: 'DIFFERENT_PLACES' };
  return known.includes(country) ? { verdict: 'REFINES', reason: 'FINER_PLACE' } : APART;
}

const APART: Finding = { verdict: 'CONTRADICTS', reason: 'DIFFERENT_PLACES' };

function isCountry(id: string): boolean {
  return id.startsWith('country/');
}
