import type { ConnectionField } from '../../schema/model.js';
import type { Condition } from '../tree/condition.js';
import type { ConnectionValue } from '../tree/values.js';
import type { Planning } from '../planning.js';
import { evaluate, type Evaluated } from '../request/arguments.js';
import { itself } from '../request/input.js';
import { selectFields, type Selected } from '../request/selection.js';
import { nameOf, type Path } from '../shown.js';
import { guardFor, traversalAlong, withParts } from '../traversal.js';
import { keptConditions, kindConditions, modalityConditions, planAbout } from './conditions.js';
import { allOf, planFilter } from './filter.js';
import type { FilterContext } from './filterContext.js';
import { framePage } from './page.js';
import { planCounts } from './planCounts.js';
import { planPage } from './planPage.js';
import { voiceConditions } from './voices.js';

/** Plans the list of an object's related nodes: a page, the total and counts. */
export function planRelated(
  planning: Planning,
  parents: readonly string[],
  selected: Selected,
  field: ConnectionField,
  around: Path,
): ConnectionValue {
  const { representatives, about: _, ...connection } = planConnection(planning, selected, field, around);
  return {
    kind: 'connection',
    guard: guardFor(planning.model, parents, selected.types),
    traversal: field.route
      ? withParts(
          traversalAlong(planning.model, [...selected.types], field.route, field.target, representatives),
          field.route,
        )
      : { ids: field.ids!, target: field.target },
    ...connection,
  };
}

/** Plans the parts that a list at the root and a list below a parent have in common. */
export function planConnection(planning: Planning, selected: Selected, field: ConnectionField, around: Path) {
  const evaluated = evaluate(planning, selected);
  const { from, values } = evaluated;
  const parts = selectFields(planning, selected.sources);
  const filter = { ...planning, from };
  const about = planAbout(filter, field, values);
  const where = allOf(conditionsOf(filter, field, values));
  const frame = framePage(planning.model, planning.parameters, from, field, values, planning.comparesUnits);
  const path = [...around, nameOf(selected)];
  const named = new Map(parts.map((part) => [part.field.name, part]));
  return {
    key: selected.key,
    path: path.join('.'),
    about,
    where,
    page: planPage(planning, { selected, field, evaluated, frame, parts: named, path }),
    total: named.has('totalCount'),
    counts: parts.flatMap((part) => planCounts(planning, field.target, part)),
    cursorParents: frame.keysets.map(({ parent }) => parent),
    representatives: values.get('includeRepresentatives').tell(itself) === true,
  };
}

function conditionsOf(
  filter: FilterContext,
  field: ConnectionField,
  values: Evaluated['values'],
): readonly Condition[] {
  const kept = [
    ...keptConditions(filter, field),
    ...kindConditions(filter, values),
    ...(field.route ? modalityConditions(filter, values) : []),
    ...voiceConditions(filter, field, values),
  ];
  const asked = planFilter(filter, field.target, values.get('where'));
  return asked ? [...kept, asked] : kept;
}
