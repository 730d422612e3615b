import type { GraphValue } from '../../graph/graph.js';
import { unreachable } from '../../errors.js';
import type { Condition } from '../tree/condition.js';
import type { Traversal } from '../tree/traversal.js';
import type { Pricing } from './price.js';
import { NODE_LABEL } from '../../schema/model.js';
import { CLAIM_LIST, SPEAKER_LISTS } from '../supportLists.js';
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
      return spokenCost(pricing, condition, rows);
    case 'restsOn':
      return restsOnCost(pricing, condition, rows);
    case 'related': {
      const found = foundBy(pricing, condition.traversal, rows);
      const inner = { count: found, distinct: rows.count <= 1 && leadsToEachOnce(condition.traversal) };
      const beside = rows.joined ? (pricing.statistics.nodes[NODE_LABEL] ?? 0) : 0;
      const traversed = START * rows.count + TRAVERSED * (beside + found);
      const asserted = condition.traversal.asserted ? COMPARISON * found : 0;
      return traversed + asserted + conditionCost(pricing, condition.where, inner);
    }
    default:
      return unreachable(condition);
  }
}

function leadsToEachOnce({ steps, parts }: Traversal): boolean {
  return steps === undefined && parts === undefined;
}

function foundBy({ statistics }: Pricing, traversal: Traversal, rows: Rows): number {
  const found = rowsAlong(statistics, traversal, rows);
  if (!rows.joined) return found;
  // Of traversals with parts, all is joined with all steps between parts and wholes.
  const beside = traversal.parts === undefined ? 0 : 2 * (statistics.relationships['PART_OF'] ?? 0);
  return Math.max(found, rowsOfAll(statistics, traversal) + beside);
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
 * Returns the cost of a condition on speakers. A relationship stores their ids: each is compared, or looked up and
 * tried.
 */
function spokenCost(pricing: Pricing, { by, as }: Condition & { kind: 'spoken' }, rows: Rows): number {
  const { lists } = pricing.statistics;
  const most = SPEAKER_LISTS[as].reduce((known, name) => Math.max(known, lists[name] ?? 0), 0);
  const speakers = rows.count * most;
  const tried = by.kind === 'compare' ? 0 : TRAVERSED * speakers;
  return tried + START * rows.count + conditionCost(pricing, by, { count: speakers, distinct: false });
}

/** Returns the cost of a condition on claims. A relationship stores their ids: each is looked up and tried. */
function restsOnCost(
  pricing: Pricing,
  { claim, relayed }: Condition & { kind: 'restsOn' },
  rows: Rows,
): number {
  const { lists, relationships } = pricing.statistics;
  const listed = rows.count * (lists[CLAIM_LIST[relayed ? 'RELAYED' : 'ANY']] ?? 0);
  // A claim yields one relationship at most, so no more claims are looked up than somebody passes on.
  const most =
    relayed && rows.repeats !== undefined ? rows.repeats * (relationships['RELAYED_BY'] ?? 0) : listed;
  const claims = Math.min(listed, most);
  return (
    START * rows.count +
    TRAVERSED * claims +
    conditionCost(pricing, claim, { count: claims, distinct: false })
  );
}
