import {
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { encodeCursor } from '../../src/plan/cursor.js';
import { framePage } from '../../src/plan/lists/page.js';
import { argumentsIn } from '../../src/plan/request/arguments.js';
import { parameters } from '../../src/plan/request/parameters.js';
import { fieldsOf, RELATIONSHIP, type GraphModel } from '../../src/schema/model.js';
import { ownerOf } from './cursors.js';
import { diceOf, type Dice, type Draw } from './dice.js';
import { write, type Variables } from './literals.js';
import type { Operation } from './operation.js';
import type { Pool } from './pool.js';
import { valueOf, type InputValue, type Place } from './values.js';
import { apiOn } from '../operation/apiOn.js';

export type Fielded = GraphQLObjectType | GraphQLInterfaceType;
export type Field = GraphQLField<unknown, unknown>;

/** An operation in the making. */
export interface Making {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly pool: Pool;
  readonly dice: Dice;
  readonly values: Dice;
  readonly variables: Variables;
  readonly fragments: { readonly name: string; readonly on: GraphQLCompositeType; readonly text: string }[];
  /** Texts of arguments by field name; a text's place gives the alias, so that one alias always asks the same. */
  readonly asked: Map<string, string[]>;
}

/** The most rows that a deep operation multiplies to, so that most operations stay under the limit of cost. */
const ROWS = 400;

/** Makes a random valid operation from the schema alone: the only names written here are those of paging. */
export function makeOperation(schema: GraphQLSchema, pool: Pool, shape: Draw, values: Draw): Operation {
  const making = beginning(schema, pool, shape, values);
  const depth = making.dice.pick([2, 3, 3, 4, 5]);
  return finished(making, selectionSet(making, schema.getQueryType()!, depth, 1, 1));
}

export function beginning(schema: GraphQLSchema, pool: Pool, shape: Draw, values: Draw): Making {
  return {
    schema,
    model: apiOn().model,
    pool,
    dice: diceOf(shape),
    values: diceOf(values),
    variables: { definitions: [], values: {} },
    fragments: [],
    asked: new Map(),
  };
}

/** The operation with this selection set. */
export function finished(making: Making, set: string): Operation {
  const { definitions, values: given } = making.variables;
  const head = definitions.length > 0 ? `query Random(${definitions.join(', ')})` : 'query';
  const fragments = making.fragments.map(({ name, on, text }) => `fragment ${name} on ${on.name} ${text}`);
  return { text: [`${head} ${set}`, ...fragments].join('\n'), variables: given };
}

function selectionSet(
  making: Making,
  type: GraphQLCompositeType,
  depth: number,
  rows: number,
  least = 1,
): string {
  const { dice } = making;
  const count = Math.max(
    least,
    type === making.schema.getQueryType()
      ? dice.pick([1, 1, 1, 1, 1, 2, 3])
      : dice.pick(depth > 2 ? [1, 2] : [1, 2, 3]),
  );
  const selections = Array.from({ length: count }, () => selection(making, type, depth, rows));
  return `{ ${selections.join(' ')} }`;
}

function selection(making: Making, type: GraphQLCompositeType, depth: number, rows: number): string {
  const { dice } = making;
  if (isUnionType(type)) return dice.chance(0.2) ? '__typename' : inlineFragment(making, type, depth, rows);
  if (depth > 0 && dice.chance(isAbstractType(type) ? 0.35 : 0.08))
    return dice.chance(0.6)
      ? inlineFragment(making, type, depth, rows)
      : namedFragment(making, type, depth, rows);
  if (type !== making.schema.getQueryType() && dice.chance(0.08)) return '__typename';
  return field(making, type, depth, rows);
}

function inlineFragment(making: Making, type: GraphQLCompositeType, depth: number, rows: number): string {
  const on = making.dice.chance(0.15) && !isUnionType(type) ? undefined : condition(making, type);
  const text = selectionSet(making, on ?? type, depth - 1, rows);
  return `...${on ? ` on ${on.name}` : ''}${directive(making)} ${text}`;
}

function namedFragment(making: Making, type: GraphQLCompositeType, depth: number, rows: number): string {
  const { dice, fragments, schema } = making;
  const fitting = fragments.filter((each) => each.on === type || doTypesOverlap(schema, each.on, type));
  if (fitting.length > 0 && dice.chance(0.5)) return `...${dice.pick(fitting).name}${directive(making)}`;
  const on = condition(making, type);
  const text = selectionSet(making, on, depth - 1, rows);
  const name = `F${fragments.length + 1}`;
  fragments.push({ name, on, text });
  return `...${name}${directive(making)}`;
}

/** A type that objects of this type can have: an interface they share, or one of them. */
function condition({ schema, dice }: Making, type: GraphQLCompositeType): GraphQLCompositeType {
  const types = Object.values(schema.getTypeMap()).filter(isCompositeType);
  const fitting = types.filter(
    (each) => !each.name.startsWith('__') && (each === type || doTypesOverlap(schema, each, type)),
  );
  return dice.pick(fitting);
}

/**
 * `@include` and `@skip`, by a literal or a variable that is given or defaults. Most of the time the selection stays.
 */
function directive({ dice, variables }: Making): string {
  if (!dice.chance(0.08)) return '';
  const name = dice.pick(['include', 'skip']);
  const truth = (name === 'include') === dice.chance(0.75);
  if (dice.chance(0.4)) return ` @${name}(if: ${truth})`;
  const variable = `v${variables.definitions.length + 1}`;
  const defaults = dice.chance(0.4);
  variables.definitions.push(`$${variable}: Boolean${defaults ? ` = ${truth}` : '!'}`);
  if (!defaults) variables.values[variable] = truth;
  return ` @${name}(if: $${variable})`;
}

function field(making: Making, type: Fielded, depth: number, rows: number): string {
  const all = Object.values(type.getFields());
  const leaves = all.filter((each) => isLeafType(getNamedType(each.type)));
  const deep = all.filter((each) => !isLeafType(getNamedType(each.type)));
  const goes = deep.length > 0 && (leaves.length === 0 || (depth > 0 && making.dice.chance(0.6)));
  return asked(making, type, making.dice.pick(goes ? deep : leaves), depth, rows);
}

/** A field with arguments and a selection of its type. */
export function asked(making: Making, type: Fielded, chosen: Field, depth: number, rows: number): string {
  const page = pageOf(making, type, chosen, rows);
  const called = name(making, chosen, page.text);
  const inner = getNamedType(chosen.type);
  if (!isCompositeType(inner)) return `${called}${directive(making)}`;
  const left = isObjectType(inner) || isInterfaceType(inner) || isUnionType(inner) ? depth - 1 : 0;
  return `${called}${directive(making)} ${selectionSet(making, inner, left, rows * page.rows)}`;
}

/**
 * A field with its arguments, under its own name if no other arguments came first in the operation, otherwise under an
 * alias.
 */
function name({ asked, dice }: Making, field: Field, text: string): string {
  const texts = asked.get(field.name) ?? [];
  asked.set(field.name, texts);
  if (!texts.includes(text)) texts.push(text);
  const index = texts.indexOf(text);
  const alias = index > 0 ? `${field.name}_${index}` : dice.chance(0.1) ? `${field.name}_same` : undefined;
  return `${alias ? `${alias}: ` : ''}${field.name}${text}`;
}

/** The arguments of a field, and the factor by which the rows below it multiply. */
function pageOf(making: Making, type: Fielded, field: Field, rows: number): { text: string; rows: number } {
  const values = argumentsOf(making, type, field, rows);
  const written = Object.entries(values).map(([name, value]) => {
    const argument = field.args.find((each) => each.name === name)!;
    return `${name}: ${write({ ...making }, argument.type, value)}`;
  });
  const isPaged = field.args.some((argument) => argument.name === 'first');
  const size = Number(values['first'] ?? values['last'] ?? 20);
  const text = written.length > 0 ? `(${written.join(', ')})` : '';
  return { text, rows: isPaged ? Math.max(size, 1) : 1 };
}

type Values = { readonly [name: string]: InputValue };

function argumentsOf(making: Making, type: Fielded, field: Field, rows: number): Values {
  const { dice } = making;
  const has = (argument: string): boolean => field.args.some((each) => each.name === argument);
  const place = (property: string) => placeOf(making, field, property);
  const required = field.args.filter(
    (each) => each.defaultValue === undefined && String(each.type).endsWith('!'),
  );
  const given = Object.fromEntries(
    required.map((each) => [each.name, valueOf(making, each.type, place(each.name))]),
  );
  const optional = (name: string, probability: number): Values => {
    const argument = field.args.find((each) => each.name === name);
    return argument && dice.chance(probability)
      ? { [name]: valueOf(making, argument.type, place(name)) }
      : {};
  };
  const others = field.args.filter((each) => !PAGING.has(each.name) && !required.includes(each));
  const conditions = [...others.map((each) => each.name), 'where', 'orderBy'].map((name) =>
    optional(name, 0.35),
  );
  const values = Object.assign(given, ...conditions) as Values;
  if (!has('first')) return values;
  return { ...values, ...pageArguments(making, type, field, values, has('last'), rows) };
}

/** The type of ids: that of the field, or the one that their argument is about. */
export function placeOf({ schema }: Pick<Making, 'schema'>, field: Field, property: string): Place {
  const named = getNamedType(field.type);
  const stored =
    named.name === RELATIONSHIP || named.astNode?.directives?.some((each) => each.name.value === 'node');
  const about = property === 'voices' ? 'Speaker' : 'Entity';
  const idsOf = property === 'ids' || (property === 'id' && stored) ? named.name : about;
  const type = schema.getType(idsOf);
  if (!isAbstractType(type)) return { property, idsOf };
  return { property, idsOf, possible: schema.getPossibleTypes(type).map(({ name }) => name) };
}

const PAGING = new Set(['first', 'last', 'after', 'before', 'where', 'orderBy']);

function pageArguments(
  making: Making,
  type: Fielded,
  field: Field,
  values: Values,
  isConnection: boolean,
  rows: number,
): Values {
  const { dice } = making;
  const most = Math.max(1, Math.min(100, Math.trunc(ROWS / rows)));
  const size = dice.chance(0.01)
    ? dice.pick([-1, 101, 2 ** 31 - 1])
    : dice.whole(0, Math.min(most, dice.pick([3, 8, 100])));
  const mustBound = rows * 20 > ROWS;
  if (!isConnection) return mustBound || dice.chance(0.5) ? { first: size } : {};
  const backward = dice.chance(0.3);
  const bounded = mustBound || backward || dice.chance(0.5);
  const end = bounded ? { [backward ? 'last' : 'first']: size } : {};
  const both = dice.chance(0.005) ? { first: 1, last: 1 } : end;
  const cursors = cursorsOf(making, type, field, values);
  const cursor = (name: string): Values =>
    dice.chance(0.002)
      ? { [name]: making.values.pick(FORGED) }
      : cursors.length > 0 && dice.chance(type.name === 'Query' ? 0.3 : 0.03)
        ? { [name]: making.values.pick(cursors) }
        : {};
  return { ...both, ...cursor('after'), ...cursor('before') };
}

/** The length of the digest of a parent. */
const PARENT = 6;

/** Invalid cursors: null, not base64, an empty one, one of no list, one of half a character. */
const FORGED = [
  '',
  '%',
  'W10',
  Buffer.from('["events"]').toString('base64url'),
  Buffer.from('["events name ASC,id ASC","\\ud83d","event/x"]').toString('base64url'),
];

/** Cursors of a list that clients follow: numbers of its rows, and one that is still to come. */
const NUMBERS = ['0', '1', '2', '1000000'];

/** Cursors from answers of this list in this order; under a parent also those of other parents, which are refused. */
function cursorsOf({ model, pool }: Making, type: Fielded, field: Field, values: Values): readonly string[] {
  const connection = fieldsOf(model, type.name).get(field.name);
  if (connection?.kind !== 'connection') throw new Error(`${type.name}.${field.name} is no connection`);
  if (connection.follows) return NUMBERS;
  const { list: name, order } = framePage(
    model,
    parameters(),
    0,
    connection,
    argumentsIn({ orderBy: values['orderBy'] }),
  );
  const owner = ownerOf(encodeCursor({ name, order }, []));
  return pool.cursors(type.name === 'Query' ? owner : owner.slice(0, -PARENT));
}
