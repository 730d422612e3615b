import { nodeModel, type ListField, type OneField, type ReferencesField } from '../../schema/model.js';
import { LIST_SIZE } from '../lists/page.js';
import type { SortKey } from '../tree/order.js';
import type { ListValue, Value } from '../tree/values.js';
import type { Planning } from '../planning.js';
import { evaluate } from '../request/arguments.js';
import type { Selected } from '../request/selection.js';
import { shown, type Path } from '../shown.js';
import { guardFor, traversalAlong } from '../traversal.js';

/** Plans the one node at the end of a traversal. */
export function planOne(
  planning: Planning,
  parents: readonly string[],
  selected: Selected,
  field: OneField,
  path: Path,
): Value {
  return {
    kind: 'one',
    key: selected.key,
    guard: guardFor(planning.model, parents, selected.types),
    traversal: traversalAlong(planning.model, [...selected.types], field.route, field.target),
    certain: field.nonNull,
    shown: shown(selected, path),
    values: planning.values.ofNode(planning, field.target, selected.sources, path),
  };
}

/** Plans all nodes at the end of a traversal, as a plain list. */
export function planList(
  planning: Planning,
  parents: readonly string[],
  selected: Selected,
  field: ListField,
  path: Path,
): Value {
  return {
    kind: 'list',
    key: selected.key,
    guard: guardFor(planning.model, parents, selected.types),
    traversal: traversalAlong(planning.model, [...selected.types], field.route, field.target),
    order: naturalOrder(planning, field.target),
    ...planLimit(planning, selected),
    shown: shown(selected, path),
    values: planning.values.ofNode(planning, field.target, selected.sources, path),
  };
}

function naturalOrder({ model }: Planning, target: string): readonly SortKey[] {
  const { orderBy } = nodeModel(model, target);
  return [orderBy, 'id'].map((property) => ({ property, type: 'string', descending: false, of: 'node' }));
}

/** Plans the nodes whose ids a property holds, in the order of the ids. */
export function planReferences(
  planning: Planning,
  selected: Selected,
  { target, property }: ReferencesField,
  path: Path,
): Value {
  return {
    kind: 'references',
    key: selected.key,
    target,
    label: nodeModel(planning.model, target).label,
    property,
    ...planLimit(planning, selected),
    shown: shown(selected, path),
    values: planning.values.ofNode(planning, target, selected.sources, path),
  };
}

/**
 * Plans the limit of a plain list. Lists without a `first` of their own are short by nature, and a constant bounds
 * them.
 */
function planLimit(planning: Planning, selected: Selected): Pick<ListValue, 'limit' | 'isAsked'> {
  const { parameters } = planning;
  const { maximum } = LIST_SIZE;
  const { key, field } = selected;
  if (!field.hasArguments) {
    const as = { kind: 'constant', value: maximum } as const;
    return { limit: parameters.add({ from: 0, path: [], as }, `${key}_limit`), isAsked: false };
  }
  const { from } = evaluate(planning, selected);
  const as = { kind: 'size', maximum } as const;
  return { limit: parameters.add({ from, path: ['first'], as }, `${key}_first`), isAsked: true };
}
