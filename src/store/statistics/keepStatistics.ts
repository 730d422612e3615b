import { NOTES, READ_STATISTICS, storedStatistics, writeStatistics } from '../../cypher/statistics.js';
import type { Graph, Statement, Transaction } from '../../graph/graph.js';
import { add } from '../../plan/cost/statistics.js';
import { addedStatistics } from './addedStatistics.js';
import type { Added } from './addedStatistics.js';
import { countStatistics } from './countStatistics.js';
import type { Store } from '../store.js';

/** What a transaction has written, and whether it took anything away or shortened it. */
export interface Kept extends Added {
  readonly isLess: boolean;
}

/**
 * Raises the statistics by what a transaction added, within that transaction and after everything else is written, so
 * that no reader meets a graph that holds more than its statistics say. Where something was taken away they are too high
 * from then on, which is noted for `lowerStatistics`. A graph that has none is counted.
 */
export async function raiseStatistics(transaction: Transaction, kept: Kept, store: Store): Promise<void> {
  const known = storedStatistics(await transaction.run(READ_STATISTICS));
  const run: Transaction['run'] = (statement) => transaction.run(statement);
  const now =
    known === undefined
      ? writeStatistics(await countStatistics(run, store), false)
      : writeStatistics(
          add(known, await addedStatistics(transaction, kept, store)),
          kept.isLess || undefined,
        );
  await transaction.run(now);
}

/** Milliseconds for a page of nodes, which may hold a hub. */
const DEADLINE = 60_000;
/** Others who write meanwhile make what was counted too low; then it is counted again, so often at most. */
const ATTEMPTS = 3;

/**
 * Counts a graph anew whose statistics are noted to be too high, by reads that nobody waits for, and keeps what was
 * counted if nothing was written in the meantime. Else they stay too high, and the next writer tries again.
 */
export async function lowerStatistics(graph: Graph, store: Store): Promise<void> {
  const run: Transaction['run'] = (statement) => graph.read(statement, { deadline: DEADLINE });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [before] = await run(READ_TURN);
    if (before?.['areHigh'] !== true) return;
    const counted = await countStatistics(run, store);
    await graph.write(async (transaction) => {
      await transaction.run(LOCK);
      const [now] = await transaction.run(READ_TURN);
      if (now?.['turn'] === before['turn']) await transaction.run(writeStatistics(counted, false));
    });
  }
}

/** Who took the last turn: whoever writes is another one. */
const READ_TURN: Statement = {
  text: `MATCH (s:${NOTES.label} {id: $id}) RETURN s.turn AS turn, s.statisticsAreHigh AS areHigh`,
  parameters: { id: NOTES.turn },
};
/** Writers wait from here to the end of the transaction. */
const LOCK: Statement = {
  text: `MATCH (s:${NOTES.label} {id: $id}) SET s.turnTakenAt = s.turnTakenAt`,
  parameters: { id: NOTES.turn },
};
