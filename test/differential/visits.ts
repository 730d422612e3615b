import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { groupBy } from '../../src/text/groupBy.js';
import type { Coordinate } from './coordinates.js';
import { diceOf, drawFromSeed, type Dice } from './dice.js';
import { placeOf, type Field, type Fielded } from './generate.js';
import { write } from './literals.js';
import type { Operation } from './operation.js';
import type { Pool } from './pool.js';
import { fieldedTypes, routesOf, type Routes, type Step } from './routes.js';
import { valueOf, type InputValue, type Place, type ValueSource } from './values.js';

/** A field to visit, with one of its arguments or with the required ones alone. */
interface Goal {
  readonly on: Fielded;
  readonly field: Field;
  readonly argument?: { readonly name: string; readonly path: Path };
}

/** The path into the value of an argument: names of input fields, and possibly a value of an enum at the end. */
type Path = readonly string[];

/**
 * The number of goals of one type in one operation of the first round. A refusal fails all of them, so later each goes
 * alone.
 */
const TOGETHER = 6;

/** Makes the operations of a round that visit coordinates; each round tries another route. */
export type Visits = (left: readonly Coordinate[], pool: Pool, round: number) => readonly Operation[];

/**
 * Operations that lead straight to coordinates: from the root along a route of fields to the type, by ids that the
 * graph has, and there to the field, with the argument and the value that are wanted and nothing else that may be left
 * out. Where there are several routes, or several arguments that take a value, the rounds go through them.
 */
export function visitsOf(schema: GraphQLSchema): Visits {
  const [goals, routes] = [goalsOf(schema), routesOf(schema)];
  return (left, pool, round) => {
    const source = sourceOf(pool, round);
    const wanted = left.map((coordinate) => turn(goals.get(coordinate)!, round));
    const groups = groupBy(wanted, ({ on }) => on);
    return [...groups].flatMap(([on, of]) =>
      chunks(of, round === 0 ? TOGETHER : 1).map((some) =>
        visit({ schema, source, routes, round }, on, some),
      ),
    );
  };
}

/** Values of the graph of the required kind. */
function sourceOf(pool: Pool, round: number): ValueSource {
  const dice: Dice = { ...diceOf(drawFromSeed(round)), chance: (probability) => probability >= 0.5 };
  return { dice, values: dice, pool };
}

interface Round {
  readonly schema: GraphQLSchema;
  readonly source: ValueSource;
  readonly routes: Routes;
  readonly round: number;
}

function visit(at: Round, on: Fielded, goals: readonly Goal[]): Operation {
  const selections = goals.map((goal, index) => `goal${index}: ${fieldOf(at, goal)}`);
  const route = turn(at.routes(on), at.round);
  return { text: `query ${along(at, route, on, `__typename ${selections.join(' ')}`)}`, variables: {} };
}

/**
 * A selection set that leads along a route, to this selection at its end. It asks for types too, to tell the visited
 * types.
 */
function along(at: Round, [step, ...rest]: readonly Step[], on: Fielded, selection: string): string {
  if (!step) return `{ ${selection} }`;
  const next = rest[0]?.on ?? on;
  const inner = getNamedType(step.field.type);
  const below = along(at, rest, on, selection);
  const narrowed = inner === next ? below : `{ __typename ... on ${next.name} ${below} }`;
  const given = step.field.args.some(({ name }) => name === 'ids') ? { ids: idsOf(at, next) } : {};
  return `{ __typename ${step.field.name}${argumentsOf(at, step.field, given)} ${narrowed} }`;
}

/** The number of things in a round. Not each of them has the wanted value, and a few are mostly enough. */
const THINGS = (round: number): number => (round === 0 ? 5 : 20);

/** Ids of things of a type, some of each type that it may be; others in each round. */
function idsOf({ schema, source, round }: Round, type: Fielded): readonly string[] {
  const types = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  const size = Math.ceil(THINGS(round) / types.length);
  return types.flatMap(({ name }) => {
    const all = source.pool.ids.filter((id) => id.startsWith(`${name.toLowerCase()}/`));
    return Array.from({ length: Math.min(size, all.length) }, (_, index) => turn(all, round * size + index));
  });
}

function fieldOf(at: Round, { field, argument }: Goal): string {
  const wanted = argument && { [argument.name]: wantedValue(at, field, argument) };
  const type = getNamedType(field.type);
  const below = isCompositeType(type) ? ` ${plainSelection(type)}` : '';
  return `${field.name}${argumentsOf(at, field, wanted ?? {})}${below}`;
}

/** Selects the total of a list, so that its filter is tried regardless of the other fields. */
function plainSelection(type: GraphQLCompositeType): string {
  const fields = isObjectType(type) ? type.getFields() : {};
  return `{ __typename${'totalCount' in fields ? ' totalCount' : ''}${'nodes' in fields ? ' nodes { __typename }' : ''} }`;
}

const SIZES = ['first', 'last'];

function wantedValue({ schema, source }: Round, field: Field, { name, path }: NonNullable<Goal['argument']>) {
  if (SIZES.includes(name)) return 2;
  const { type } = field.args.find((argument) => argument.name === name)!;
  return valueAlong(source, type, path, placeOf({ schema }, field, name));
}

/** The given argument, the other required arguments, and a size. */
function argumentsOf(
  { schema, source }: Round,
  field: Field,
  given: { readonly [name: string]: InputValue },
) {
  const isSized = field.args.some(({ name }) => name === 'first') && !('last' in given);
  const required = field.args.filter(isRequiredArgument);
  const all = {
    ...Object.fromEntries(
      required.map(({ name, type }) => [name, valueOf(source, type, placeOf({ schema }, field, name))]),
    ),
    ...(isSized && { first: 2 }),
    ...given,
  };
  const literal = {
    dice: { ...source.dice, chance: () => false },
    variables: { definitions: [], values: {} },
  };
  const written = Object.entries(all).map(([name, value]) => {
    const { type } = field.args.find((argument) => argument.name === name)!;
    return `${name}: ${write(literal, type, value)}`;
  });
  return written.length > 0 ? `(${written.join(', ')})` : '';
}

function valueAlong(source: ValueSource, type: GraphQLInputType, path: Path, place: Place): InputValue {
  const [name, ...rest] = path;
  if (isNonNullType(type)) return valueAlong(source, type.ofType, path, place);
  if (name === undefined) return valueOf(source, type, place);
  if (isListType(type)) return [valueAlong(source, type.ofType, path, place)];
  if (!isInputObjectType(type)) return name;
  const fields = type.getFields();
  const required = Object.values(fields).filter((field) => isNonNullType(field.type) && field.name !== name);
  const others = required.map((field) => [field.name, valueOf(source, field.type, place)] as const);
  const idsOf = type.name.endsWith('Filter') ? type.name.replace(/(List)?Filter$/, '') : place.idsOf;
  const at = 'eq' in fields ? place : { property: name, idsOf };
  return { ...Object.fromEntries(others), [name]: valueAlong(source, fields[name]!.type, rest, at) };
}

/** The fields at which each coordinate can be visited. */
function goalsOf(schema: GraphQLSchema): ReadonlyMap<Coordinate, readonly Goal[]> {
  const fields = fieldedTypes(schema).flatMap((on) =>
    Object.values(on.getFields()).map((field) => ({ on, field })),
  );
  const own = fields.flatMap(({ on, field }): (readonly [Coordinate, readonly Goal[]])[] => [
    [`${on.name}.${field.name}`, [{ on, field }]],
    ...field.args.map(({ name, type }) => {
      const argument = pathsOf(type).map((path) => ({ on, field, argument: { name, path } }));
      return [`${on.name}.${field.name}(${name}:)`, argument] as const;
    }),
  ]);
  return new Map([...own, ...inputGoals(fields)]);
}

/** Tries the values of an enum one by one, because not each field takes each value. */
function pathsOf(type: GraphQLInputType): readonly Path[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => [name]) : [[]];
}

/** The arguments that lead to each input field and enum value in the fewest steps, each by one path. */
function inputGoals(fields: readonly Pick<Goal, 'on' | 'field'>[]): ReadonlyMap<Coordinate, readonly Goal[]> {
  const goals = new Map<Coordinate, readonly Goal[]>();
  const seen = new Set<string>();
  let level = fields.flatMap(({ on, field }) =>
    field.args.map(({ name, type }) => ({ on, field, name, path: [] as Path, type: getNamedType(type) })),
  );
  while (level.length > 0) {
    const steps = [...groupBy(level, ({ type }) => type)]
      .filter(([type]) => !seen.has(type.name))
      .flatMap(([type, reaching]) =>
        membersOf(type).map(({ name, type: inner }) => ({ type, name, inner, reaching })),
      );
    for (const { type } of level) seen.add(type.name);
    const longer = steps.map(({ type, name, inner, reaching }) => {
      const reached = reaching.map((each) => ({ ...each, path: [...each.path, name] }));
      goals.set(
        `${type.name}.${name}`,
        reached.map(({ on, field, name: argument, path }) => ({
          on,
          field,
          argument: { name: argument, path },
        })),
      );
      return inner ? reached.map((each) => ({ ...each, type: getNamedType(inner) })) : [];
    });
    level = longer.flat();
  }
  return goals;
}

/** The fields of an input, or the values of an enum, which lead no further. */
function membersOf(
  type: GraphQLInputType,
): readonly { readonly name: string; readonly type?: GraphQLInputType }[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => ({ name }));
  return isInputObjectType(type) ? Object.values(type.getFields()) : [];
}

/** One after the other, from the first again after the last. */
function turn<T>(of: readonly T[], round: number): T {
  return of[round % of.length]!;
}

function chunks<T>(of: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(of.length / size) }, (_, at) => of.slice(at * size, (at + 1) * size));
}
