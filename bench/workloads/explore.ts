import type { Engine, ResultRow, Statement } from '../../src/graph/graph.js';
import { SEARCH } from '../../src/plan/roots/pathLimits.js';
import { foldedWords } from '../../src/search/fold.js';
import { rank, type Candidate } from '../../src/search/rank.js';
import { indexQueriesOf, type IndexQuery, type SearchField } from '../../src/search/terms.js';
import { value, type RawField, type Variables, type Workload } from './workload.js';

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
  raw: ({ query }, engine) => ({ search: sameAnswer(String(query), engine) }),
  // Indexes have scores of their own, and choose by them: who bears the name must come first.
  compared: ({ search: { nodes } }: { search: { nodes: readonly unknown[] } }) => nodes[0],
};

/** The same beside a query that promises less: how much of the time is the price of the promise. */
export const searchBesideWords: Workload = {
  ...search,
  number: '6, words',
  title: 'the same, by hand whole words of names alone',
  promisesLess: 'finds no beginnings, slips, plurals or other texts than names, and orders by length alone',
  name: 'SearchBesideWords',
  operation: search.operation.replace('query Search', 'query SearchBesideWords'),
  raw: ({ query }, engine) => ({
    search: {
      text: engine === 'neo4j' ? WORDS : EMBEDDED_WORDS,
      parameters: wordsOfNames(String(query), engine),
      finish: (rows) => ({ nodes: value(rows) }),
    },
  }),
};

/** The same beside a query that orders equals as the API does: how much of time and reading is the price of that. */
export const searchBesideOrdered: Workload = {
  ...search,
  number: '6, ordered',
  title: 'the same, by hand equals in our order too',
  promisesLess:
    'counts no answers first, so it does not hold for words too frequent to be asked for, and looks at 200 equals at most',
  onlyOn: 'neo4j',
  name: 'SearchBesideOrdered',
  operation: search.operation.replace('query Search', 'query SearchBesideOrdered'),
  raw: ({ query }) => ({ search: orderedAnswer(String(query)) }),
};

/**
 * What finds beginnings, slips and all kinds of text as ours does: one question of all tokens, and the fifty best
 * ranked as ours are. Neo4j weighs the tokens; the embedded engine's index cannot, so there more are looked at.
 */
function sameAnswer(query: string, engine: Engine): RawField {
  const asks = asksAtOnce(query);
  const weighed = ({ terms, value }: IndexQuery) =>
    terms.split(' ').map((term) => (engine === 'neo4j' ? `${term}^${Math.ceil(value / 100)}` : term));
  return {
    text: engine === 'neo4j' ? TOKENS : EMBEDDED_TOKENS,
    parameters: { terms: asks.flatMap(weighed).join(' ') },
    finish: bestOf(query),
  };
}

function bestOf(query: string): (rows: readonly ResultRow[]) => unknown {
  return (rows) => ({
    nodes: rank(query, found(rows).map(candidateOf))
      .slice(0, 10)
      .map(({ node }) => node),
  });
}

/** One question whose scores are the strengths alone, so that what is equal is known and the order of it can be read. */
function orderedAnswer(query: string): RawField {
  const asks = asksAtOnce(query);
  const clauses = asks.map(({ terms, value, word }, at) => {
    const better = asks.slice(0, at).filter((other) => other.word === word);
    return `(+(${terms})^0 +*:*^${value}${better.map((other) => ` -(${other.terms})^0`).join('')})`;
  });
  return { text: ORDERED, parameters: { terms: clauses.join(' ') }, finish: bestOf(query) };
}

/** All that may be asked before it is known which words are frequent. */
function asksAtOnce(query: string): readonly IndexQuery[] {
  const words = foldedWords(query).map(({ folded }) => folded);
  return indexQueriesOf(words).filter(({ round }) => round !== 'common');
}

function found(rows: readonly ResultRow[]): readonly FoundTexts[] {
  return value(rows) as readonly FoundTexts[];
}

type FoundTexts = readonly [
  id: string,
  kind: string,
  fields: readonly SearchField[],
  texts: readonly string[],
];

function candidateOf([id, kind, fields, texts]: FoundTexts): Candidate<{ readonly id: string }> {
  return { id, kind, texts: texts.map((text, at) => ({ text, field: fields[at]! })), node: { id } };
}

/** All in one row: fifty rows take longer to come. */
const TEXTS = 'RETURN collect([n.id, n.searchKind, n.searchFields, n.searchTexts]) AS value';
const TOKENS = `CALL db.index.fulltext.queryNodes('searchable', $terms, {limit: 50}) YIELD node AS n
${TEXTS}`;
/** Four times as many as are kept, as the API asks for at first. */
const ORDERED = `CALL db.index.fulltext.queryNodes('searchable', $terms, {limit: 200}) YIELD node, score
WITH collect({node: node, score: score}) AS found
UNWIND [each IN found WHERE each.score >= coalesce(found[49].score, 0)] AS each
WITH each.node AS n, each.score AS score
WITH n, score, n.searchOrder AS place, n.id AS id ORDER BY score DESC, place, id LIMIT 50
${TEXTS}`;
const EMBEDDED_TOKENS = `CALL grafeo.search.text('Searchable', 'searchTerms', $terms, 200) YIELD node_id
MATCH (n:Searchable) WHERE id(n) = node_id
${TEXTS}`;

const WORDS = `CALL db.index.fulltext.queryNodes('searchable', $terms, {limit: 50}) YIELD node AS n
WITH n.id AS id ORDER BY size(n.searchTexts[0]), id LIMIT 10
RETURN collect({id: id}) AS value`;
/** That engine's index knows no AND; the whole name among the terms keeps who bears it among the 200. */
const EMBEDDED_WORDS = `CALL grafeo.search.text('Searchable', 'searchTerms', $terms, 200) YIELD node_id
MATCH (n:Searchable) WHERE id(n) = node_id AND all(token IN $tokens WHERE n.searchTerms CONTAINS token)
WITH n.id AS id ORDER BY size(n.searchTexts[0]), id LIMIT 10
RETURN collect({id: id}) AS value`;

function wordsOfNames(query: string, engine: Engine): Statement['parameters'] {
  const words = foldedWords(query).map(({ folded }) => folded);
  const tokens = words.map((word) => `n1${word}`);
  if (engine === 'neo4j') return { terms: tokens.join(' AND ') };
  return { terms: [`n0${words.join('')}`, ...tokens].join(' '), tokens: tokens.map((token) => ` ${token} `) };
}

export const shortestPaths: Workload = {
  number: '7',
  title: 'the shortest path between two actors, 4 steps at most, not through hubs',
  name: 'Paths',
  operation: `query Paths($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, maxLength: 4, first: 1) { truncated paths { length hops { node { id } } } }
  }`,
  variables: ({ pairs }) => pairs.map(([from, to]) => ({ from, to })),
  raw: (ends, engine) => ({
    paths: engine === 'neo4j' ? shortest(AROUND_HUBS, ends, { hub: SEARCH.work }) : shortest(ANY, ends),
  }),
  // Of several shortest paths any may be the first.
  compared: ({ paths: { truncated, paths } }: { paths: Found }) => ({
    truncated,
    length: paths[0]?.length ?? null,
  }),
  // Ours says where it left out hubs (docs/paths.md); by hand some are left out that ours goes through.
  mayDiffer: (own: Shortest, right: Shortest) => isShorter(own, right) || isSameOrLeftOut(own, right),
};

/** The same beside a query whose cost has no bound: how much of the time is the price of one. */
export const pathsBesideUnbounded: Workload = {
  ...shortestPaths,
  number: '7, unbounded',
  title: 'the same, by hand through hubs too',
  promisesLess: 'goes through hubs, so that nothing bounds what it reads',
  onlyOn: 'neo4j',
  name: 'PathsBesideUnbounded',
  operation: shortestPaths.operation.replace('query Paths', 'query PathsBesideUnbounded'),
  raw: (ends) => ({ paths: shortest(SHORTEST, ends) }),
  mayDiffer: isSameOrLeftOut,
};

function isSameOrLeftOut(own: Shortest, right: Shortest): boolean {
  return own.length === right.length || (own.truncated && isShorter(right, own));
}

function isShorter({ length }: Shortest, other: Shortest): boolean {
  return length !== null && (other.length === null || length < other.length);
}

const ENDS = 'MATCH (a:Node {id: $from}), (b:Node {id: $to})';
const AS_VALUE =
  'RETURN {truncated: false, paths: [{length: length(p), hops: [n IN tail(nodes(p)) | {node: {id: n.id}}]}]} AS value';
const ANY = `${ENDS}
MATCH p = shortestPath((a)-[:${RELATED}*..4]-(b))
${AS_VALUE}`;
/** The fastest form that Neo4j has: 0.49 ms beside 0.64 of `shortestPath`, an empty statement 0.36. */
const SHORTEST = `${ENDS}
MATCH p = SHORTEST 1 (a)((x)-[:${RELATED}]-(y)){0,4}(b)
${AS_VALUE}`;
/**
 * The fastest form that goes through no node with more relationships than a step of ours looks at. What it left out it
 * does not say; to ask that as well takes twice the time. The ends are no hubs in this workload.
 */
const AROUND_HUBS = `${ENDS}
MATCH p = shortestPath((a)-[:${RELATED}*..4]-(b)) WHERE none(n IN nodes(p) WHERE COUNT { (n)--() } > $hub)
${AS_VALUE}`;

function shortest(text: string, { from, to }: Variables, more: Statement['parameters'] = {}): RawField {
  return {
    text,
    parameters: { from: String(from), to: String(to), ...more },
    finish: (rows) => value(rows) ?? { truncated: false, paths: [] },
  };
}

interface Found {
  readonly truncated: boolean;
  readonly paths: readonly { readonly length: number }[];
}

interface Shortest {
  readonly truncated: boolean;
  readonly length: number | null;
}

/** Within the subquery: out of a list of relationships the embedded engine would read the nodes of the same numbers. */
const EDGE = '{relationshipId: r.id, relationship: type(r), from: startNode(r).id, to: endNode(r).id}';

export const neighborhood: Workload = {
  number: '8',
  title: 'what lies around an actor, two steps, for drawing',
  name: 'Neighborhood',
  operation: `query Neighborhood($id: ID!) {
    neighborhood(id: $id, depth: 2, first: 20) { nodes { node { id } distance } edges { relationshipId relationship from to } }
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
    edges: edges.map(({ relationshipId }) => storedId(relationshipId)).sort(),
  }),
};

/** Our id of a relationship ends in what the graph stores, which is what the raw answer brings. */
function storedId(relationshipId: string): string {
  return relationshipId.split(/[/.]/).at(-1)!;
}

interface Edge {
  readonly relationshipId: string;
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
  const unique = [...new Map(edges.map((edge) => [edge.relationshipId, edge])).values()];
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
MATCH (a)<-[:PART_OF*0..1]-(p) WHERE p = a OR p:Place
MATCH (p)-[:${TIED}]-(d)
WHERE d:Dated AND d.timeText IS NOT NULL AND d.type IS NOT NULL AND ${within}
WITH DISTINCT d ORDER BY d.timeSort, d.id LIMIT 20
WITH collect({id: d.id, time: {edtf: d.timeEdtf}}) AS found
RETURN {nodes: found} AS value`,
    parameters: { about: String(about), from: String(from), to: String(to) },
  };
}
