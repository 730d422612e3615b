import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Dice } from './dice.js';
import type { Pool } from './pool.js';

/** A value of an argument, as JSON. */
export type InputValue =
  null | boolean | number | string | readonly InputValue[] | { readonly [name: string]: InputValue };

/**
 * The position of a value. The name of its property tells the fitting values of the graph, its type the fitting ids.
 */
export interface Place {
  readonly property: string;
  readonly idsOf?: string | undefined;
  /** The object types of an interface. */
  readonly possible?: readonly string[];
}

export interface ValueSource {
  /** Decides the form of an operation. */
  readonly dice: Dice;
  /** Decides the values of an operation; operations that differ in these alone share one statement. */
  readonly values: Dice;
  readonly pool: Pool;
}

/** Levels of objects in one filter. */
const DEEPEST_FILTER = 3;

/** A random value of an input type; most of them find something. */
export function valueOf(source: ValueSource, type: GraphQLInputType, place: Place, level = 0): InputValue {
  if (isNonNullType(type)) return presentValue(source, type.ofType, place, level);
  return source.dice.chance(0.01) ? null : presentValue(source, type, place, level);
}

function presentValue(source: ValueSource, type: GraphQLInputType, place: Place, level: number): InputValue {
  const { dice } = source;
  if (isListType(type)) {
    const named = getNamedType(type);
    const decide = isInputObjectType(named) || READ_ENUMS.has(named.name) ? dice : source.values;
    const sorts = isInputObjectType(named) && named.isOneOf;
    const length = decide.whole(!sorts && decide.chance(0.05) ? 0 : 1, 3);
    const values = Array.from({ length }, () => valueOf(source, type.ofType, place, level));
    return sorts ? withoutIdleKeys(values) : values;
  }
  if (isInputObjectType(type)) return objectValue(source, type, place, level);
  if (isEnumType(type)) return enumValue(source, type, place);
  return scalarValue(source, getNamedType(type).name, place);
}

/** Sort keys that are accepted (src/plan/lists/idleKeys.ts): each once, and none after the id. */
export function withoutIdleKeys(values: readonly InputValue[]): readonly InputValue[] {
  const names = values.map((value) => Object.keys(value as object)[0]!);
  const end = names.includes('id') ? names.indexOf('id') : names.length;
  return values.filter((_, index) => index <= end && names.indexOf(names[index]!) === index);
}

function objectValue(
  source: ValueSource,
  type: GraphQLInputObjectType,
  place: Place,
  level: number,
): InputValue {
  const { dice } = source;
  const fields = Object.values(type.getFields());
  if (fields.every((field) => isNonNullType(field.type)))
    return rangeValue(
      source,
      fields.map((field) => field.name),
    );
  const isLeaf = (field: (typeof fields)[number]): boolean => {
    const inner = getNamedType(field.type);
    return !isInputObjectType(inner) || isOperators(inner);
  };
  const required = fields.filter((field) => isNonNullType(field.type));
  const optional = fields.filter((field) => !required.includes(field));
  const fitting = level >= DEEPEST_FILTER ? optional.filter(isLeaf) : optional;
  const most = type.isOneOf ? 1 : dice.pick([1, 1, 1, 2, 3]);
  const chosen = [
    ...required,
    ...dice.some(
      fitting.length > 0 ? fitting : optional.slice(0, 1),
      type.isOneOf ? 1 : dice.pick([0, 1, 1, 1, 1]),
      most,
    ),
  ];
  // An `exact` that changes nothing is refused.
  const isUsed = chosen.some(({ name }) => name === 'contains' || name === 'startsWith');
  const used = chosen.filter(({ name }) => name !== 'exact' || isUsed);
  const named = type.name.endsWith('Filter')
    ? { idsOf: type.name.replace(/(List)?Filter$/, '') }
    : { ...place };
  return Object.fromEntries(
    used.map((field) => {
      const at = isOperators(type) ? place : { ...named, property: field.name };
      const present = type.isOneOf ? presentValue : valueOf;
      return [field.name, present(source, field.type, at, level + 1)];
    }),
  );
}

/** Whether an input is of operators on one value: `{ eq, in, … }`. */
function isOperators(type: GraphQLInputObjectType): boolean {
  return 'eq' in type.getFields();
}

/** The two ends of a stretch of days, seldom in the wrong order. */
function rangeValue({ values: dice, pool }: ValueSource, names: readonly string[]): InputValue {
  const days = [0, 1].map(() => dateValue(dice, pool)).sort();
  if (dice.chance(0.02)) days.reverse();
  return Object.fromEntries(names.map((name, index) => [name, days[index]!]));
}

/** Enums whose values planning reads, so that they are part of the statement. */
const READ_ENUMS = new Set(['SortDirection', 'FacetField', 'BucketSize', 'RelationshipType']);

function enumValue(source: ValueSource, type: GraphQLEnumType, place: Place): string {
  const { pool } = source;
  const dice = READ_ENUMS.has(type.name) ? source.dice : source.values;
  const known = type.getValues().map((value) => value.name);
  const stored = pool.of(place.property).filter((value) => known.includes(String(value)));
  return String(dice.pick(stored.length > 0 && dice.chance(0.7) ? stored : known));
}

/** Arguments that count steps, seldom out of their bounds. */
const STEPS = new Set(['depth', 'maxLength']);

function scalarValue(source: ValueSource, scalar: string, place: Place): InputValue {
  const { values: dice, pool } = source;
  switch (scalar) {
    case 'Boolean':
      return source.dice.chance(0.5);
    case 'Int':
      if (STEPS.has(place.property)) return dice.whole(dice.chance(0.05) ? 0 : 1, 4);
      return dice.chance(0.7) ? Math.trunc(numberNear(source, place)) : dice.whole(-3, 200);
    case 'Float':
      return dice.chance(0.7) ? numberNear(source, place) : dice.whole(-1000, 1000) / 8;
    case 'Date':
      return dateValue(dice, pool);
    case 'ID':
      return idValue(source, place);
    default:
      return textValue(source, place);
  }
}

function numberNear({ values: dice, pool }: ValueSource, place: Place): number {
  const stored = pool.of(place.property).filter((value) => typeof value === 'number');
  const from = stored.length > 0 ? stored : pool.numbers.length > 0 ? pool.numbers : [0];
  return dice.pick(from) + dice.pick([-1, 0, 0, 1]);
}

function dateValue(dice: Dice, pool: Pool): string {
  if (pool.dates.length > 0 && dice.chance(0.8)) return dice.pick(pool.dates);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${dice.pick([1900, 2022, 2024, 2025, 9999])}-${two(dice.whole(1, 12))}-${two(dice.whole(1, 28))}`;
}

/** Ids of the type that is asked for, of other types, of nothing, and now and then none at all. */
function idValue({ values: dice, pool }: ValueSource, { idsOf, possible = [idsOf ?? ''] }: Place): string {
  const prefixes = possible.map((type) => type.toLowerCase());
  const own = pool.ids.filter((id) => prefixes.includes(id.split('/')[0]!));
  if (own.length > 0 && dice.chance(0.8)) return dice.pick(own);
  if (dice.chance(0.02)) return dice.pick(['', 'person', 'person/', '/x', 'PERSON/x', "person/' OR 1 = 1"]);
  return dice.chance(0.9)
    ? dice.pick(pool.ids)
    : dice.pick(['person/nobody', 'nothing/at-all', 'country/ZZ']);
}

const LETTERS = [
  'a',
  'e',
  'I',
  ' ',
  "'",
  '"',
  '\\',
  '`',
  '$',
  '%',
  '.*',
  'ß',
  'İ',
  'é',
  'e\u0301',
  '\u202e',
  '漢',
  '😀',
  '\u{10ffff}',
  '\uffff',
  '\t',
  '\n',
];

function textValue({ values: dice, pool }: ValueSource, { property, idsOf }: Place): string {
  if (property === 'code' && idsOf === 'Country' && dice.chance(0.9))
    return dice.pick(['IR', 'us', 'RU', 'ZZ']);
  const stored = pool.of(property).filter((value) => typeof value === 'string');
  const from = stored.length > 0 ? stored : pool.texts;
  if (dice.chance(0.15) || from.length === 0)
    return Array.from({ length: dice.whole(0, 3) }, () => dice.pick(LETTERS)).join('');
  const characters = [...dice.pick(from)];
  if (dice.chance(0.5)) return characters.join('');
  const start = dice.chance(0.5) ? 0 : dice.whole(0, characters.length);
  return characters.slice(start, start + dice.whole(1, 6)).join('');
}
