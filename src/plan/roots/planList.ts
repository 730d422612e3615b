import { nodeModel } from '../../schema/model.js';
import { planConnection } from '../lists/planConnection.js';
import type { ListRoot } from '../tree/listRoot.js';
import type { Planning } from '../planning.js';
import type { Selected } from '../request/selection.js';

/** Plans a list at the root. */
export function planListRoot(planning: Planning, selected: Selected): ListRoot {
  const { field } = selected;
  if (field.kind !== 'connection') throw new Error(`Query.${field.name} is not a list`);
  const { target } = field;
  const { label } = nodeModel(planning.model, target);
  const { representatives: _, path: __, page, ...connection } = planConnection(planning, selected, field, []);
  return {
    kind: 'list',
    target,
    label,
    ...connection,
    page: page && planning.levels.inPage(page, false),
  };
}
