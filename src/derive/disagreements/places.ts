import type { NumberedClaim } from '../../facts/numberedClaims.js';
import type { Finding } from './disagreement.js';
import type { Rule, World } from './rule.js';
import { isAffirmed } from './rule.js';

/**
 * Where an event or agreement has its place, and which country a place is in. Different speakers who name different
 * places contradict each other, but one who names several says that all of them are meant.
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

/** A city and the country that sources put it in go together; a city that no source puts anywhere may be in any. */
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
