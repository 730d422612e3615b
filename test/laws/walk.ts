import { getNamedType, isInterfaceType, isObjectType, type GraphQLCompositeType } from 'graphql';
import { noteVisited } from '../differential/coordinates.js';
import type { InputValue } from '../differential/values.js';
import { schema, type Variables, type World } from './describeOnGraphs.js';
import type { WalkedList } from './walkedLists.js';

export interface Row {
  readonly cursor: string;
  readonly node: { readonly id?: string };
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export type OrderBy = readonly { readonly [key: string]: string }[];

/** One page of a list. @param at sizes and cursors; those that are absent are not given */
export async function pageOf(
  world: World,
  list: WalkedList,
  orderBy: OrderBy,
  at: { readonly [argument: string]: string | number },
  visited = new Set<string>(),
): Promise<Page> {
  const { field, under } = list;
  const values: Variables = {
    ...list.given,
    ...(orderBy.length > 0 && { orderBy: orderBy as unknown as InputValue }),
    ...at,
  };
  const given = field.args.filter(({ name }) => name in values);
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const rows = `{ edges { cursor node { __typename ${idOf(field.type)} } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const asked = `${field.name}(${passed}) ${rows}`;
  const text = under
    ? `query($thing: ID!, ${declared}) { node(id: $thing) { ... on ${under.type} { ${asked} } } }`
    : `query(${declared}) { ${asked} }`;
  const variables = under ? { ...values, thing: under.id } : values;
  const answer = await world.ask(text, variables);
  noteVisited(schema, { text, variables }, answer, visited);
  return ((under ? answer['node'] : answer) as { [field: string]: Page })[field.name]!;
}

/** The id of a row; not every row has one. */
function idOf(connection: WalkedList['field']['type']): string {
  const type = getNamedType(connection) as GraphQLCompositeType;
  const nodes = isObjectType(type) && type.getFields()['nodes'];
  const row = nodes && getNamedType(nodes.type);
  return (isObjectType(row) || isInterfaceType(row)) && 'id' in row.getFields() ? 'id' : '';
}

/** The orders of a list: each sort key by itself, in a random direction; none if it has no keys. */
export function ordersOf({ dice }: World, { keys }: WalkedList): readonly OrderBy[] {
  return keys.length === 0 ? [[]] : keys.map((key) => [{ [key]: dice.pick(['ASC', 'DESC']) }]);
}
