import type { Graph, ResultRow, Statement, Transaction } from '../../graph/graph.js';
import { canonicalJson } from '../../text/digest.js';
import type { Facts } from '../../facts/facts.js';
import { BOOKKEEPING } from './writeLock.js';

/** The record of a seeded fact directory, in a node that the API does not show. */
export interface SeedRecord {
  /** `seed/` and the name of the directory. */
  readonly id: string;
  /** The hash of the files, the schema and the version of deriving. */
  readonly inputsHash: string;
  /** The hash of the content that these facts alone put into the graph. */
  readonly contentHash: string;
  /** The ids of the articles whose text is in the graph. */
  readonly texts: readonly string[];
  /** The ids of the articles whose citations were compared with a text that is not kept. */
  readonly checked: readonly string[];
  /** The ids of the sources that `parley remove` took out of these facts and that nobody has put back. */
  readonly removed: readonly string[];
}

/** Reads the record of a directory; undefined if it was never seeded. */
export async function readRecord(graph: Graph, id: string): Promise<SeedRecord | undefined> {
  const [row] = await graph.read({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) RETURN ${RECORD}`,
    parameters: { id },
  });
  return typeof row?.['inputsHash'] === 'string' ? recordOf(row) : undefined;
}

const RECORD =
  's.id AS id, s.inputsHash AS inputsHash, s.contentHash AS contentHash, s.texts AS texts, s.checked AS checked, s.removed AS removed';

function recordOf({ id, inputsHash, contentHash, texts, checked, removed }: ResultRow): SeedRecord {
  return {
    id: String(id),
    inputsHash: String(inputsHash),
    contentHash: String(contentHash),
    texts: stringsOf(texts),
    checked: stringsOf(checked),
    removed: stringsOf(removed),
  };
}

/** Tells whether any directory was seeded, without reading facts. */
export async function holdsFacts(graph: Graph): Promise<boolean> {
  const rows = await graph.read({
    text: `MATCH (s:${BOOKKEEPING}) WHERE s.facts IS NOT NULL RETURN s.id AS id LIMIT 1`,
    parameters: {},
  });
  return rows.length > 0;
}

/** The record of a seeded directory with its facts. */
export interface KnownFacts extends SeedRecord {
  readonly facts: Facts;
}

/** Reads the records and facts of all directories, in the order in which they were first seeded. */
export async function readKnownFacts(run: Transaction['run']): Promise<readonly KnownFacts[]> {
  const rows = await run({
    text: `MATCH (s:${BOOKKEEPING}) WHERE s.facts IS NOT NULL RETURN ${RECORD}, s.facts AS facts, s.position AS position ORDER BY position, id`,
    parameters: {},
  });
  return rows.map((row) => ({ ...recordOf(row), facts: parseFacts(String(row['facts'])) }));
}

/** Facts that were kept before there were vocabularies have no terms. */
function parseFacts(text: string): Facts {
  return { terms: [], ...(JSON.parse(text) as Omit<Facts, 'terms'>) };
}

/**
 * Writes the record of a directory with its facts. The facts are kept because content that two directories support is
 * derived from both, and stays when one of them drops it. The record of a directory without facts is deleted, unless
 * something was removed from it: then the record stops a service from putting that back at its next start.
 */
export async function writeRecord(transaction: Transaction, record: SeedRecord, facts: Facts): Promise<void> {
  const isEmpty = Object.values(facts).every((list) => (list as readonly unknown[]).length === 0);
  if (isEmpty && record.removed.length === 0) {
    await transaction.run({
      text: `MATCH (s:${BOOKKEEPING} {id: $id}) DELETE s`,
      parameters: { id: record.id },
    });
    return;
  }
  await transaction.run(positionStatement(record.id));
  const { id, ...properties } = record;
  await transaction.run({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) SET s += $properties`,
    parameters: { id, properties: { ...properties, facts: canonicalJson(facts) } },
  });
}

/** Gives the directory another name and keeps the rest of its record. */
export async function renameRecord(transaction: Transaction, from: string, to: string): Promise<void> {
  await transaction.run({
    text: `MATCH (s:${BOOKKEEPING} {id: $from}) SET s.id = $to`,
    parameters: { from, to },
  });
}

/** Gives a new directory the next position; a known one keeps its position. */
function positionStatement(id: string): Statement {
  return {
    text: `OPTIONAL MATCH (other:${BOOKKEEPING}) WITH coalesce(max(other.position), 0) + 1 AS position MERGE (s:${BOOKKEEPING} {id: $id}) ON CREATE SET s.position = position`,
    parameters: { id },
  };
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
