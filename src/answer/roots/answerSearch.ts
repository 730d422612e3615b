import type { GraphValue, ResultRow } from '../../graph/graph.js';
import { comparePlaces, rank, type Candidate, type Place, type Ranked } from '../../search/rank.js';
import type { SearchField } from '../../search/terms.js';
import { cursorWriter, type WriteCursor } from '../../plan/cursor.js';
import type { KindFacets, SearchRoot } from '../../plan/tree/searchRoot.js';
import type { Connection } from '../answer.js';
import type { AnswerRoot, Parameters } from '../given.js';

type Node = { [key: string]: GraphValue };

/** Ranks and cuts the nodes before it finishes them, because of the fifty that come back the page shows only some. */
export const answerSearch: AnswerRoot<SearchRoot> = (given, root, rows) => {
  const results = resultsOf(root, given.parameters, rows);
  for (const { node } of results.edges) given.finish(root.values, given, node);
  return results as unknown as Connection;
};

/** Ranks the nodes that a search found, and cuts the page that was asked for. */
function resultsOf(root: SearchRoot, parameters: Parameters, rows: readonly ResultRow[]) {
  const ranked = rank(String(parameters[root.query]), found(rows).map(candidateOf));
  const after = parameters[root.after] as unknown as Place | null;
  const rest = after ? ranked.filter(({ place }) => comparePlaces(place, after) > 0) : ranked;
  const write = cursorWriter({ name: String(parameters[root.list]), order: [] });
  const edges = rest.slice(0, Number(parameters[root.limit])).map((each) => edgeOf(write, each));
  return {
    edges: root.page ? edges : [],
    nodes: root.page ? edges.map(({ node }) => node) : [],
    pageInfo: {
      hasNextPage: rest.length > edges.length,
      hasPreviousPage: rest.length < ranked.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: ranked.length,
    ...Object.fromEntries(root.facets.map((facets) => [facets.key, countKinds(facets, parameters, ranked)])),
  };
}

/** Counts results by kind: the most frequent first, then by the kind's name, as the facets of other lists come. */
function countKinds({ of, limit }: KindFacets, parameters: Parameters, ranked: readonly Ranked<Node>[]) {
  const counts = new Map<string, number>();
  for (const { kind } of ranked) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const values = [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  return of.map((field) => ({ field, values: values.slice(0, Number(parameters[limit])) }));
}

function found([row]: readonly ResultRow[]): readonly StoredCandidate[] {
  return (row?.['value'] ?? []) as unknown as readonly StoredCandidate[];
}

/** Fields and texts are parallel lists. */
type StoredCandidate = readonly [
  id: string,
  kind: string,
  fields: readonly SearchField[],
  texts: readonly string[],
  node: Node,
];

function candidateOf([id, kind, fields, texts, node]: StoredCandidate): Candidate<Node> {
  return { id, kind, texts: texts.map((text, at) => ({ text, field: fields[at]! })), node };
}

function edgeOf(write: WriteCursor, { place, matches, node }: Ranked<Node>) {
  return { cursor: write(place), score: place[0], matches, node };
}
