import type { PartField } from '../../schema/model.js';
import type { Value } from '../tree/values.js';
import type { Planning } from '../planning.js';
import { selectFields, type Selected } from '../request/selection.js';
import { shown, type Path } from '../shown.js';

/** Plans the relationship that an edge stands for, or the entity at one of its ends. */
export function planPart(
  planning: Planning,
  selected: Selected,
  { part, target }: PartField,
  path: Path,
): Value {
  const { key, sources } = selected;
  const at = { key, shown: shown(selected, path) };
  if (part !== 'RELATIONSHIP')
    return {
      kind: part === 'RELATIONSHIP_START' ? 'startNode' : 'endNode',
      ...at,
      values: planning.values.ofNode(planning, target, sources, path),
    };
  const values = selectFields(planning, sources).flatMap((each) =>
    planning.values.ofField(planning, [target], each, path),
  );
  return { kind: 'relationship', ...at, values };
}
