import { embeddedProperty, type EmbeddedField, type PropertyField } from '../../schema/model.js';
import type { PropertyValue, Value } from '../tree/values.js';
import type { Planning } from '../planning.js';
import { evaluate } from '../request/arguments.js';
import { AS_IT_IS } from '../request/parameters.js';
import { selectFields, type Selected } from '../request/selection.js';

/** Plans a property that is stored with the object itself. */
export function planProperty(selected: Selected, field: PropertyField): PropertyValue {
  const [property, ...otherwise] = selected.properties;
  return {
    kind: 'property',
    key: selected.key,
    property: property!,
    ...(otherwise.length > 0 && { otherwise }),
    ...holdsOf((field.holds ?? 1) * selected.copies),
    ...(field.absent !== undefined && { absent: field.absent }),
  };
}

function holdsOf(values: number): Pick<PropertyValue, 'holds'> {
  return values > 1 ? { holds: Math.ceil(values) } : {};
}

/** Plans an object that is stored flat with its parent. */
export function planEmbedded(planning: Planning, selected: Selected, field: EmbeddedField): Value {
  const inner = selectFields(planning, selected.sources);
  const members = field.members.map(({ type, prefix, presence }) => ({
    type,
    presence,
    values: inner
      .filter((each) => each.types.has(type))
      .map((each): Value => {
        const property = embeddedProperty(prefix, (each.field as PropertyField).property);
        return { kind: 'property', key: each.key, property };
      }),
  }));
  return { kind: 'embedded', key: selected.key, members };
}

/** Plans the citation of a source; its style is a parameter, so that one plan serves all styles. */
export function planCitation(planning: Planning, selected: Selected): Value {
  const { from } = evaluate(planning, selected);
  const style = planning.parameters.add({ from, path: ['style'], as: AS_IT_IS }, `${selected.key}_style`);
  return { kind: 'citation', key: selected.key, style, copies: Math.ceil(selected.copies) };
}
