import { NOTES, READ_STATISTICS, storedStatistics, writeStatistics } from '../../cypher/statistics.js';
import type { Graph, Statement, Transaction } from '../../graph/graph.js';
import { add } from '../../plan/cost/statistics.js';
import { addedStatistics } from './addedStatistics.js';
import type { Added } from './addedStatistics.js';
import { countStatistics } from './countStatistics.js';
import type { Store } from '../store.js';

/** The nodes and relationships that a transaction has written, and whether it removed or shortened anything. */
export interface Kept extends Added {
  readonly isLess: boolean;
}

/**
 * Raises the statistics by the additions of a transaction, within that transaction and after all other writes, so that
 * no reader meets a graph that holds more than its statistics say. After a removal they are too high; this is noted for
 * `lowerStatistics`. A graph without statistics is counted.
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

/** The milliseconds for one page of nodes, which may hold a node with very many relationships. */
const DEADLINE = 60_000;
/** The most times to count: a write meanwhile makes the counts too low, so counting starts again. */
const ATTEMPTS = 3;

/**
 * Counts a graph anew if its statistics are noted as too high, by reads that block nobody, and keeps the counts if
 * nothing was written meanwhile. Otherwise they stay too high, and the next writer tries again.
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

/** Reads the name of the last write lock; every write gives it a new one. */
const READ_TURN: Statement = {
  text: `MATCH (s:${NOTES.label} {id: $id}) RETURN s.turn AS turn, s.statisticsAreHigh AS areHigh`,
  parameters: { id: NOTES.turn },
};
/** Takes the write lock until the end of the transaction. */
const LOCK: Statement = {
  text: `MATCH (s:${NOTES.label} {id: $id}) SET s.turnTakenAt = s.turnTakenAt`,
  parameters: { id: NOTES.turn },
};
