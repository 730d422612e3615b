import type { Row, Transaction } from '../graph/graph.js';
import type { Degrees, Numbers, Statistics } from '../plan/statistics.js';
import type { Storage } from './storage.js';

/** The properties that hold lists of ids, of nodes and of relationships. */
export const LISTS_OF_IDS = ['claimIds', 'firstSpeakerIds'] as const;

/** Counts the whole graph: what holds now, neither more nor less. Goes over every relationship, from either end. */
export async function countStatistics(
  transaction: Transaction,
  { storage }: { readonly storage: Storage },
): Promise<Statistics> {
  const ask = (text: string): Promise<readonly Row[]> => transaction.run({ text, parameters: {} });
  const nodes = await ask(`MATCH (n:Node) RETURN ${PREFIX} AS prefix, count(*) AS count`);
  const out = await ask(`MATCH (n:Node)-[r]->() ${BY_NODE}`);
  const into = await ask(`MATCH (n:Node)<-[r]-() ${BY_NODE}`);
  const lists = [...(await ask(`MATCH (n:Node) ${LISTS}`)), ...(await ask(`MATCH ()-[n]->() ${LISTS}`))];
  return {
    nodes: Object.fromEntries(nodes.map(({ prefix, count }) => [typeOf(storage, prefix), Number(count)])),
    relationships: sums(out),
    degrees: degreesOf(storage, out, into),
    lists: longest(lists),
  };
}

/** The prefix of an id names the node's type. */
const PREFIX = "split(n.id, '/')[0]";
const BY_NODE = `WITH n, type(r) AS type, count(r) AS degree RETURN ${PREFIX} AS prefix, type, max(degree) AS most, sum(degree) AS all`;
const LISTS = `RETURN ${LISTS_OF_IDS.map((name) => `max(size(n.${name})) AS ${name}`).join(', ')}`;

function typeOf(storage: Storage, prefix: Row[string] | undefined): string {
  return storage.typeOfPrefix.get(String(prefix))?.name ?? String(prefix);
}

/** Every relationship leads away from one node, so those that do are all. */
function sums(out: readonly Row[]): Numbers {
  const found: Record<string, number> = {};
  for (const { type, all } of out) found[String(type)] = (found[String(type)] ?? 0) + Number(all);
  return found;
}

function degreesOf(storage: Storage, out: readonly Row[], into: readonly Row[]): Statistics['degrees'] {
  const found: Record<string, Record<string, Degrees>> = {};
  const note = (rows: readonly Row[], direction: keyof Degrees): void => {
    for (const { prefix, type, most } of rows) {
      const byType = (found[typeOf(storage, prefix)] ??= {});
      byType[String(type)] = { OUT: 0, IN: 0, ...byType[String(type)], [direction]: Number(most) };
    }
  };
  note(out, 'OUT');
  note(into, 'IN');
  return found;
}

function longest(rows: readonly Row[]): Numbers {
  return Object.fromEntries(
    LISTS_OF_IDS.map((name) => [name, Math.max(0, ...rows.map((row) => Number(row[name] ?? 0)))]),
  );
}
