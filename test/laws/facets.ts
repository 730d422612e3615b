import { expect, test } from '@jest/globals';
import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from 'graphql';
import type { GraphModel } from '../../src/schema/model.js';
import type { Fielded } from '../differential/generate.js';
import type { InputValue } from '../differential/values.js';
import { schema, type World } from './describeOnGraphs.js';

const LISTS = { embedded: Infinity, neo4j: 3 } as const;
/** Values of a facet that are counted again. */
const VALUES = 6;

interface Counted {
  readonly list: string;
  readonly filter: GraphQLInputObjectType;
  /** The names of the fields that its rows have. */
  readonly rows: readonly string[];
}

interface Facet {
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** Facets that no condition goes the way of: what only some of the rows have, or what a filter knows another way to. */
const WITHOUT_CONDITION: readonly string[] = [
  'timeline TYPE',
  'timeline SPEAKER',
  'timeline POLARITY',
  'timeline MODALITY',
  'timeline CERTAINTY',
  'entities STATUS',
  'entities CODE',
  'entities MONTH',
  'disagreements SPEAKER',
];

export function facetLaw(world: World): void {
  test('A facet counts of each value as many rows as the list has with the condition for that value', async () => {
    const uncounted = new Set<string>();
    const all = countedLists();
    const most = Math.min(LISTS[world.engine], all.length);
    for (const list of world.dice.some(all, most, most)) {
      const found = await compare(world, list, {}, uncounted);
      const base = world.dice.some(found, 1, 1)[0];
      if (base !== undefined) await compare(world, list, base, uncounted);
    }
    expect([...uncounted].filter((each) => !WITHOUT_CONDITION.includes(each))).toEqual([]);
  }, 400_000);
}

/** Compares the facets of a filtered list, and gives back conditions that some of its rows meet. */
async function compare(
  world: World,
  list: Counted,
  base: InputValue,
  uncounted: Set<string>,
): Promise<readonly InputValue[]> {
  const met: InputValue[] = [];
  for (const facet of await facetsOf(world, list, base)) {
    const some = world.dice.some(facet.values, VALUES, VALUES);
    const conditions = some.flatMap(({ value }) => conditionFor(list, facet.field, value) ?? []);
    if (conditions.length < some.length) {
      uncounted.add(`${list.list} ${facet.field}`);
      continue;
    }
    const both = conditions.map((each): InputValue => ({ AND: [base, each] }));
    const totals = await totalsOf(world, list, both);
    const shown = { list: list.list, facet: facet.field, base };
    expect({ ...shown, counts: some }).toEqual({
      ...shown,
      counts: some.map(({ value }, at) => ({ value, count: totals[at] })),
    });
    met.push(...conditions);
  }
  return met;
}

/** The lists of the root that have facets and a filter. */
function countedLists(): readonly Counted[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const where = field.args.find(({ name }) => name === 'where');
    const filter = where && getNamedType(where.type);
    const connection = getNamedType(field.type);
    if (!isInputObjectType(filter) || !isObjectType(connection)) return [];
    const rows = fieldedRows(connection).flatMap((type) => Object.keys(type.getFields()));
    return 'facets' in connection.getFields() ? [{ list: field.name, filter, rows }] : [];
  });
}

/** The types that rows of a list can have. */
function fieldedRows(connection: GraphQLObjectType): readonly Fielded[] {
  const type = getNamedType(connection.getFields()['nodes']?.type);
  if (isInterfaceType(type)) return [type, ...schema.getPossibleTypes(type)];
  return isObjectType(type) ? [type] : [];
}

async function facetsOf(
  { ask }: World,
  { list, filter }: Counted,
  base: InputValue,
): Promise<readonly Facet[]> {
  const asked = `${list}(where: $base) { facets(first: 100) { field values { value count } } }`;
  const answer = await ask(`query($base: ${filter.name}) { ${asked} }`, { base });
  return (answer[list] as { facets: readonly Facet[] }).facets;
}

async function totalsOf(
  { ask }: World,
  { list, filter }: Counted,
  conditions: readonly InputValue[],
): Promise<readonly number[]> {
  if (conditions.length === 0) return [];
  const names = conditions.map((_, at) => `w${at}`);
  const fields = names.map((name) => `${name}: ${list}(where: $${name}) { totalCount }`);
  const text = `query(${names.map((name) => `$${name}: ${filter.name}`).join(', ')}) { ${fields.join(' ')} }`;
  const answer = await ask(text, Object.fromEntries(names.map((name, at) => [name, conditions[at]!])));
  return names.map((name) => (answer[name] as { totalCount: number }).totalCount);
}

/** The condition that a row has the value, along the way by which the schema says that the facet counts. */
function conditionFor({ filter, rows }: Counted, facet: string, value: string): InputValue | undefined {
  const ways = (schema.extensions['model'] as GraphModel).facets.get(facet) ?? [];
  const way = ways.map((each) => each.split('.')).find(([first]) => rows.includes(first!));
  return way && along(filter, way, value);
}

function along(
  filter: GraphQLInputObjectType,
  [name, ...rest]: readonly string[],
  value: string,
): InputValue | undefined {
  const fields = filter.getFields();
  if (name === undefined) return conditionOn(filter, value);
  if (!(name in fields)) return undefined;
  const inner = getNamedType(fields[name]!.type);
  if (!isInputObjectType(inner)) return undefined;
  const { some } = inner.getFields();
  const related = some && getNamedType(some.type);
  const below = isInputObjectType(related) ? along(related, rest, value) : along(inner, rest, value);
  if (below === undefined) return undefined;
  return { [name]: related ? { some: below } : below };
}

/** On the value itself, or, of a time, that it may have begun in the month. */
function conditionOn(operators: GraphQLInputObjectType, value: string): InputValue | undefined {
  const fields = operators.getFields();
  if ('earliestStart' in fields)
    return { earliestStart: { gte: `${value}-01`, lte: `${value}-${lastDay(value)}` } };
  return 'eq' in fields ? { eq: value } : undefined;
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const day = new Date(Date.UTC(2000, 0, 1));
  day.setUTCFullYear(year, number, 0);
  return String(day.getUTCDate()).padStart(2, '0');
}
