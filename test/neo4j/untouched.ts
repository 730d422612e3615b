import { createHash } from 'node:crypto';
import type { Graph } from '../../src/graph/graph.js';

/** A graph that refuses to write: others read the same. */
export function onlyRead(graph: Graph): Graph {
  const refuse = async (): Promise<never> => {
    throw new Error(
      'The graph of the article is shared by test files, which only read it. Use an empty graph.',
    );
  };
  return { ...graph, write: refuse, define: refuse };
}

const CONTENT = [
  'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id',
  'MATCH ()-[r]->() RETURN elementId(r) AS id, type(r) AS type, properties(r) AS properties ORDER BY id',
];

/** A digest of every node and relationship, 0.1 s: the community edition does not tell its last transaction. */
export async function contentDigest(graph: Graph): Promise<string> {
  const digest = createHash('sha256');
  for (const text of CONTENT) digest.update(JSON.stringify(await graph.read({ text, parameters: {} })));
  return digest.digest('hex');
}
