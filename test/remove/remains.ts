import type { Graph } from '../../src/graph/graph.js';
import { canonicalJson } from '../../src/text/digest.js';
import { readStored } from '../store/storedContent.js';

/**
 * All that the graph holds, one line for each node and relationship, in an order of its own: without the change log,
 * the times when sources were taken in, and the hashes by which writing tells what is other.
 */
export async function remainsOf(graph: Graph): Promise<readonly string[]> {
  const { nodes, links } = await readStored(graph);
  const told = nodes.map(({ properties, ...node }) => {
    const { recordedAt: _recordedAt, hash: _hash, ...kept } = properties;
    return { ...node, properties: kept };
  });
  const links_ = links.map(({ properties, ...link }) => {
    const { hash: _hash, ...kept } = properties ?? {};
    return { ...link, properties: kept };
  });
  return [...told, ...links_].map((one) => canonicalJson(one)).sort();
}
