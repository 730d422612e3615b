import { expect, test } from '@jest/globals';
import { coordinatesOf } from '../differential/coordinates.js';
import { schema, type World } from './describeOnGraphs.js';
import { ordersOf, pageOf, type OrderBy, type Row } from './walk.js';
import { walkedLists, type WalkedList } from './walkedLists.js';

/** Lists with an order that are walked. Neo4j plans four statements for each. */
const WALKS = { embedded: Infinity, neo4j: 6 } as const;
const STEPS = [1, 2, 3, 7] as const;
/** Pages of a walk: by then it has met every kind of page. */
const PAGES = 4;

/** The cursors that were given, over both graphs. */
const visited = new Set<string>();

export function walkLaw(world: World): void {
  test('Pages of any size, direction and order give together the rows of one page', async () => {
    const lists = await walkedLists(world);
    const ordered = lists.flatMap((list) =>
      ordersOf(world, list).map((orderBy, at) => ({ list, orderBy, at })),
    );
    const most = Math.min(WALKS[world.engine], ordered.length);
    for (const { list, orderBy, at } of world.dice.some(ordered, most, most)) {
      // The first order of each list is walked both ways, so that each list is given all its cursors.
      const forward = at === 0 || world.dice.chance(0.3);
      const backward = list.backward && (at === 0 || world.dice.chance(0.3));
      if (forward) await walk(world, list, orderBy, FORWARD);
      if (backward) await walk(world, list, orderBy, BACKWARD);
    }
  }, 400_000);
}

/** Walks those lists that have rows in this graph and had none in the graphs before. */
export async function walkLeft(world: World): Promise<void> {
  const left = cursorsLeft().map((each) => each.split('(')[0]);
  for (const list of await walkedLists(world)) {
    if (!left.includes(`${list.under?.type ?? 'Query'}.${list.field.name}`)) continue;
    const [orderBy] = ordersOf(world, list);
    await walk(world, list, orderBy!, FORWARD);
    if (list.backward) await walk(world, list, orderBy!, BACKWARD);
  }
}

/** The cursors that no walk was given, on either engine. */
export function cursorsLeft(): readonly string[] {
  const cursors = coordinatesOf(schema).filter((each) => /\((after|before):\)$/.test(each));
  return cursors.filter((each) => !visited.has(each));
}

interface Direction {
  readonly size: 'first' | 'last';
  readonly from: (list: WalkedList) => string;
  readonly end: 'endCursor' | 'startCursor';
  readonly more: 'hasNextPage' | 'hasPreviousPage';
  /** Pages in the order of the list. */
  readonly joined: (pages: readonly (readonly Row[])[]) => readonly Row[];
  /** Rows of one page of the list, as many as the walk visited. */
  readonly part: (rows: readonly Row[], count: number) => readonly Row[];
}

const FORWARD: Direction = {
  size: 'first',
  from: () => 'after',
  end: 'endCursor',
  more: 'hasNextPage',
  joined: (pages) => pages.flat(),
  part: (rows, count) => rows.slice(0, count),
};

const BACKWARD: Direction = {
  size: 'last',
  from: () => 'before',
  end: 'startCursor',
  more: 'hasPreviousPage',
  joined: (pages) => pages.toReversed().flat(),
  part: (rows, count) => rows.slice(Math.max(0, rows.length - count)),
};

/** Walks from one end, some steps or to the other end, and one step beyond it. */
async function walk(world: World, list: WalkedList, orderBy: OrderBy, way: Direction): Promise<void> {
  const step = world.dice.pick(STEPS);
  const whole = (await pageOf(world, list, orderBy, { [way.size]: list.most }, visited)).edges;
  const pages: (readonly Row[])[] = [];
  let at: { readonly [argument: string]: string } = {};
  let more = true;
  while (more && pages.length < PAGES) {
    const { edges, pageInfo } = await pageOf(world, list, orderBy, { ...at, [way.size]: step }, visited);
    pages.push(edges);
    more = pageInfo[way.more];
    if (pageInfo[way.end] !== null) at = { [way.from(list)]: pageInfo[way.end]! };
  }
  const traversed = way.joined(pages);
  const shown = { list: list.field.name, under: list.under, orderBy, step, way: way.size };
  expect({ ...shown, rows: traversed }).toEqual({ ...shown, rows: way.part(whole, traversed.length) });
  if (more) return;
  expect({ ...shown, count: traversed.length }).toEqual({ ...shown, count: whole.length });
  if (whole.length > 0) {
    const beyond = await pageOf(world, list, orderBy, { ...at, [way.size]: step }, visited);
    expect({ ...shown, beyond: beyond.edges }).toEqual({ ...shown, beyond: [] });
  }
}
