import { badInput } from '../../errors.js';
import { embeddedProperty, partModel, type EmbeddedField, type PropertyField } from '../../schema/model.js';
import { itself, type Input } from '../request/input.js';
import type { Condition, Operator } from '../tree/condition.js';
import { compare, type FilterContext, type Path } from './filterContext.js';
import { nullIn, operators, whether } from './operators.js';

/** Plans conditions on a time that is stored flat in its parent. */
export function timeConditions(
  context: FilterContext,
  field: EmbeddedField,
  value: Input,
  path: Path,
): Condition[] {
  const { type, prefix, presence } = field.members[0]!;
  return value.entries().flatMap(([name, inner]): Condition[] => {
    if (inner.isNull && name === 'known') throw badInput(nullIn([...path, name]));
    if (!inner.isGiven) return [];
    if (name === 'known')
      return [whether(inner.tell(itself) === true, { kind: 'known', property: presence })];
    const date = (bound: string, operator: Operator, end: 'from' | 'to') =>
      compare(
        context,
        { property: embeddedProperty(prefix, bound), type: 'date', operator },
        [...path, name],
        { kind: 'range', end },
      );
    if (name === 'certainlyWithin')
      return [date('earliestStart', '>=', 'from'), date('latestEnd', '<=', 'to')];
    if (name === 'possiblyWithin')
      return [
        { kind: 'known', property: presence },
        { kind: 'possibly', of: date('earliestStart', '<=', 'to') },
        { kind: 'possibly', of: date('latestEnd', '>=', 'from') },
      ];
    const member = partModel(context.model, type).fields.get(name) as PropertyField;
    const property = embeddedProperty(prefix, member.property);
    return operators(context, member, property, inner, [...path, name]);
  });
}
