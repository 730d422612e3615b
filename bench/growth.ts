import { contestOnEmbedded, contestOnNeo4j, say } from './contest.js';
import type { Measured } from './measure.js';
import { prepareNeo4j } from './prepare.js';
import type { Asked } from './settings.js';
import { pick } from './workloads/picks.js';

/** The same workloads on so many events, between the same number of actors. */
export interface Size {
  readonly events: number;
  readonly onNeo4j: readonly Measured[];
  readonly onEmbedded: readonly Measured[];
}

/** From 10,000 events (with --quick 1,000) by tens up to what is asked for, each size in a new database. */
export async function measureGrowth(asked: Asked): Promise<readonly Size[]> {
  const least = asked.quick ? 1_000 : 10_000;
  const sizes: Size[] = [];
  for (let events = least; events <= (asked.events ?? 10 * least); events *= 10) {
    say(`With ${events} events:`);
    const sized: Asked = { ...asked, events };
    const onNeo4j = await onNeo4jOf(sized);
    sizes.push({ events, onNeo4j, onEmbedded: sized.embedded ? await contestOnEmbedded(sized) : [] });
  }
  return sizes;
}

async function onNeo4jOf(asked: Asked): Promise<readonly Measured[]> {
  const prepared = await prepareNeo4j(asked, say);
  try {
    return await contestOnNeo4j(asked, await pick(prepared.graph), prepared, true);
  } finally {
    await prepared.close();
  }
}
