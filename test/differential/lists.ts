import { getNamedType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { diceOf, type Draw } from './dice.js';
import { outcomeOf } from './operation.js';
import type { Pool } from './pool.js';
import { valueOf, withoutIdleKeys, type InputValue } from './values.js';

/** A connection somewhere in the graph: at the root, or of one node. */
export interface List {
  readonly field: string;
  /** The node that has the connection; undefined at the root. */
  readonly of: { readonly id: string; readonly type: string } | undefined;
  readonly filter: string;
  readonly order: string;
}

/** A list with a filter and an order. */
export interface Question {
  readonly list: List;
  readonly where: InputValue;
  readonly orderBy: readonly { readonly [key: string]: string }[];
  readonly size: number;
}

export interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export type PageArguments = {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
};

/** Every connection of the schema: those of the root, and those of the nodes of the pool. */
export function listsOf(schema: GraphQLSchema, pool: Pool): readonly List[] {
  const root = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => listOf(field, undefined));
  const types = new Map(
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .map((type) => [type.name.toLowerCase(), type]),
  );
  const related = pool.ids.flatMap((id) => {
    const type = types.get(id.split('/')[0]!);
    if (!type?.getInterfaces().some((each) => each.name === 'Node')) return [];
    return Object.values(type.getFields()).flatMap((field) => listOf(field, { id, type: type.name }));
  });
  return [...root, ...related];
}

function listOf(field: GraphQLField<unknown, unknown>, of: List['of']): List[] {
  const type = (name: string): string | undefined => {
    const argument = field.args.find((each) => each.name === name);
    return argument && getNamedType(argument.type).name;
  };
  const [filter, order] = [type('where'), type('orderBy')];
  return filter && order ? [{ field: field.name, of, filter, order }] : [];
}

export function makeQuestion(
  schema: GraphQLSchema,
  pool: Pool,
  lists: readonly List[],
  draw: Draw,
): Question {
  const dice = diceOf(draw);
  const source = { dice, values: dice, pool };
  const atRoot = dice.chance(0.4);
  const list = dice.pick(lists.filter((each) => (each.of === undefined) === atRoot));
  const order = schema.getType(list.order) as Parameters<typeof valueOf>[1];
  const filter = schema.getType(list.filter) as Parameters<typeof valueOf>[1];
  const place = { property: 'where', idsOf: undefined };
  const keys = Array.from({ length: dice.whole(0, 3) }, () => valueOf(source, order, place) ?? { id: 'ASC' });
  const orderBy = withoutIdleKeys(keys);
  const where = valueOf(source, filter, place) ?? {};
  return { list, where, orderBy: orderBy as Question['orderBy'], size: dice.whole(1, 9) };
}

/** The variable for the order. An empty order is left out, because the service refuses it. */
export function orderOf({ orderBy }: Question): Partial<Pick<Question, 'orderBy'>> {
  return orderBy.length > 0 ? { orderBy } : {};
}

/** One page of a question, or undefined if its filter is refused. */
export async function pageOf(
  graph: Graph,
  question: Question,
  page: PageArguments,
): Promise<Page | undefined> {
  const { list, where } = question;
  const field = `${list.field}(first: $first, last: $last, after: $after, before: $before, where: $where, orderBy: $orderBy)`;
  const connection = `${field} { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const head = `query($first: Int, $last: Int, $after: String, $before: String, $where: ${list.filter}, $orderBy: [${list.order}!]`;
  const text = list.of
    ? `${head}, $id: ID!) { node(id: $id) { ... on ${list.of.type} { ${connection} } } }`
    : `${head}) { ${connection} }`;
  const variables = { ...page, where, ...orderOf(question), ...(list.of && { id: list.of.id }) };
  const { data, errors } = await outcomeOf(graph, { text, variables });
  if (errors?.every(({ code }) => code === 'BAD_USER_INPUT')) return undefined;
  if (errors) throw new Error(errors.map((each) => each.message).join(' '));
  const root = data as { readonly [field: string]: unknown };
  return (list.of ? (root['node'] as typeof root) : root)[list.field] as Page;
}
