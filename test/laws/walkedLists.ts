import { getNamedType, isInputObjectType, isInterfaceType, isObjectType, isRequiredArgument } from 'graphql';
import { PAGE_SIZE } from '../../src/plan/lists/page.js';
import { SEARCH_LIMITS } from '../../src/plan/roots/searchArguments.js';
import { fieldedTypes } from '../differential/routes.js';
import type { Field, Fielded } from '../differential/generate.js';
import { schema, type World } from './describeOnGraphs.js';

/** A list that can be walked page by page: at the root, or under one thing. */
export interface WalkedList {
  readonly field: Field;
  /** The thing, seen as this type; undefined at the root. */
  readonly under?: { readonly type: string; readonly id: string };
  /** The required arguments. */
  readonly given: { readonly [argument: string]: string };
  /** Whether it can be read from its end. */
  readonly backward: boolean;
  /** The most rows of a page. */
  readonly most: number;
  /** The orders of the list. */
  readonly keys: readonly string[];
}

/** Every list of the root, and every list of each type, under the one thing, of a few, that has the most rows. */
export async function walkedLists(world: World): Promise<readonly WalkedList[]> {
  const root = listsOf(schema.getQueryType()!).map((list) => ({
    ...list,
    given: givenTo(world, list.field),
  }));
  const under = [];
  for (const type of fieldedTypes(schema).filter(isThing)) under.push(...(await listsUnder(world, type)));
  return [...root, ...under];
}

function isThing(type: Fielded): boolean {
  return type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
}

type Found = Omit<WalkedList, 'under' | 'given'>;

function listsOf(type: Fielded): readonly Found[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const argument = (name: string) => field.args.find((each) => each.name === name);
    const order = argument('orderBy');
    const keys = order && getNamedType(order.type);
    if (argument('after') === undefined) return [];
    return [
      {
        field,
        backward: argument('before') !== undefined,
        most: field.name === 'search' ? SEARCH_LIMITS.kept : PAGE_SIZE.maximum,
        keys: isInputObjectType(keys) ? Object.keys(keys.getFields()) : [],
      },
    ];
  });
}

/** A search asks for the word that most names have, so that it finds more than a page of one. */
function givenTo({ pool }: World, field: Field): WalkedList['given'] {
  const words = pool.of('name').flatMap((name) => String(name).match(/\p{L}{2,}/gu) ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [[word] = ['a']] = [...counts].toSorted(([, one], [, other]) => other - one);
  return Object.fromEntries(field.args.filter(isRequiredArgument).map(({ name }) => [name, word]));
}

/** Things that are looked at. */
const THINGS = 8;

async function listsUnder(world: World, type: Fielded): Promise<readonly WalkedList[]> {
  const lists = listsOf(type);
  if (lists.length === 0) return [];
  const types = isInterfaceType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  const prefixes = types.map(({ name }) => name.toLowerCase());
  const ids = world.dice.some(
    world.pool.ids.filter((id) => prefixes.includes(id.split('/')[0]!)),
    THINGS,
    THINGS,
  );
  const totals = lists.map(({ field }) => `${field.name} { totalCount }`).join(' ');
  const { nodes } = (await world.ask(
    `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type.name} { ${totals} } } }`,
    {
      ids,
    },
  )) as unknown as { nodes: readonly Totals[] };
  return lists.flatMap((list) => {
    const total = (of: Totals): number => of[list.field.name]!.totalCount;
    const [most] = nodes.toSorted((one, other) => total(other) - total(one));
    return most && total(most) > 0 ? [{ ...list, given: {}, under: { type: type.name, id: most.id } }] : [];
  });
}

type Totals = { readonly id: string } & { readonly [list: string]: { readonly totalCount: number } };
