import type { Ask, Asked } from './terms.js';

/** What an index found: what each node is worth by the questions that count, and which of them are common. */
export interface Weighed {
  readonly weights: ReadonlyMap<number, number>;
  readonly common: readonly number[];
}

const TURNS: readonly Asked[] = ['always', 'after', 'unnamed', 'common'];

/**
 * Asks an index turn by turn, for what one question finds tells which others are asked (`Asked`): yields the place of
 * a question, and is to be told the nodes that it finds, or that there are as many as it may find. Then it is common,
 * and so is each that finds more, unasked.
 */
export function* askByTurns(asks: readonly Ask[]): Generator<number, Weighed, readonly number[] | 'common'> {
  const found = new Map<number, readonly number[]>();
  const common = new Set<number>();
  for (const turn of TURNS)
    for (const [at, ask] of asks.entries()) {
      if (ask.asked !== turn || !isDue(asks, ask, found, common)) continue;
      const nodes = common.has(ask.beyond) ? 'common' : yield at;
      if (nodes === 'common') common.add(at);
      else found.set(at, nodes);
    }
  return { weights: weightsOf(asks, found), common: [...common] };
}

/** Whether what was found so far leaves something to ask. The first question is for the query as a whole name. */
function isDue(
  asks: readonly Ask[],
  { asked, word }: Ask,
  found: ReadonlyMap<number, readonly number[]>,
  common: ReadonlySet<number>,
): boolean {
  if (asked === 'unnamed') return found.get(0)?.length === 0;
  return asked !== 'common' || [...common].some((at) => asks[at]!.word === word);
}

/** A node is worth, for each word, the most that a question about it gives. */
function weightsOf(
  asks: readonly Ask[],
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
