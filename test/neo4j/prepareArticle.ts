import { openGraph } from '../../src/graph/open.js';
import { seedArticle } from '../article.js';
import { emptyGraph } from './empty.js';
import type { TestNeo4j } from './server.js';

/** Puts the graph of the article in place of what is there. The server is cold, and others may use it. */
export async function prepareArticle({ uri, username, password }: TestNeo4j): Promise<void> {
  const patient = { connectTimeout: 20_000, acquireTimeout: 30_000, deadline: 60_000 };
  const graph = await openGraph({ kind: 'neo4j', uri, username, password, ...patient });
  try {
    await emptyGraph(graph);
    await seedArticle(graph);
  } finally {
    await graph.close();
  }
}
