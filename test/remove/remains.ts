import type { Graph } from '../../src/graph/graph.js';
import { canonicalJson } from '../../src/text/digest.js';
import { readStored } from '../store/storedContent.js';

/**
 * The whole graph, a sorted line for each node and relationship, without the change log, the times when sources were
 * taken in, and the hashes by which writing finds differences.
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
