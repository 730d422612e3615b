import { getNamedType, isCompositeType, isLeafType, isRequiredArgument } from 'graphql';
import type { Field } from './generate.js';

/**
 * A field with all plain fields of what it gives; of a list also its rows, its page and how many there are.
 * @param levels how deep it goes below a list
 */
export function wholeField(field: Field, levels: number): string {
  const sized = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
  return `${field.name}${sized}${below(field, levels)}`;
}

function below(field: Field, levels: number): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  const deeper = type.name.endsWith('Connection') || type.name.endsWith('Edge') ? levels : levels - 1;
  const asked = fields
    .filter(
      ({ args, type: given }) =>
        !args.some(isRequiredArgument) && (deeper > 0 || isLeafType(getNamedType(given))),
    )
    .filter(({ args }) => deeper > 1 || args.length === 0)
    .map((each) => `${each.name}${below(each, deeper - 1)}`);
  return ` { ${['__typename', ...asked].join(' ')} }`;
}
