import {
  fieldsOf,
  type ComparedProperty,
  type GraphModel,
  type PropertyField,
  type Route,
} from '../../schema/model.js';
import type { Input } from '../request/input.js';
import { AS_IT_IS } from '../request/parameters.js';
import { idPrefixes, possibleTypes } from '../request/selection.js';
import type { Condition } from '../tree/condition.js';
import type { Conversion } from '../tree/parameter.js';
import { relatedAlong } from '../traversal.js';
import { bound, type FilterContext, type Path } from './filterContext.js';
import { operators } from './operators.js';
import { timeConditions } from './timeConditions.js';

/**
 * Plans a filter: returns its conditions, all of which must hold, or undefined if it has none. Absent and null objects
 * ask for nothing. A null inside an operator is refused, because its meaning is anyone's guess. So is an absent
 * variable there, which comes as null (absentVariables.ts).
 */
export function planFilter(
  context: FilterContext,
  type: string,
  value: Input,
  path: Path = ['where'],
): Condition | undefined {
  if (!value.isGiven) return undefined;
  bound(context, path);
  const conditions = value
    .entries()
    .flatMap(([name, inner]) => (inner.isGiven ? planPart(context, type, name, inner, [...path, name]) : []));
  return allOf(conditions);
}

export function allOf(conditions: readonly Condition[]): Condition | undefined {
  return conditions.length > 1 ? { kind: 'all', of: conditions } : conditions[0];
}

const NOTHING_TO_MEET: Condition = { kind: 'all', of: [] };

function planPart(context: FilterContext, type: string, name: string, value: Input, path: Path): Condition[] {
  if (name === 'AND' || name === 'OR') {
    const parts = value
      .items()
      .map((each, index) => planFilter(context, type, each, [...path, index]) ?? NOTHING_TO_MEET);
    return [{ kind: name === 'AND' ? 'all' : 'any', of: parts }];
  }
  if (name === 'NOT') return [{ kind: 'not', of: planFilter(context, type, value, path) ?? NOTHING_TO_MEET }];
  return planField(context, type, name, value, path);
}

function planField(
  context: FilterContext,
  type: string,
  name: string,
  value: Input,
  path: Path,
): Condition[] {
  const { model } = context;
  const special = model.filterRoutes.get(`${type}Filter.${name}`);
  if (special) return related(context, type, special.route, special.target, value, path);
  const compared = model.filterProperties.get(`${type}Filter.${name}`);
  if (compared) return onProperties(context, compared, value, path);
  const owner = model.filterTypes.get(`${type}Filter.${name}`) ?? type;
  const field = fieldsOf(model, owner).get(name);
  switch (field?.kind) {
    case 'property':
      return operators(context, field, field.property, value, path, conversion(model, owner, field));
    case 'embedded':
      return timeConditions(context, field, value, path);
    case 'one':
      return related(context, owner, field.route, field.target, value, path);
    case 'list':
    case 'connection':
      return quantified(context, owner, field.route!, field.target, value, path);
    default:
      throw new Error(`${type}Filter.${name} filters by nothing`);
  }
}

/** Plans conditions on properties of the node itself, each under the name of a field of the input. */
function onProperties(
  context: FilterContext,
  compared: ReadonlyMap<string, ComparedProperty>,
  value: Input,
  path: Path,
): Condition[] {
  return value.entries().flatMap(([name, inner]) => {
    if (!inner.isGiven) return [];
    const field = compared.get(name)!;
    return operators(context, field, field.property, inner, [...path, name]);
  });
}

function related(
  context: FilterContext,
  from: string,
  route: Route,
  target: string,
  value: Input,
  path: Path,
): Condition[] {
  const where = planFilter(context, target, value, path) ?? NOTHING_TO_MEET;
  return [relatedAlong(context.model, possibleTypes(context.model, from), route, target, where)];
}

/**
 * Plans quantifiers: `some` is at least one, `none` is not even one, `all` is not even one that fails the condition.
 */
function quantified(
  context: FilterContext,
  from: string,
  route: Route,
  target: string,
  value: Input,
  path: Path,
): Condition[] {
  const some = (where: Condition): Condition =>
    relatedAlong(context.model, possibleTypes(context.model, from), route, target, where);
  return value.entries().flatMap(([quantifier, inner]): Condition[] => {
    if (!inner.isGiven) return [];
    const where = planFilter(context, target, inner, [...path, quantifier]) ?? NOTHING_TO_MEET;
    if (quantifier === 'some') return [some(where)];
    if (quantifier === 'none') return [{ kind: 'not', of: some(where) }];
    return [{ kind: 'not', of: some({ kind: 'not', of: where }) }];
  });
}

/**
 * Returns the conversion of a filter's value. An id with the prefix of another type matches nothing here, whatever the
 * relationship leads to.
 */
function conversion(model: GraphModel, type: string, { property }: PropertyField): Conversion {
  return property === 'id' ? { kind: 'idsOfType', prefixes: idPrefixes(model, type) } : AS_IT_IS;
}
