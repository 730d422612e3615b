import type { ResultRow, Transaction } from '../../graph/graph.js';
import { add, NOTHING, type Degrees, type Statistics } from '../../plan/cost/statistics.js';
import { groupBy } from '../../text/groupBy.js';
import { forNodes } from '../forNodes.js';
import { idPages, idsOfLabel } from '../idPages.js';
import { NODE_LABEL } from '../../schema/model.js';
import type { Store } from '../store.js';
import type { Storage } from '../../schema/stored/storage.js';

/** The properties of nodes and relationships that hold lists of ids. */
export const LISTS_OF_IDS = [
  'claimIds',
  'firstSpeakerIds',
  'directSpeakerIds',
  'speakerIds',
  'relayedClaimIds',
] as const;

/**
 * Counts the whole graph exactly. Each statement covers one page of nodes and their relationships, so that it ends soon
 * in a graph of any size.
 */
export async function countStatistics(
  run: Transaction['run'],
  { storage, engine }: Store,
): Promise<Statistics> {
  let counted = NOTHING;
  for await (const ids of idPages(idsOfLabel(engine, NODE_LABEL), { run, engine })) {
    const ask = (rest: string): Promise<readonly ResultRow[]> => forNodes({ run }, ids, rest, { engine });
    const nodes = await ask(`RETURN ${PREFIX} AS prefix, count(*) AS count, ${listsOf('n')}`);
    const out = await ask(`MATCH (n)-[r]->() ${BY_NODE}`);
    const into = await ask(`MATCH (n)<-[r]-() ${BY_NODE}`);
    counted = add(counted, pageStatistics(storage, { nodes, out, into }));
  }
  return counted;
}

/** The prefix of an id names the node's type. */
const PREFIX = "split(n.id, '/')[0]";
const BY_NODE =
  `WITH n, type(r) AS type, count(r) AS degree, ${listsOf('r')} ` +
  `RETURN ${PREFIX} AS prefix, type, max(degree) AS most, sum(degree) AS all, ${LISTS_OF_IDS.map((name) => `max(${name}) AS ${name}`).join(', ')}`;

function listsOf(variable: string): string {
  return LISTS_OF_IDS.map((name) => `max(size(${variable}.${name})) AS ${name}`).join(', ');
}

interface PageRows {
  readonly nodes: readonly ResultRow[];
  readonly out: readonly ResultRow[];
  readonly into: readonly ResultRow[];
}

/** Makes the statistics of one page. Counting outgoing relationships counts all, because each leaves exactly one node. */
function pageStatistics(storage: Storage, { nodes, out, into }: PageRows): Statistics {
  return {
    nodes: Object.fromEntries(nodes.map(({ prefix, count }) => [typeOf(storage, prefix), Number(count)])),
    relationships: Object.fromEntries(
      [...groupBy(out, ({ type }) => String(type))].map(([type, rows]) => [
        type,
        rows.reduce((sum, { all }) => sum + Number(all), 0),
      ]),
    ),
    degrees: degreesOf(storage, out, into),
    lists: Object.fromEntries(
      LISTS_OF_IDS.map((name) => [
        name,
        Math.max(0, ...[...nodes, ...out].map((row) => Number(row[name] ?? 0))),
      ]),
    ),
  };
}

function typeOf(storage: Storage, prefix: ResultRow[string] | undefined): string {
  return storage.typeOfPrefix.get(String(prefix))?.name ?? String(prefix);
}

function degreesOf(
  storage: Storage,
  out: readonly ResultRow[],
  into: readonly ResultRow[],
): Statistics['degrees'] {
  const found: Record<string, Record<string, Degrees>> = {};
  const note = (rows: readonly ResultRow[], direction: keyof Degrees): void => {
    for (const { prefix, type, most } of rows) {
      const byType = (found[typeOf(storage, prefix)] ??= {});
      byType[String(type)] = { OUT: 0, IN: 0, ...byType[String(type)], [direction]: Number(most) };
    }
  };
  note(out, 'OUT');
  note(into, 'IN');
  return found;
}
