import type { QuantityFact } from '../../facts/facts.js';
import type { NumberedClaim } from '../../facts/numberedClaims.js';
import type { Finding } from './disagreement.js';
import { rangeOf } from './ranges.js';
import type { Range } from './ranges.js';
import type { Rule } from './rule.js';
import { isAffirmed, sayingOfValue } from './rule.js';

/** The rule for quantities: an entity has one quantity of each measure at one time. */
export const quantityRule: Rule = {
  several: 'NO',
  matterOf: (claim) => {
    const isQuantity =
      isAffirmed(claim) && claim.predicate === 'MEASURED' && claim.value?.kind === 'quantity';
    return isQuantity
      ? { subject: claim.subject, predicate: claim.predicate, measure: claim.measure }
      : undefined;
  },
  keyOf: (claim) => [
    claim.modality,
    claim.value?.kind === 'quantity' ? claim.value.quantity.unit : undefined,
  ],
  sayingOf: ({ value }) => sayingOfValue(value),
  compare: (one, other) => {
    if (one.value?.kind !== 'quantity' || other.value?.kind !== 'quantity' || !isComparable(one, other))
      return undefined;
    return compareQuantities(one.value.quantity, other.value.quantity);
  },
};

/** Whether two claims can be compared. Ages can only if both claims say when they hold, because people grow older. */
function isComparable(one: NumberedClaim, other: NumberedClaim): boolean {
  return one.measure !== 'AGE' || (one.holds !== undefined && other.holds !== undefined);
}

/**
 * Compares two quantities of one measure of one thing, in one unit. The ranges are those of `rangeOf`.
 *
 * | the two | finding |
 * |---|---|
 * | no value was given, against a number | UNKNOWN_AGAINST_VALUE, the number says more |
 * | no value was given, against words without a number, such as "many" | UNKNOWN_AGAINST_VALUE, compatible |
 * | ranges without a number in common, of the same scope | DISJOINT_QUANTITIES |
 * | ranges without a number in common, in all against from each side | DIFFERENT_SCOPES, because nothing tells the number of sides |
 * | one range lies inside the other, and is of a more exact kind (no number, a number more or less, exactly) | FINER_QUANTITY |
 * | everything else, such as "nearly an hour" and "about an hour" | DIFFERENT_WORDS |
 */
export function compareQuantities(one: QuantityFact, other: QuantityFact): Finding | undefined {
  if (one.known === 'UNKNOWN' && other.known === 'UNKNOWN') return undefined;
  if (one.known === 'UNKNOWN') return againstUnknown(other);
  if (other.known === 'UNKNOWN') return againstUnknown(one);
  const [first, second] = [rangeOf(one), rangeOf(other)];
  if (areDisjoint(first, second))
    return one.scope === other.scope ? DISJOINT : { verdict: 'COMPATIBLE', reason: 'DIFFERENT_SCOPES' };
  if (isFiner([one, first], [other, second]) || isFiner([other, second], [one, first])) return FINER;
  return { verdict: 'COMPATIBLE', reason: 'DIFFERENT_WORDS' };
}

const DISJOINT: Finding = { verdict: 'CONTRADICTS', reason: 'DISJOINT_QUANTITIES' };
const FINER: Finding = { verdict: 'REFINES', reason: 'FINER_QUANTITY' };

function againstUnknown(quantity: QuantityFact): Finding {
  return { verdict: exactness(quantity) > 0 ? 'REFINES' : 'COMPATIBLE', reason: 'UNKNOWN_AGAINST_VALUE' };
}

type Ranged = readonly [QuantityFact, Range];

function isFiner([quantity, inner]: Ranged, [than, outer]: Ranged): boolean {
  const isInside = !isBelow(inner, outer) && !isAbove(inner, outer);
  return isInside && exactness(quantity) > exactness(than);
}

/** 0 without a number, 1 with a number that is more or less so, 2 with the very number. */
function exactness({ known, value, low, high, approximation }: QuantityFact): 0 | 1 | 2 {
  if (known === 'NONE') return 2;
  if ([value, low, high].every((number) => number === undefined)) return 0;
  return approximation === 'EXACT' && value !== undefined ? 2 : 1;
}

function areDisjoint(one: Range, other: Range): boolean {
  return endsBefore(one, other) || endsBefore(other, one);
}

function endsBefore(one: Range, other: Range): boolean {
  return one.high < other.low || (one.high === other.low && (one.isHighOpen || other.isLowOpen));
}

function isBelow(inner: Range, outer: Range): boolean {
  return inner.low < outer.low || (inner.low === outer.low && outer.isLowOpen && !inner.isLowOpen);
}

function isAbove(inner: Range, outer: Range): boolean {
  return inner.high > outer.high || (inner.high === outer.high && outer.isHighOpen && !inner.isHighOpen);
}
