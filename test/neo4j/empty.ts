import type { Graph } from '../../src/graph/graph.js';

/**
 * The names that the seeder gives its indexes and constraints; it makes those that are missing, and drops outdated
 * ones.
 */
const isOfSeeder = (index: string): boolean => index.startsWith('parley_') || index === 'searchable';

/**
 * Removes all data, and the indexes of other tests; the seeder's indexes stay, and with them the plans of all texts.
 */
export async function emptyGraph(graph: Graph): Promise<void> {
  await empty(graph, isOfSeeder);
}

/** Removes all data, indexes and plans. */
export async function bareGraph(graph: Graph): Promise<void> {
  await empty(graph, () => false);
  await graph.define(['CALL db.clearQueryCaches()']);
}

async function empty(graph: Graph, keeps: (index: string) => boolean): Promise<void> {
  await graph.write((transaction) => transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }));
  const constraints = await graph.read({ text: 'SHOW CONSTRAINTS YIELD name', parameters: {} });
  const goingConstraints = constraints.map(({ name }) => String(name)).filter((name) => !keeps(name));
  if (goingConstraints.length > 0)
    await graph.define(goingConstraints.map((name) => `DROP CONSTRAINT \`${name}\``));
  const shown = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
  const indexes = await graph.read({ text: shown, parameters: {} });
  const going = indexes.map(({ name }) => String(name)).filter((name) => !keeps(name));
  if (going.length > 0) await graph.define(going.map((name) => `DROP INDEX \`${name}\``));
}
