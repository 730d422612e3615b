import { badInput } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { rowIds } from '../import/derive/deriveIds.js';
import { offerNearest } from '../text/nearestName.js';
import { batchesOf } from '../store/batches.js';
import { findNode } from '../store/statements/findNode.js';

/**
 * Returns the ids of the claims of rows, each named by its key or by the id of its event or claim. If the dataset lacks
 * one of them, rejects with BAD_USER_INPUT and offers near keys; then none is removed.
 */
export async function findRows(
  graph: Graph,
  dataset: string,
  named: readonly string[],
): Promise<readonly string[]> {
  const slug = dataset.slice('dataset/'.length);
  const claims = new Map<string, string>();
  for (const batch of batchesOf(named)) {
    const rows = batch.map((name) => ({
      name,
      id: name.includes('/') ? name : '',
      claim: rowIds({ slug }, name).claim,
    }));
    const find = findNode(graph.engine);
    const is = 'c.rowContent IS NOT NULL AND d.id = $dataset RETURN row.name AS name, c.id AS claim';
    for (const text of [
      `UNWIND $rows AS row ${find('c', 'claim')} MATCH (c)-[:CLAIMED_IN]->(d) WHERE ${is}`,
      `UNWIND $rows AS row ${find('c', 'id')} MATCH (c)-[:CLAIMED_IN]->(d) WHERE ${is}`,
      `UNWIND $rows AS row ${find('e', 'id')} MATCH (e)<-[:SUBJECT]-(c)-[:CLAIMED_IN]->(d) WHERE ${is}`,
    ])
      for (const { name, claim } of await graph.read({ text, parameters: { rows, dataset } }))
        claims.set(String(name), String(claim));
  }
  const unknown = named.filter((name) => !claims.has(name));
  if (unknown.length === 0) return [...new Set(claims.values())];
  const problems = await Promise.all(
    unknown
      .slice(0, LISTED)
      .map(async (name) => `${name}.${offerNearest(name, await keysLike(graph, dataset, name))}`),
  );
  const more = unknown.length > LISTED ? ` And ${unknown.length - LISTED} more.` : '';
  throw badInput(
    `${dataset} has no row ${problems.join(' Nor ')}${more} Nothing was taken out. A row is named by its key, or by the id of its event or claim.`,
  );
}

const LISTED = 5;
/** The most keys to search for one that was meant. */
const LOOKED_AT = 10_000;

/** Reads keys with the same beginning as the name. */
async function keysLike(graph: Graph, dataset: string, name: string): Promise<readonly string[]> {
  const rows = await graph.read({
    text: `UNWIND $rows AS row ${findNode(graph.engine)('d', 'id')} MATCH (d)<-[:WRITTEN_IN]-(v) WHERE v.row STARTS WITH $begin RETURN v.row AS key LIMIT $count`,
    parameters: {
      rows: [{ id: dataset }],
      begin: name.slice(0, Math.ceil(name.length / 2)),
      count: LOOKED_AT,
    },
  });
  return rows.map(({ key }) => String(key));
}
