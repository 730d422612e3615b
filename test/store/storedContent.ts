import type { Graph, GraphValue } from '../../src/graph/graph.js';

/** The stored parts that are not part of the desired graph. */
const BESIDE = [
  'hash',
  'recordedAt',
  'verification',
  'text',
  'searchKind',
  'searchFields',
  'searchTexts',
  'searchTerms',
  'searchOrder',
];

export interface StoredNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: { readonly [name: string]: GraphValue };
}

export interface StoredLink {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: { readonly [name: string]: GraphValue };
}

/** Everything the graph holds, read back as it is, sorted by id. */
export async function readStored(
  graph: Graph,
): Promise<{ readonly nodes: readonly StoredNode[]; readonly links: readonly StoredLink[] }> {
  const nodes = await graph.read({
    text: 'MATCH (n:Node) WHERE NOT n:Change RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
    parameters: {},
  });
  const links = await graph.read({
    text: 'MATCH (a:Node)-[r]->(b:Node) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
    parameters: {},
  });
  return {
    nodes: byId(nodes as unknown as StoredNode[]).map((node) => ({
      ...node,
      labels: [...node.labels].sort(),
    })),
    links: byId(links as unknown as StoredLink[]),
  };
}

/** The stored graph without these parts; it must equal the desired graph of the facts. */
export async function readStoredContent(
  graph: Graph,
): Promise<{ readonly nodes: readonly object[]; readonly relationships: readonly object[] }> {
  const { nodes, links } = await readStored(graph);
  return {
    nodes: nodes.map(({ id, properties }) => ({ id, properties: content(properties) })),
    relationships: links.map(({ id, type, from, to, properties }) => ({
      id,
      type,
      from,
      to,
      properties: content(properties),
    })),
  };
}

function content(properties: StoredNode['properties']): StoredNode['properties'] {
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => !BESIDE.includes(name) && !name.endsWith('Folded')),
  );
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
