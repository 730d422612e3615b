import {
  embeddedProperty,
  type EmbeddedField,
  type PropertyField,
  type TermField,
} from '../../schema/model.js';
import type { PropertyValue, TermValue, Value } from '../tree/values.js';
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

/** The term of a word that is stored with the thing. */
export function planTerm({ key, copies }: Selected, field: TermField): TermValue {
  const { vocabulary, property, otherwise } = field;
  return { kind: 'term', key, vocabulary, property, otherwise, copies };
}

/** Plans an object that is stored flat with its parent. */
export function planEmbedded(planning: Planning, selected: Selected, field: EmbeddedField): Value {
  const inner = selectFields(planning, selected.sources);
  const members = field.members.map(({ type, prefix, presence }) => ({
    type,
    presence,
    values: inner.filter((each) => each.types.has(type)).map((each) => planInner(each, prefix)),
  }));
  return { kind: 'embedded', key: selected.key, members };
}

function planInner(selected: Selected, prefix: string): PropertyValue | TermValue {
  const field = selected.field as PropertyField | TermField;
  const property = embeddedProperty(prefix, field.property);
  if (field.kind === 'property') return { kind: 'property', key: selected.key, property };
  const otherwise = field.otherwise.map((each) => embeddedProperty(prefix, each));
  return { ...planTerm(selected, field), property, otherwise };
}

/** Plans the citation of a source; its style is a parameter, so that one plan serves all styles. */
export function planCitation(planning: Planning, selected: Selected): Value {
  const { from } = evaluate(planning, selected);
  const style = planning.parameters.add({ from, path: ['style'], as: AS_IT_IS }, `${selected.key}_style`);
  return { kind: 'citation', key: selected.key, style, copies: Math.ceil(selected.copies) };
}
