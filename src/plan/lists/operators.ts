import { badInput } from '../../errors.js';
import { foldedProperty, termProperty, type PropertyField } from '../../schema/model.js';
import { itself, type Input } from '../request/input.js';
import { AS_IT_IS } from '../request/parameters.js';
import type { Condition, Operator } from '../tree/condition.js';
import type { Conversion } from '../tree/parameter.js';
import { bound, compare, type FilterContext, type Path } from './filterContext.js';

const OPERATORS: { readonly [name: string]: Operator } = {
  eq: '=',
  in: 'IN',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

/** Plans the operators of a property, all of which must hold. */
export function operators(
  context: FilterContext,
  field: Pick<PropertyField, 'type' | 'nonNull'>,
  property: string,
  value: Input,
  path: Path,
  as: Conversion = AS_IT_IS,
): Condition[] {
  const isFolded = foldsTexts(value, path);
  return value.entries().flatMap(([name, operand]): Condition[] => {
    if (operand.isNull) throw badInput(nullIn([...path, name]));
    if (name === 'exact') return [];
    bound(context, path);
    if (name === 'term') return termConditions(context, property, operand, [...path, name]);
    if (name === 'known')
      return [whether(operand.tell(itself) === true, knownValue(context, field, property))];
    const at = [...path, name];
    const of = { property, type: field.type, operator: OPERATORS[name]! };
    if (isFolded && FOLDED_OPERATORS.includes(name))
      return [compare(context, { ...of, property: foldedProperty(property) }, at, FOLDED)];
    return [compare(context, of, at, as)];
  });
}

/**
 * Conditions on the word of a term. It stands in the property of the enum, or, where the enum does not have it, in the
 * one beside; a statement looks into both, because its text must not depend on the word.
 */
function termConditions(context: FilterContext, property: string, value: Input, path: Path): Condition[] {
  return value.entries().flatMap(([name, operand]): Condition[] => {
    const at = [...path, name];
    if (operand.isNull) throw badInput(nullIn(at));
    bound(context, path);
    const own = compare(context, { property, type: 'string', operator: OPERATORS[name]! }, at, TERM_WORD);
    const of = [own, { ...own, property: termProperty(property) }];
    return [{ kind: 'any', of }];
  });
}

const TERM_WORD: Conversion = { kind: 'termWord' };

/** The operators that ignore capitals and marks, unless the filter says `exact`. */
const FOLDED_OPERATORS = ['contains', 'startsWith'];
const FOLDED: Conversion = { kind: 'folded' };

/** Tells whether texts are compared folded. Refuses an `exact` that would change nothing. */
function foldsTexts(value: Input, path: Path): boolean {
  if (value.get('exact').tell(itself) !== true) return true;
  if (value.entries().some(([name]) => FOLDED_OPERATORS.includes(name))) return false;
  throw badInput(
    `${path.join('.')} has \`exact: true\` without \`contains\` or \`startsWith\`. It changes only these, because \`eq\` and \`in\` are exact anyway. Leave it out.`,
  );
}

export function nullIn(path: Path): string {
  return `${path.join('.')} is null: leave it out, or give a value.`;
}

/**
 * Returns the condition that a value is known. A status that no source gives is stored as UNKNOWN; any other unknown
 * value is not stored at all.
 */
function knownValue(
  context: FilterContext,
  { nonNull }: Pick<PropertyField, 'nonNull'>,
  property: string,
): Condition {
  if (!nonNull) return { kind: 'known', property };
  const unknown: Conversion = { kind: 'constant', value: 'UNKNOWN' };
  return {
    kind: 'not',
    of: compare(context, { property, type: 'string', operator: '=' }, [property, 'unknown'], unknown),
  };
}

export function whether(holds: boolean, condition: Condition): Condition {
  if (holds) return condition;
  return condition.kind === 'not' ? condition.of : { kind: 'not', of: condition };
}
