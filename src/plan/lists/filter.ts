import { badInput, ExpectedError } from '../../errors.js';
import {
  embeddedProperty,
  fieldsOf,
  foldedProperty,
  partModel,
  type EmbeddedField,
  type GraphModel,
  type PropertyField,
  type PropertyKind,
  type Route,
} from '../../schema/model.js';
import { itself, type Input } from '../request/input.js';
import { AS_IT_IS, type Parameters } from '../request/parameters.js';
import type { Compare, Condition, Conversion, Operator } from '../plan.js';
import { idPrefixes, possibleTypes } from '../request/selection.js';
import { relatedAlong } from '../walk.js';

/** How deep conditions may nest, and how many one root field may have. */
export const FILTER_LIMITS = { depth: 10, conditions: 200 } as const;

/** What a filter is planned with: the arguments it stands in, and where parameters go. */
export interface FilterContext {
  readonly model: GraphModel;
  readonly parameters: Parameters;
  /** Which of the plan's arguments the filter stands in. */
  readonly from: number;
  readonly count: { conditions: number };
}

type Path = readonly (string | number)[];

/**
 * Plans a filter: its conditions, all of which must hold, or undefined where it has none. Absent and null
 * objects ask for nothing; a null inside an operator is refused, because what it would mean is anyone's guess, and so is
 * a variable that is absent there, which comes as null (absentVariables.ts).
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

function bound(context: FilterContext, path: Path): void {
  context.count.conditions += 1;
  const depth = path.filter((step) => typeof step === 'string').length;
  if (depth <= FILTER_LIMITS.depth * 2 && context.count.conditions <= FILTER_LIMITS.conditions) return;
  throw new ExpectedError(
    'OPERATION_TOO_LARGE',
    `The filter is too large: at most ${FILTER_LIMITS.conditions} conditions, nested at most ${FILTER_LIMITS.depth} deep. Ask in several operations.`,
  );
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

/** `some` at least one, `none` not even one, `all` not even one that does not. */
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

/** An id whose prefix is that of another type names nothing here, whatever a relationship leads to. */
function conversion(model: GraphModel, type: string, { property }: PropertyField): Conversion {
  return property === 'id' ? { kind: 'idsOfType', prefixes: idPrefixes(model, type) } : AS_IT_IS;
}

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

function operators(
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
    if (name === 'known')
      return [whether(operand.tell(itself) === true, knownValue(context, field, property))];
    const at = [...path, name];
    if (isFolded && FOLDED_OPERATORS.includes(name))
      return [compare(context, foldedProperty(property), field.type, OPERATORS[name]!, at, FOLDED)];
    return [compare(context, property, field.type, OPERATORS[name]!, at, as)];
  });
}

/** Where capitals and marks are to make no difference unless the filter says `exact`. */
const FOLDED_OPERATORS = ['contains', 'startsWith'];
const FOLDED: Conversion = { kind: 'folded' };

/** Refuses an `exact` that would change nothing. */
function foldsTexts(value: Input, path: Path): boolean {
  if (value.get('exact').tell(itself) !== true) return true;
  if (value.entries().some(([name]) => FOLDED_OPERATORS.includes(name))) return false;
  throw badInput(
    `${path.join('.')} has \`exact: true\` without \`contains\` or \`startsWith\`, which alone it changes: \`eq\` and \`in\` are exact anyway. Leave it out.`,
  );
}

function nullIn(path: Path): string {
  return `${path.join('.')} is null: leave it out, or give a value.`;
}

/** A status that no source gives is stored as UNKNOWN; of what else may be unknown nothing is stored. */
function knownValue(
  context: FilterContext,
  { nonNull }: Pick<PropertyField, 'nonNull'>,
  property: string,
): Condition {
  if (!nonNull) return { kind: 'known', property };
  const unknown: Conversion = { kind: 'constant', value: 'UNKNOWN' };
  return { kind: 'not', of: compare(context, property, 'string', '=', [property, 'unknown'], unknown) };
}

function whether(holds: boolean, condition: Condition): Condition {
  if (holds) return condition;
  return condition.kind === 'not' ? condition.of : { kind: 'not', of: condition };
}

function compare(
  context: FilterContext,
  property: string,
  type: PropertyKind,
  operator: Operator,
  path: Path,
  as: Conversion = AS_IT_IS,
): Compare {
  const parameter = context.parameters.add({ from: context.from, path, as });
  return { kind: 'compare', property, type, operator, parameter };
}

/** Conditions on a time stored flat in its parent. */
function timeConditions(context: FilterContext, field: EmbeddedField, value: Input, path: Path): Condition[] {
  const { type, prefix, presence } = field.members[0]!;
  return value.entries().flatMap(([name, inner]): Condition[] => {
    if (inner.isNull && name === 'known') throw badInput(nullIn([...path, name]));
    if (!inner.isGiven) return [];
    if (name === 'known')
      return [whether(inner.tell(itself) === true, { kind: 'known', property: presence })];
    const date = (bound: string, operator: Operator, end: 'from' | 'to') =>
      compare(context, embeddedProperty(prefix, bound), 'date', operator, [...path, name], {
        kind: 'range',
        end,
      });
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
