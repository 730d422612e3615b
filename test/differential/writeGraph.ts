import type { Graph, Transaction } from '../../src/graph/graph.js';
import { READ_STATISTICS, writeStatistics } from '../../src/cypher/statistics.js';
import { countStatistics } from '../../src/store/statistics/countStatistics.js';
import { indexCommands } from '../../src/store/indexCommands.js';
import { layerStatements } from '../../src/store/statements/layerStatements.js';
import { splitDates } from '../../src/store/statements/dates.js';
import type { Properties } from '../../src/derive/desiredGraph.js';
import { readStorage } from '../../src/schema/stored/storage.js';
import type { RandomGraph } from './randomGraph.js';

/** Writes a random graph in place of what is there, in one transaction, as the seeder would. */
export async function writeGraph(graph: Graph, { nodes, relationships }: RandomGraph): Promise<void> {
  const storage = readStorage();
  const statements = layerStatements(storage, graph.engine, 'Seeded');
  await graph.define(indexCommands(graph.engine, storage));
  await graph.write(async (transaction) => {
    await transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} });
    for (const type of new Set(nodes.map((node) => node.type))) {
      const dates = storage.types.get(type)!.dates;
      const rows = nodes.filter((node) => node.type === type);
      await transaction.run(
        statements.createNodes(
          type,
          rows.map(({ id, properties }) => ({ id, ...splitDates(properties as Properties, dates) })),
        ),
      );
    }
    for (const type of new Set(relationships.map((relationship) => relationship.type))) {
      const dates = storage.relationshipDates.get(type) ?? [];
      const rows = relationships.filter((relationship) => relationship.type === type);
      const row = ({ id, from, to, properties }: (typeof rows)[number]) => ({
        id,
        from,
        to,
        ...splitDates(properties as Properties, dates),
      });
      await transaction.run(statements.createRelationships(type, rows.map(row)));
    }
    const text = 'MERGE (s:Seed {id: $id})';
    await transaction.run({ text, parameters: READ_STATISTICS.parameters });
    const run: Transaction['run'] = (statement) => transaction.run(statement);
    const store = { storage, engine: graph.engine };
    await transaction.run(writeStatistics(await countStatistics(run, store)));
  });
}
