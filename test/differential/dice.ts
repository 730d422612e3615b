import type { Random } from 'fast-check';

/** Choices of a random operation. All randomness comes from fast-check, so that a seed brings everything back. */
export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Between `least` and `most` different ones, in random order; fewer where there are fewer. */
  some<T>(from: readonly T[], least: number, most: number): readonly T[];
}

export function diceOf(random: Random): Dice {
  const whole: Dice['whole'] = (low, high) => random.nextInt(low, high);
  return {
    whole,
    chance: (probability) => random.nextDouble() < probability,
    pick: (from) => from[whole(0, from.length - 1)]!,
    some(from, least, most) {
      const left = [...from];
      const count = Math.min(whole(least, most), left.length);
      return Array.from({ length: count }, () => left.splice(whole(0, left.length - 1), 1)[0]!);
    },
  };
}
