import type { Transaction } from '../../graph/graph.js';
import { BOOKKEEPING, WRITE_LOCK } from '../../store/records/writeLock.js';
import { readKnownFacts } from '../../store/records/factRecords.js';
import { nameOfRecord } from '../../facts/recordId.js';
import type { Facts } from '../../facts/facts.js';

/** A fact directory as stored in the graph. */
export interface SeededDirectory {
  /** The last part of its path, by which the graph knows it. */
  readonly name: string;
  readonly inputsHash: string;
  readonly facts: Facts;
  /** Ids of articles whose citations were compared with a text that was not kept. */
  readonly checked: readonly string[];
}

type Run = Transaction['run'];

/** Reads all fact directories, in the order in which they were first seeded. */
export async function readDirectories(run: Run): Promise<readonly SeededDirectory[]> {
  const known = await readKnownFacts(run);
  return known.map(({ id, inputsHash, facts, checked }) => ({
    name: nameOfRecord(id),
    inputsHash,
    facts,
    checked,
  }));
}

/**
 * Returns a mark that differs after every write. Each writer notes its time with the write lock; a long import takes
 * the lock many times with the same time, but its additions change the counts. Both are read without a scan of the
 * graph.
 */
export async function readLastWrite(run: Run): Promise<string> {
  const [turn] = await run({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) RETURN s.turnTakenAt AS at, s.changes AS changes`,
    parameters: { id: WRITE_LOCK },
  });
  const [nodes] = await run({ text: 'MATCH (n:Node) RETURN count(n) AS count', parameters: {} });
  return JSON.stringify([turn?.['at'], turn?.['changes'], nodes?.['count']]);
}

/** The data that the graph has of a source besides the facts. */
export interface KnownSource {
  /** The time when it was first stored, as ISO 8601. */
  readonly recordedAt: string | undefined;
  /** The text of an article, if it was given. */
  readonly text: string | undefined;
}

/** Reads the articles and datasets of facts, by id. */
export async function readSources(run: Run): Promise<ReadonlyMap<string, KnownSource>> {
  const rows = await run({
    text: 'MATCH (n:Source) WHERE n:Seeded RETURN n.id AS id, n.recordedAt AS recordedAt, n.text AS text',
    parameters: {},
  });
  const optional = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return new Map(
    rows.map(({ id, recordedAt, text }) => [
      String(id),
      { recordedAt: optional(recordedAt), text: optional(text) },
    ]),
  );
}
