import type { Random } from 'fast-check';

/** A source of whole numbers, both ends included. */
export type Draw = (low: number, high: number) => number;

/** Choices of a random operation. All randomness comes from fast-check, so that a seed repeats everything. */
export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Between `least` and `most` different ones, in random order; fewer if the list has fewer. */
  some<T>(from: readonly T[], least: number, most: number): readonly T[];
}

export function diceOf(draw: Draw): Dice {
  return {
    whole: draw,
    chance: (probability) => draw(0, 999_999) < probability * 1_000_000,
    pick: (from) => from[draw(0, from.length - 1)]!,
    some(from, least, most) {
      const left = [...from];
      const count = Math.min(draw(least, most), left.length);
      return Array.from({ length: count }, () => left.splice(draw(0, left.length - 1), 1)[0]!);
    },
  };
}

export function drawFrom(random: Random): Draw {
  return (low, high) => random.nextInt(low, high);
}

/** Numbers that a seed gives (mulberry32). */
export function drawFromSeed(seed: number): Draw {
  let state = seed;
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1));
  };
}
