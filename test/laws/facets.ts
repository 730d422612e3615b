import { expect, test } from '@jest/globals';
import { getNamedType, isInputObjectType, isObjectType, type GraphQLInputObjectType } from 'graphql';
import type { InputValue } from '../differential/values.js';
import { type Variables, type World } from './describeOnGraphs.js';
import { completed, facetPaths, shownBy, shownValues, type ShownRow } from './facetPaths.js';
import { walkedLists, type WalkedList } from './walkedLists.js';

/** Lists whose facets are counted again. Neo4j plans three statements or more for each. */
const LISTS = { embedded: Infinity, neo4j: 1 } as const;
/** The number of values of a facet for which the list is asked for the rows. */
const VALUES = 3;
/** As many values as a facet can have. */
const MOST = 100;

interface Facet {
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

interface Page {
  readonly facets: readonly Facet[];
  readonly totalCount: number;
  readonly nodes: readonly ShownRow[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Two ways to count again: among the rows of the list; and, if its filter has a condition on the values of a facet, by
 * asking for the rows of a value. A timeline, for example, cannot be filtered by a speaker.
 */
export function facetLaw(world: World): void {
  test('A facet counts for each value the rows that show it, and those that the list has with a condition for it', async () => {
    const all = (await walkedLists(world)).filter(hasFacets);
    const most = Math.min(LISTS[world.engine], all.length);
    let again = 0;
    for (const list of world.dice.some(all, most, most)) {
      const met = await compare(world, list, undefined);
      const base = world.dice.some(met, 1, 1)[0];
      if (base !== undefined) await compare(world, list, base);
      again += met.length;
    }
    // Most facets have a condition of their own.
    if (world.engine === 'embedded') expect(again).toBeGreaterThan(most);
  }, 400_000);
}

function hasFacets({ field }: WalkedList): boolean {
  const connection = getNamedType(field.type);
  return isObjectType(connection) && 'facets' in connection.getFields();
}

/**
 * Compares the facets of a list that a condition filters, and returns further conditions that some of its rows meet.
 */
async function compare(
  world: World,
  list: WalkedList,
  base: InputValue | undefined,
): Promise<readonly InputValue[]> {
  const met: InputValue[] = [];
  const { facets, rows } = await read(world, list, base);
  for (const { field, values } of facets) {
    const shown = { list: list.field.name, under: list.under, facet: field, base };
    const counted = countShown(list, rows, field);
    const given = new Map(values.map(({ value, count }) => [value, count]));
    const expected = new Map([...counted].filter(([value]) => values.length < MOST || given.has(value)));
    expect({ ...shown, counts: sorted(given) }).toEqual({ ...shown, counts: sorted(expected) });
    const conditions = [];
    for (const { value, count } of world.dice.some(values, VALUES, VALUES)) {
      const condition = conditionFor(list, field, value);
      if (condition === undefined) continue;
      conditions.push({ condition, count });
    }
    const totals = await totalsOf(
      world,
      list,
      conditions.map(({ condition }) => (base === undefined ? condition : { AND: [base, condition] })),
    );
    expect({ ...shown, counts: conditions.map(({ count }) => count) }).toEqual({ ...shown, counts: totals });
    met.push(...conditions.map(({ condition }) => condition));
  }
  return met;
}

function sorted(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function countShown(list: WalkedList, rows: readonly ShownRow[], facet: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of shownValues(list, row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The facets of a list, and every row with what the facets count. */
async function read(
  world: World,
  list: WalkedList,
  base: InputValue | undefined,
): Promise<{ readonly facets: readonly Facet[]; readonly rows: readonly ShownRow[] }> {
  const rows: ShownRow[] = [];
  const selected = `totalCount nodes { ${shownBy(list)} } pageInfo { hasNextPage endCursor }`;
  const facets = `facets(first: ${MOST}) { field values { value count } }`;
  const where = base === undefined ? {} : { where: base };
  const first = await askList<Page>(world, list, { ...where, first: list.most }, `${facets} ${selected}`);
  rows.push(...first.nodes);
  for (let page = first; page.pageInfo.hasNextPage;) {
    const at = { after: page.pageInfo.endCursor! };
    page = await askList<Page>(world, list, { ...where, first: list.most, ...at }, selected);
    rows.push(...page.nodes);
  }
  expect(rows.length).toBe(first.totalCount);
  const whole: ShownRow[] = [];
  for (const row of rows) whole.push(await completed(world, row));
  return { facets: first.facets, rows: whole };
}

async function totalsOf(
  world: World,
  list: WalkedList,
  conditions: readonly InputValue[],
): Promise<readonly number[]> {
  const totals: number[] = [];
  for (const where of conditions) {
    const { totalCount } = await askList<Page>(world, list, { where }, 'totalCount');
    totals.push(totalCount);
  }
  return totals;
}

/** One list with some arguments, at the root or under its thing. */
async function askList<Answer>(
  world: World,
  { field, under, given }: WalkedList,
  wanted: Variables,
  selection: string,
): Promise<Answer> {
  const values: Variables = { ...given, ...wanted };
  const args = field.args.filter(({ name }) => name in values);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`);
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const asked = `${field.name}${passed ? `(${passed})` : ''} { ${selection} }`;
  const variables = under ? { ...values, thing: under.id } : values;
  const head = [...declared, ...(under ? ['$thing: ID!'] : [])].join(', ');
  const body = under ? `{ node(id: $thing) { ... on ${under.type} { ${asked} } } }` : `{ ${asked} }`;
  const answer = await world.ask(`query${head ? `(${head})` : ''} ${body}`, variables);
  return ((under ? answer['node'] : answer) as { [field: string]: Answer })[field.name]!;
}

/** The condition that a row has the value, by the path that the schema gives the facet. */
function conditionFor({ field }: WalkedList, facet: string, value: string): InputValue | undefined {
  const where = field.args.find(({ name }) => name === 'where');
  const filter = where && getNamedType(where.type);
  if (!isInputObjectType(filter)) return undefined;
  const ways = facetPaths(field, facet);
  // A condition on one of two ways would leave out the rows that have the value by the other.
  return ways.length === 1 ? along(filter, ways[0]!, value) : undefined;
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

/** A condition on the value itself; for a time, that it may have begun in the month. */
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
