import type { IndexQuery, Round } from './terms.js';

/** The result of the rounds: the weight of each node by the questions that count, and the common questions. */
export interface Weighed {
  readonly weights: ReadonlyMap<number, number>;
  readonly common: readonly number[];
}

const ROUNDS: readonly Round[] = ['always', 'after', 'unnamed', 'common'];

/** The nodes that a question finds, or `common` if there are as many as it may find. */
export type Answer = readonly number[] | 'common';

/**
 * Asks an index in rounds, because the answers of one round decide the questions of the next (`Round`). It yields the
 * places of the questions that are due, and expects the answer to each. A question that has as many nodes as it may
 * find is common. A question that finds more than a common one is common too, and is not asked; the one that finds less
 * was asked in an earlier round.
 */
export function* searchInRounds(
  asks: readonly IndexQuery[],
): Generator<readonly number[], Weighed, readonly Answer[]> {
  const found = new Map<number, readonly number[]>();
  const common = new Set<number>();
  for (const round of ROUNDS) {
    const due = [...asks.keys()].filter(
      (at) => asks[at]!.round === round && isDue(asks, asks[at]!, found, common),
    );
    const isImplied = (at: number): boolean => common.has(asks[at]!.beyond);
    const asked = due.filter((at) => !isImplied(at));
    const answers = asked.length === 0 ? [] : yield asked;
    for (const at of due.filter(isImplied)) common.add(at);
    for (const [place, at] of asked.entries()) {
      const nodes = answers[place]!;
      if (nodes === 'common') common.add(at);
      else found.set(at, nodes);
    }
  }
  return { weights: weightsOf(asks, found), common: [...common] };
}

/** Tells whether the answers so far make a question due. The first question is about the query as a whole name. */
function isDue(
  asks: readonly IndexQuery[],
  { round, word }: IndexQuery,
  found: ReadonlyMap<number, readonly number[]>,
  common: ReadonlySet<number>,
): boolean {
  if (round === 'unnamed') return found.get(0)?.length === 0;
  return round !== 'common' || [...common].some((at) => asks[at]!.word === word);
}

/** Returns the weight of each node: for each word, the most that one question about it gives. */
function weightsOf(
  asks: readonly IndexQuery[],
  found: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const word of new Set(asks.map((ask) => ask.word))) {
    const most = new Map<number, number>();
    for (const [at, nodes] of found) {
      if (asks[at]!.word !== word) continue;
      for (const node of nodes) most.set(node, Math.max(most.get(node) ?? 0, asks[at]!.value));
    }
    for (const [node, value] of most) weights.set(node, (weights.get(node) ?? 0) + value);
  }
  return weights;
}
