import type { IndexQuery, Round } from './terms.js';

/** What an index found: what each node is worth by the questions that count, and which of them are common. */
export interface Weighed {
  readonly weights: ReadonlyMap<number, number>;
  readonly common: readonly number[];
}

const ROUNDS: readonly Round[] = ['always', 'after', 'unnamed', 'common'];

/** The nodes that a question finds, or that there are as many as it may find. */
export type Answer = readonly number[] | 'common';

/**
 * Asks an index in rounds, because the answers of one round decide the questions of the next (`Round`): yields the places
 * of those that are due, and is to be told the answer to each. One with as many nodes as it may find is common, and so
 * is each that finds more, unasked. What finds less was asked in an earlier round.
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

/** Whether what was found so far leaves something to ask. The first question is for the query as a whole name. */
function isDue(
  asks: readonly IndexQuery[],
  { round, word }: IndexQuery,
  found: ReadonlyMap<number, readonly number[]>,
  common: ReadonlySet<number>,
): boolean {
  if (round === 'unnamed') return found.get(0)?.length === 0;
  return round !== 'common' || [...common].some((at) => asks[at]!.word === word);
}

/** A node is worth, for each word, the most that a question about it gives. */
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
