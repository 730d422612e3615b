import { foldedWords } from '../../src/search/fold.js';
import { value, type Workload } from './workload.js';

/** What lies between entities; paths and neighborhoods walk these. */
const RELATED =
  'PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED';

export const search: Workload = {
  number: '6',
  title: 'search for a name, 10 results',
  name: 'Search',
  operation: `query Search($query: String!) {
    search(query: $query, first: 10) { nodes { id } }
  }`,
  variables: ({ names }) => names.slice(0, 20).map((query) => ({ query })),
  raw: ({ query }, engine) => ({
    search: {
      text: engine === 'neo4j' ? FULL_TEXT : EMBEDDED_FULL_TEXT,
      parameters: { terms: termsOf(String(query), engine === 'neo4j' ? ' AND ' : ' ') },
      finish: (rows) => ({ nodes: rows }),
    },
  }),
  // The hand-written one knows nothing of beginnings, slips and kinds of text: who bears the name must come first.
  compared: ({ search: { nodes } }: { search: { nodes: readonly unknown[] } }) => nodes[0],
};

const FULL_TEXT = `CALL db.index.fulltext.queryNodes('searchable', $terms, {limit: 50}) YIELD node AS n
RETURN n.id AS id ORDER BY size(n.searchTexts[0]), id LIMIT 10`;
/** That engine's index knows no AND: who has more of the words comes before who has fewer. */
const EMBEDDED_FULL_TEXT = `CALL grafeo.search.text('Searchable', 'searchTerms', $terms, 50) YIELD node_id, score
MATCH (n:Searchable) WHERE id(n) = node_id
RETURN n.id AS id ORDER BY score DESC, size(n.searchTexts[0]), id LIMIT 10`;

/** The tokens of whole words in names. */
function termsOf(query: string, between: string): string {
  return foldedWords(query)
    .map(({ folded }) => `n1${folded}`)
    .join(between);
}

export const shortestPaths: Workload = {
  number: '7',
  title: 'the shortest path between two actors, 4 steps at most',
  name: 'Paths',
  operation: `query Paths($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, maxLength: 4, first: 1) { truncated paths { length hops { node { id } } } }
  }`,
  variables: ({ pairs }) => pairs.map(([from, to]) => ({ from, to })),
  raw: ({ from, to }) => ({
    paths: {
      text: `MATCH (a:Node {id: $from}), (b:Node {id: $to})
MATCH p = shortestPath((a)-[:${RELATED}*..4]-(b))
RETURN {truncated: false, paths: [{length: length(p), hops: [n IN tail(nodes(p)) | {node: {id: n.id}}]}]} AS value`,
      parameters: { from: String(from), to: String(to) },
      finish: (rows) => value(rows) ?? { truncated: false, paths: [] },
    },
  }),
  // Of several shortest paths any may be the first.
  compared: ({ paths: { truncated, paths } }: { paths: Found }) => ({
    truncated,
    length: paths[0]?.length ?? null,
  }),
  // Ours does not lead through hubs, and says so (docs/explore.md).
  mayDiffer: ({ truncated, length }: Shortest, right: Shortest) =>
    length === right.length || (truncated && (length === null || length > (right.length ?? 0))),
};

interface Found {
  readonly truncated: boolean;
  readonly paths: readonly { readonly length: number }[];
}

interface Shortest {
  readonly truncated: boolean;
  readonly length: number | null;
}

/** Within the subquery: out of a list of relationships the embedded engine would read the nodes of the same numbers. */
const EDGE = '{id: r.id, relationship: type(r), from: startNode(r).id, to: endNode(r).id}';

export const neighborhood: Workload = {
  number: '8',
  title: 'what lies around an actor, two steps, for drawing',
  name: 'Neighborhood',
  operation: `query Neighborhood($id: ID!) {
    neighborhood(id: $id, depth: 2, first: 20) { nodes { node { id } distance } edges { id relationship from to } }
  }`,
  variables: ({ actors }) => actors.slice(0, 20).map((id) => ({ id })),
  raw: ({ id }) => ({
    neighborhood: {
      text: `MATCH (m:Node {id: $id})
CALL (m) {
  MATCH (m)-[r:${RELATED}]-(n)
  WITH r, n ORDER BY n.name, r.id LIMIT 20
  RETURN collect(${EDGE}) AS first, collect(DISTINCT n) AS near
}
CALL (near) {
  UNWIND near AS n
  CALL (n) {
    MATCH (n)-[r:${RELATED}]-(o)
    WITH r, o ORDER BY o.name, r.id LIMIT 20
    RETURN collect(${EDGE}) AS found
  }
  UNWIND found AS edge
  RETURN collect(DISTINCT edge) AS second
}
RETURN m.id AS middle, first + second AS edges, [n IN near | n.id] AS near`,
      parameters: { id: String(id) },
      finish: ([row]) => row && drawn(row as unknown as Around),
    },
  }),
  // The order of nodes at one distance is by name, which the raw answer does not bring.
  compared: ({ neighborhood: { nodes, edges } }: { neighborhood: Drawn }) => ({
    nodes: nodes.map(({ node, distance }) => `${distance} ${node.id}`).sort(),
    edges: edges.map(({ id }) => id).sort(),
  }),
};

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

interface Around {
  readonly middle: string;
  readonly near: readonly string[];
  readonly edges: readonly Edge[];
}

interface Drawn {
  readonly nodes: readonly { readonly node: { readonly id: string }; readonly distance: number }[];
  readonly edges: readonly Edge[];
}

function drawn({ middle, near, edges }: Around): Drawn {
  const unique = [...new Map(edges.map((edge) => [edge.id, edge])).values()];
  const distances = new Map([...unique.flatMap(({ from, to }) => [from, to])].map((id) => [id, 2]));
  for (const id of near) distances.set(id, 1);
  distances.set(middle, 0);
  return {
    nodes: [...distances].map(([id, distance]) => ({ node: { id }, distance })),
    edges: unique,
  };
}

const TIED = 'ABOUT|PARTICIPATED_IN|PART_OF|LOCATED_IN|PURSUANT_TO|REACHED_IN|FOLLOWED';

export const timeline: Workload = {
  number: '9',
  title: 'a timeline of an actor, certainly and possibly within days',
  name: 'Timeline',
  operation: `query Timeline($about: ID!, $from: Date!, $to: Date!) {
    certain: timeline(about: $about, first: 20, where: { time: { certainlyWithin: { from: $from, to: $to } } }) {
      nodes { id time { edtf } }
    }
    possible: timeline(about: $about, first: 20, where: { time: { possiblyWithin: { from: $from, to: $to } } }) {
      nodes { id time { edtf } }
    }
  }`,
  variables: ({ actors, range }) => actors.slice(0, 8).map((about) => ({ about, ...range })),
  raw: (variables) => ({
    certain: timelineWithin(variables, 'd.timeEarliestStart >= date($from) AND d.timeLatestEnd <= date($to)'),
    possible: timelineWithin(
      variables,
      'coalesce(d.timeEarliestStart <= date($to), true) AND coalesce(d.timeLatestEnd >= date($from), true)',
    ),
  }),
};

function timelineWithin({ about, from, to }: { readonly [name: string]: unknown }, within: string) {
  return {
    text: `MATCH (a:Node {id: $about})
MATCH (a)-[:${TIED}]-(d)
WHERE d:Dated AND d.timeText IS NOT NULL AND ${within}
WITH DISTINCT d ORDER BY d.timeSort, d.id LIMIT 20
WITH collect({id: d.id, time: {edtf: d.timeEdtf}}) AS found
RETURN {nodes: found} AS value`,
    parameters: { about: String(about), from: String(from), to: String(to) },
  };
}
