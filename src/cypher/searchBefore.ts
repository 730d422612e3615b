import type { Beforehand } from '../graph/graph.js';
import type { SearchRoot } from '../plan/plan.js';
import type { Ask } from '../search/terms.js';
import { askByTurns, type Weighed } from '../search/turns.js';
import { lines } from './text.js';

/** The parameters that hold what was found, and which questions are common. No argument of a search is named so. */
export const FOUND = 'found';
export const COMMON = 'common';

/**
 * Asks the embedded engine's index one question after the other, none twice and none in vain. To answer one it reads
 * whatever has the tokens, however few it may find; and its Cypher takes terms from parameters alone, so that a
 * statement could not tell from what one question found what to ask next.
 */
export function weighBefore(root: SearchRoot): Beforehand {
  const text = lines(
    `CALL grafeo.search.text('${root.label}', '${root.property}', $terms, $most) YIELD node_id`,
    'WITH collect(node_id) AS nodes',
    'RETURN CASE WHEN size(nodes) < $most THEN nodes END AS nodes',
  );
  return function* (parameters) {
    const asks = parameters[root.asks] as unknown as readonly Ask[];
    const turns = askByTurns(asks);
    let step = turns.next();
    while (!step.done) {
      const { terms, most } = asks[step.value]!;
      const [row] = yield { text, parameters: { terms, most } };
      step = turns.next((row!['nodes'] as readonly number[] | null) ?? 'common');
    }
    const { weights, common } = step.value;
    const found = root.where ? [...weights] : promising(asks, step.value, Number(parameters[root.kept]));
    return { [COMMON]: common, [FOUND]: found.map(([node, weight]) => ({ node, weight })) };
  };
}

/**
 * What may be among the best, so many of them: not what weighs less than the last of these even if it has all that is
 * common.
 */
function promising(
  asks: readonly Ask[],
  { weights, common }: Weighed,
  most: number,
): readonly (readonly [number, number])[] {
  const sorted = [...weights].sort(([, one], [, other]) => other - one);
  const more = common.reduce((sum, at) => sum + asks[at]!.value, 0);
  const least = (sorted[most - 1]?.[1] ?? 0) - more;
  return sorted.filter(([, weight]) => weight >= least);
}
