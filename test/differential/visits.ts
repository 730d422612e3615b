import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Coordinate } from './coordinates.js';
import { drawFromSeed, diceOf } from './dice.js';
import {
  asked,
  beginning,
  finished,
  placeOf,
  selectionSet,
  type Field,
  type Fielded,
  type Making,
} from './generate.js';
import type { Operation } from './operation.js';
import type { Pool } from './pool.js';
import { along, fieldedTypes, routesOf, type Routes } from './routes.js';
import { valueOf, type InputValue, type Place } from './values.js';

/** Fields that one operation visits at most, so that it stays small. */
const FIELDS = 3;

/**
 * Operations that go straight to coordinates which random ones left out: each visits a few fields of one type, with
 * the arguments, input fields and enum values that are left, and is random otherwise.
 */
export function visits(
  schema: GraphQLSchema,
  pool: Pool,
  left: ReadonlySet<Coordinate>,
  seed: number,
): readonly Operation[] {
  const making = (at: number): Making =>
    beginning(schema, pool, drawFromSeed(seed + at), drawFromSeed(seed - at));
  const routes = routesOf(schema, diceOf(drawFromSeed(seed)));
  const wishes = wishesOf(schema, left, making(0));
  return [...wishes].flatMap(([on, of]) =>
    chunks(of, FIELDS).map((some, at) => visit(making(at + 1), routes, on, some)),
  );
}

/** A field to be asked, with these of its arguments. */
interface Wish {
  readonly field: Field;
  readonly wanted: { readonly [argument: string]: Path };
}

/** The way into the value of an argument: names of input fields, and last, perhaps, a value of an enum. */
type Path = readonly string[];

function visit(making: Making, routes: Routes, on: Fielded, wishes: readonly Wish[]): Operation {
  const fields = wishes.map(({ field, wanted }) => {
    const given = Object.entries(wanted).map(([name, path]) => {
      const { type } = field.args.find((argument) => argument.name === name)!;
      const value = SIZES.includes(name)
        ? making.values.whole(1, 9)
        : valueAlong(making, type, path, placeOf(making, field, name));
      return [name, value] as const;
    });
    return asked(making, on, field, 0, 1, { wanted: Object.fromEntries(given), ...belowOf(making, field) });
  });
  return finished(making, along(making, routes(on), on, fields.join(' ')));
}

const SIZES = ['first', 'last'];

/** A list tells how many rows there are, so that its filter is tried whatever else is asked. */
function belowOf(making: Making, field: Field): { readonly below?: string } {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return {};
  const counted = isObjectType(type) && 'totalCount' in type.getFields() ? 'totalCount ' : '';
  return { below: `{ ${counted}${selectionSet(making, type, 0, 1).slice(2)}` };
}

function valueAlong(making: Making, type: GraphQLInputType, path: Path, place: Place): InputValue {
  const [name, ...rest] = path;
  if (isNonNullType(type)) return valueAlong(making, type.ofType, path, place);
  if (name === undefined) return valueOf(making, type, place) ?? valueOf(making, type, place);
  if (isListType(type)) return [valueAlong(making, type.ofType, path, place)];
  if (!isInputObjectType(type)) return name;
  const fields = type.getFields();
  const required = Object.values(fields).filter((field) => isNonNullType(field.type) && field.name !== name);
  const others = required.map((field) => [field.name, valueOf(making, field.type, place)] as const);
  const idsOf = type.name.endsWith('Filter') ? type.name.replace(/(List)?Filter$/, '') : place.idsOf;
  const at = 'eq' in fields ? place : { property: name, idsOf };
  return { ...Object.fromEntries(others), [name]: valueAlong(making, fields[name]!.type, rest, at) };
}

/** What is left, by the type that has the field through which it is reached. */
function wishesOf(
  schema: GraphQLSchema,
  left: ReadonlySet<Coordinate>,
  { dice }: Making,
): ReadonlyMap<Fielded, readonly Wish[]> {
  const inputs = inputPaths(schema, dice);
  const wishes = new Map<Fielded, Wish[]>();
  const wish = (on: Fielded, field: Field, wanted: Wish['wanted']): void =>
    void wishes.set(on, [...(wishes.get(on) ?? []), { field, wanted }]);
  for (const on of fieldedTypes(schema))
    for (const field of Object.values(on.getFields())) {
      const own = `${on.name}.${field.name}`;
      const wanted = field.args.filter((argument) => left.has(`${own}(${argument.name}:)`));
      const groups = exclusive(wanted.map(({ name }) => name));
      if (left.has(own) || wanted.length > 0)
        for (const names of groups) wish(on, field, Object.fromEntries(names.map((name) => [name, []])));
    }
  for (const [coordinate, { on, field, argument, path }] of inputs)
    if (left.has(coordinate)) wish(on, field, { [argument]: path });
  return wishes;
}

/** `first` and `last` exclude each other. */
function exclusive(names: readonly string[]): readonly (readonly string[])[] {
  const others = names.filter((name) => name !== 'last');
  return names.includes('last') ? (others.length > 0 ? [others, ['last']] : [['last']]) : [names];
}

interface InputPath {
  readonly on: Fielded;
  readonly field: Field;
  readonly argument: string;
  readonly path: Path;
}

/** A shortest way from an argument to each input field and enum value; the dice choose among arguments. */
function inputPaths(schema: GraphQLSchema, dice: Making['dice']): ReadonlyMap<Coordinate, InputPath> {
  const all = fieldedTypes(schema).flatMap((on) =>
    Object.values(on.getFields()).flatMap((field) =>
      field.args.map((argument) => ({ on, field, argument: argument.name, path: [], type: argument.type })),
    ),
  );
  const found = new Map<Coordinate, InputPath>();
  const seen = new Set<string>();
  let level: readonly (InputPath & { readonly type: GraphQLInputType })[] = dice.some(
    all,
    all.length,
    all.length,
  );
  while (level.length > 0) {
    const next: (InputPath & { readonly type: GraphQLInputType })[] = [];
    for (const at of level) {
      const type = getNamedType(at.type);
      if (seen.has(type.name)) continue;
      seen.add(type.name);
      const names = isEnumType(type)
        ? type.getValues().map(({ name }) => ({ name, type: undefined }))
        : isInputObjectType(type)
          ? Object.values(type.getFields())
          : [];
      for (const { name, type: inner } of names) {
        const reached = { ...at, path: [...at.path, name] };
        found.set(`${type.name}.${name}`, reached);
        if (inner) next.push({ ...reached, type: inner });
      }
    }
    level = next;
  }
  // Not every list takes every value: each value gets an argument of its own.
  for (const [coordinate, { path }] of found) {
    const [value, ...deeper] = path;
    const taking = all.filter(({ type }) => coordinate === `${getNamedType(type).name}.${value}`);
    if (deeper.length === 0 && taking.length > 0) found.set(coordinate, { ...dice.pick(taking), path });
  }
  return found;
}

function chunks<T>(of: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(of.length / size) }, (_, at) => of.slice(at * size, (at + 1) * size));
}
