import type { Beforehand, ResultRow, Statement } from '../../graph/graph.js';
import type { SearchRoot } from '../../plan/tree/searchRoot.js';
import type { IndexQuery } from '../../search/terms.js';
import { searchInRounds, type Answer, type Weighed } from '../../search/rounds.js';
import type { StrongNodes } from '../dialect/dialect.js';
import type { Names } from '../names.js';
import { lines, where } from '../text.js';
import { kept } from './kept.js';

/** The parameters that hold the found nodes, and the common questions. No argument of a search has these names. */
const FOUND = 'found';
const COMMON = 'common';

/**
 * Asks the embedded engine's index, one statement for each round. No question is put twice or in vain, because for an
 * answer the index reads all nodes that have the tokens, however few it may find. The rounds are statements of their
 * own, because the engine's Cypher takes terms from parameters alone: one statement could not choose questions by the
 * answers of a round.
 */
export function weighBefore(root: SearchRoot): Beforehand {
  return function* (parameters) {
    const asks = parameters[root.asks] as unknown as readonly IndexQuery[];
    const rounds = searchInRounds(asks);
    let step = rounds.next();
    while (!step.done) step = rounds.next(answersOf(yield askAll(root, asks, step.value)));
    const { weights, common } = step.value;
    const found = root.where ? [...weights] : promising(asks, step.value, Number(parameters[root.kept]));
    return { [COMMON]: common, [FOUND]: found.map(([node, weight]) => ({ node, weight })) };
  };
}

/** Writes the clauses for the nodes that the embedded engine's index found before, with their weights in parameters. */
export function nodesFoundBefore(names: Names, { node, strength }: StrongNodes, root: SearchRoot): string {
  const [found, terms, at] = ['found', 'terms', 'question'].map((name) => names.variable(name));
  const ask = `$${root.asks}[${at}]`;
  return lines(
    `UNWIND $${FOUND} AS ${found}`,
    `MATCH (${node}:${root.label})`,
    where(`id(${node}) = ${found}.node`, kept(names, node, root)),
    `WITH ${node}, ${found}.weight AS ${found}, ${node}.${root.property} AS ${terms}`,
    `WITH ${node}, reduce(sum = ${found}, ${at} IN $${COMMON} | sum + CASE WHEN ${terms} CONTAINS ${ask}.probe THEN ${ask}.value ELSE 0 END) AS ${strength}`,
  );
}

/**
 * Asks several questions. Each gives one row, with its place among these: the nodes that it finds, or null if it is
 * common.
 */
function askAll(root: SearchRoot, asks: readonly IndexQuery[], places: readonly number[]): Statement {
  const each = places.map((_, place) =>
    lines(
      `CALL grafeo.search.text('${root.label}', '${root.property}', $terms${place}, $most${place}) YIELD node_id`,
      'WITH collect(node_id) AS nodes',
      `RETURN ${place} AS place, CASE WHEN size(nodes) < $most${place} THEN nodes END AS nodes`,
    ),
  );
  const given = places.flatMap((at, place) => [
    [`terms${place}`, asks[at]!.terms],
    [`most${place}`, asks[at]!.most],
  ]);
  return {
    text: each.join('\nUNION ALL\n'),
    parameters: Object.fromEntries(given) as Statement['parameters'],
  };
}

/** Sorts the rows by the places of their questions, because they come in any order. */
function answersOf(rows: readonly ResultRow[]): readonly Answer[] {
  const sorted = rows.toSorted((one, other) => Number(one['place']) - Number(other['place']));
  return sorted.map(({ nodes }) => (nodes as readonly number[] | null) ?? 'common');
}

/**
 * Keeps the nodes that may be among the best `most`. A node is left out if it weighs less than the last of these even
 * with the worth of all common questions.
 */
function promising(
  asks: readonly IndexQuery[],
  { weights, common }: Weighed,
  most: number,
): readonly (readonly [number, number])[] {
  const sorted = [...weights].sort(([, one], [, other]) => other - one);
  const more = common.reduce((sum, at) => sum + asks[at]!.value, 0);
  const least = (sorted[most - 1]?.[1] ?? 0) - more;
  return sorted.filter(([, weight]) => weight >= least);
}
