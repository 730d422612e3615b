import type { Graph } from '../../src/graph/graph.js';
import { canonicalJson, sha256 } from '../../src/text/digest.js';
import { readStored } from '../store/storedContent.js';

/** A digest of the whole graph, without the change log and the times when sources were taken in. */
export async function contentOf(graph: Graph): Promise<string> {
  const { nodes, links } = await readStored(graph);
  const content = nodes.filter(({ labels }) => !labels.includes('Change'));
  const told = content.map(({ properties, ...node }) => {
    const { recordedAt: _recordedAt, ...kept } = properties;
    return { ...node, properties: kept };
  });
  // Relationships that the API does not show have no id, and the engines give them in an order of their own.
  const sorted = links.map((link) => canonicalJson(link)).sort();
  return sha256(canonicalJson([told, sorted]));
}
