import { getNamedType, isAbstractType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import type { Field, Fielded } from '../differential/generate.js';
import { schema, type World } from './describeOnGraphs.js';
import type { WalkedList } from './walkedLists.js';
import { apiOn } from '../operation/apiOn.js';

/** A row with the values that its facets count, each under the name of its facet and the position of its path. */
export type ShownRow = {
  readonly __typename: string;
  readonly id?: string;
  readonly [key: string]: unknown;
};

const FACETS = apiOn().model.facets;
const ROWS = 100;

/** The object types that rows of a list can have. */
function rowTypes(field: Field): readonly GraphQLObjectType[] {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const type = getNamedType(connection.getFields()['nodes']!.type);
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type as GraphQLObjectType];
}

/** The paths by which a facet counts the rows of a list: two if some of its types have the value by another path. */
export function facetPaths(field: Field, facet: string): readonly (readonly string[])[] {
  return (FACETS.get(facet) ?? [])
    .map((path) => path.split('.'))
    .filter((path) => rowTypes(field).some((type) => selectionAlong(type, path) !== undefined));
}

/** Selects the values that every facet counts in a row. */
export function shownBy({ field }: WalkedList): string {
  const selections = rowTypes(field).map((type) => {
    const found = [...FACETS].flatMap(([facet, paths]) =>
      paths.flatMap((path, at) => {
        const selection = selectionAlong(type, path.split('.'));
        return selection === undefined ? [] : [`${facet}_${at}: ${selection}`];
      }),
    );
    return found.length > 0
      ? `... on ${type.name} { ${'id' in type.getFields() ? 'id' : ''} ${found.join(' ')} }`
      : '';
  });
  return `__typename ${selections.join(' ')}`;
}

/**
 * The different values of a facet that a row shows. What a search finds, and a claim in a timeline, is of the kind that
 * its type names; sources, which stand beside entities in lists of speakers, are of no kind.
 */
export function shownValues(
  { field }: WalkedList,
  { __typename, ...row }: ShownRow,
  facet: string,
): ReadonlySet<string> {
  const found = Object.entries(row).filter(([key]) => key.startsWith(`${facet}_`));
  const values = found.flatMap(([, value]) => leavesOf(value));
  if (facet === 'TYPE' && (field.name === 'search' || __typename === 'Claim'))
    return new Set([__typename.toUpperCase()]);
  return new Set(facet === 'MONTH' ? values.map((day) => day.replace(/-\d\d$/, '')) : values);
}

function selectionAlong(type: Fielded, [name, ...rest]: readonly string[]): string | undefined {
  const field = type.getFields()[name!];
  if (!field) return undefined;
  const inner = getNamedType(field.type);
  if (isLeafType(inner)) return field.name;
  if (!isObjectType(inner) && !('getFields' in inner)) return undefined;
  const of = inner as Fielded;
  if (rest.length === 0) return `${field.name} { earliestStart }`;
  const called = field.args.some(({ name: argument }) => argument === 'first')
    ? `${field.name}(first: ${ROWS})`
    : field.name;
  const nodes = of.getFields()['nodes'];
  const below = selectionAlong(nodes ? (getNamedType(nodes.type) as Fielded) : of, rest);
  if (below === undefined) return undefined;
  return nodes
    ? `${called} { nodes { ${below} } pageInfo { hasNextPage endCursor } }`
    : `${called} { ${below} }`;
}

function leavesOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (typeof value !== 'object') return [String(value)];
  const { pageInfo: _, ...rest } = value as { pageInfo?: unknown; [key: string]: unknown };
  return Object.values(rest).flatMap(leavesOf);
}

interface Below {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** The row with all pages of the lists below it. */
export async function completed(world: World, row: ShownRow): Promise<ShownRow> {
  const lists = Object.entries(row).filter((entry): entry is [string, Below] => isCut(entry[1]));
  const whole: { [key: string]: Below } = {};
  for (const [key, list] of lists) {
    const [facet, at] = key.split('_') as [string, string];
    const path = FACETS.get(facet)![Number(at)]!.split('.');
    const selection = selectionAlong(schema.getType(row.__typename) as Fielded, path)!;
    const text = `query($id: ID!, $after: String) { node(id: $id) { ... on ${row.__typename} { below: ${selection.replace('(', '(after: $after, ')} } } }`;
    const nodes = [...list.nodes];
    for (let page = list; page.pageInfo.hasNextPage; nodes.push(...page.nodes)) {
      const answer = await world.ask(text, { id: row.id!, after: page.pageInfo.endCursor });
      page = (answer['node'] as { below: Below }).below;
    }
    whole[key] = { ...list, nodes };
  }
  return { ...row, ...whole };
}

function isCut(value: unknown): boolean {
  return (value as Partial<Below> | null)?.pageInfo?.hasNextPage === true;
}
