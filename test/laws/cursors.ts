import { expect, test } from '@jest/globals';
import { getNamedType } from 'graphql';
import type { World } from './describeOnGraphs.js';
import { ordersOf, pageOf, type OrderBy } from './walk.js';
import { walkedLists, type WalkedList } from './walkedLists.js';

const LISTS = { embedded: 60, neo4j: 4 } as const;

interface Ordered {
  readonly list: WalkedList;
  readonly orderBy: OrderBy;
}

export function cursorLaw(world: World): void {
  test('A cursor is refused with a reason by a list of another root, under another parent, or in another order', async () => {
    const lists = (await walkedLists(world)).filter(({ keys }) => keys.length > 0);
    let refused = 0;
    for (const list of world.dice.some(lists, LISTS[world.engine], LISTS[world.engine])) {
      const [orderBy] = ordersOf(world, list);
      const cursor = await cursorOf(world, { list, orderBy: orderBy! });
      for (const other of cursor === null ? [] : othersThan(world, lists, { list, orderBy: orderBy! })) {
        const given = pageOf(world, other.list, other.orderBy, { first: 1, after: cursor! });
        const said = await given.then(
          () => `It was taken by ${other.list.field.name} of ${other.list.under?.id ?? 'the root'}`,
          (error: unknown) => String(error),
        );
        expect([list.field.name, list.under, orderBy, said]).toEqual([
          list.field.name,
          list.under,
          orderBy,
          expect.stringMatching(/cursor belongs to/i),
        ]);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThanOrEqual(LISTS[world.engine]);
  }, 400_000);
}

async function cursorOf(world: World, { list, orderBy }: Ordered): Promise<string | null> {
  return (await pageOf(world, list, orderBy, { first: 1 })).pageInfo.endCursor;
}

/** The list in the other direction, by another key and under another thing, and other lists of the same rows. */
function othersThan(
  world: World,
  lists: readonly WalkedList[],
  { list, orderBy }: Ordered,
): readonly Ordered[] {
  const turned = orderBy.map((key) =>
    Object.fromEntries(Object.entries(key).map(([name, way]) => [name, way === 'ASC' ? 'DESC' : 'ASC'])),
  );
  const orders = ordersOf(world, list).slice(1, 2);
  const rows = (of: WalkedList): string => getNamedType(of.field.type).name;
  const same = lists.filter((other) => rows(other) === rows(list) && other.field.name !== list.field.name);
  return [
    ...[turned, ...orders].map((each) => ({ list, orderBy: each })),
    ...[...elsewhere(world, list), ...world.dice.some(same, 1, 1)].map((other) => ({ list: other, orderBy })),
  ];
}

/** The same list under another thing of its type. */
function elsewhere({ pool, dice }: World, { under, ...list }: WalkedList): readonly WalkedList[] {
  if (!under) return [];
  const prefix = under.id.split('/')[0]!;
  const others = pool.ids.filter((id) => id.startsWith(`${prefix}/`) && id !== under.id);
  return dice.some(others, 1, 1).map((id) => ({ ...list, under: { ...under, id } }));
}
