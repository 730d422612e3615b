import type { QuantityFact } from '../../facts/facts.js';

/** The numbers that fit the words of a quantity. An open end is not itself one of them. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

/** The reach of "about" and "nearly": a tenth, wide enough that round numbers are not taken at their word. */
const TOLERANCE = 0.1;
const LEAST_SEVERAL = 3;
const LEAST_MANY = 10;

/**
 * Returns the range of numbers that fit a quantity. Ranges serve only to compare claims. They are never stored or
 * shown, because no source states them. They are wide on purpose, because calling two claims contradictory must be
 * sure.
 *
 * | approximation | of the number n |
 * |---|---|
 * | EXACT | n |
 * | ABOUT | from 90 % to 110 % of n |
 * | NEARLY | from 90 % of n, below n |
 * | AT_LEAST | n or more |
 * | MORE_THAN | more than n |
 * | LESS_THAN | less than n, from 0 |
 * | SEVERAL, without a number | 3 or more: "several" of a hundred is no lie |
 * | MANY, without a number | 10 or more |
 * | UNSPECIFIED, without a number ("a number of prisoners") | more than 0 |
 * | known: NONE | 0 |
 *
 * If the source states `low` and `high`, they replace the bounds above.
 */
export function rangeOf(quantity: QuantityFact): Range {
  if (quantity.known === 'NONE') return range(0, 0);
  const { low, high } = quantity;
  const worded =
    quantity.value === undefined
      ? withoutNumber(quantity.approximation)
      : around(quantity.value, quantity.approximation);
  return {
    ...worded,
    ...(low === undefined ? {} : { low, isLowOpen: false }),
    ...(high === undefined ? {} : { high, isHighOpen: false }),
  };
}

function around(number: number, approximation: string): Range {
  const slack = Math.abs(number) * TOLERANCE;
  switch (approximation) {
    case 'ABOUT':
      return range(number - slack, number + slack);
    case 'NEARLY':
      return { ...range(number - slack, number), isHighOpen: true };
    case 'AT_LEAST':
    case 'SEVERAL':
    case 'MANY':
      return range(number, Infinity);
    case 'MORE_THAN':
      return { ...range(number, Infinity), isLowOpen: true };
    case 'LESS_THAN':
      return { ...range(Math.min(0, number), number), isHighOpen: true };
    default:
      return range(number, number);
  }
}

function withoutNumber(approximation: string): Range {
  if (approximation === 'SEVERAL') return range(LEAST_SEVERAL, Infinity);
  if (approximation === 'MANY') return range(LEAST_MANY, Infinity);
  return { ...range(0, Infinity), isLowOpen: true };
}

function range(low: number, high: number): Range {
  return { low, high, isLowOpen: false, isHighOpen: false };
}
