import type { GraphValue } from '../../graph/graph.js';
import { unreachable } from '../../errors.js';
import type { Condition } from '../tree/condition.js';
import type { Traversal } from '../tree/traversal.js';
import type { Pricing } from './price.js';
import { NODE_LABEL } from '../../schema/model.js';
import { rowsAlong, rowsOfAll, type Rows } from './traversalRows.js';

/** Returns the cost of a condition that is tried on each of these rows: everything that it compares and traverses. */
export function conditionCost(pricing: Pricing, condition: Condition | undefined, rows: Rows): number {
  if (!condition) return 0;
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.reduce((sum, each) => sum + conditionCost(pricing, each, rows), 0);
    case 'not':
    case 'possibly':
      return conditionCost(pricing, condition.of, rows);
    case 'known':
      return rows.count * COMPARISON;
    case 'compare':
      return rows.count * comparison(pricing.parameters[condition.parameter]);
    case 'modality':
      return rows.count * comparison(pricing.parameters[condition.parameter]);
    case 'spoken':
      return spokenCost(pricing, condition.by, rows);
    case 'related': {
      const found = foundBy(pricing, condition.traversal, rows);
      const inner = { count: found, distinct: rows.count <= 1 && condition.traversal.steps === undefined };
      const beside = rows.joined ? (pricing.statistics.nodes[NODE_LABEL] ?? 0) : 0;
      const traversed = START * rows.count + TRAVERSED * (beside + found);
      const asserted = condition.traversal.asserted ? COMPARISON * found : 0;
      return traversed + asserted + conditionCost(pricing, condition.where, inner);
    }
    default:
      return unreachable(condition);
  }
}

function foundBy({ statistics }: Pricing, traversal: Traversal, rows: Rows): number {
  const found = rowsAlong(statistics, traversal, rows);
  return rows.joined ? Math.max(found, rowsOfAll(statistics, traversal)) : found;
}

/**
 * Weights, as fractions of the cost to go through a row, sort it and cut it (measured, docs/cost.md): to begin a
 * traversal at a row, to reach another row by it, to compare a property.
 */
const START = 0.25;
const TRAVERSED = 0.5;
const COMPARISON = 0.25;

/** The number of listed values that are compared in memory while one row is gone through. */
const VALUES_PER_ROW = 20;

function comparison(value: GraphValue | undefined): number {
  return COMPARISON + (Array.isArray(value) ? value.length / VALUES_PER_ROW : 0);
}

/**
 * Returns the cost of a condition on first speakers. A relationship stores their ids: each is compared, or looked up
 * and tried.
 */
function spokenCost(pricing: Pricing, by: Condition, rows: Rows): number {
  const speakers = rows.count * (pricing.statistics.lists['firstSpeakerIds'] ?? 0);
  const tried = by.kind === 'compare' ? 0 : TRAVERSED * speakers;
  return tried + START * rows.count + conditionCost(pricing, by, { count: speakers, distinct: false });
}
