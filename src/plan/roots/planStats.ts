import { nodeModel } from '../../schema/model.js';
import { planCounts } from '../lists/planCounts.js';
import type { StatsRoot, Tally } from '../tree/statsRoot.js';
import type { Planning } from '../planning.js';
import { selectFields, type Selected } from '../request/selection.js';

/** Plans the counts of each type in `stats`. */
export function planStats(planning: Planning, selected: Selected): StatsRoot {
  const fields = selectFields(planning, selected.sources);
  return { kind: 'stats', tallies: fields.flatMap((field) => tallyOf(planning, field)) };
}

function tallyOf(planning: Planning, selected: Selected): readonly Tally[] {
  const { field, key } = selected;
  if (field.kind !== 'structure' || !field.tallies) return [];
  const target = field.tallies;
  const parts = selectFields(planning, selected.sources);
  return [
    {
      key,
      target,
      label: nodeModel(planning.model, target).label,
      total: parts.some((part) => part.field.name === 'totalCount'),
      counts: parts.flatMap((part) => planCounts(planning, target, part)),
    },
  ];
}
