import type { TestNeo4j } from './server.js';

/**
 * The Neo4j that a test file needs:
 * - `article`: the graph of the article, which it only reads, side by side with others;
 * - `empty`: a small graph of its own to write to. Indexes and plans of the files before it are there;
 * - `bare`: a graph without indexes and plans, for files that look at plans or write many nodes;
 * - `unused`: a Neo4j without earlier writes, for files that count accesses of its store.
 */
export type Place = 'article' | 'empty' | 'bare' | 'unused';

/** Puts the graph of the article in place of what is there. */
export type Prepare = (neo4j: TestNeo4j) => Promise<void>;

export interface Rooms {
  /** Runs `use` when the place is free for a worker of jest; it is given back when that resolves. */
  lend(place: Place, worker: string, use: (room: Promise<TestNeo4j>) => Promise<void>): Promise<void>;
}

/**
 * If more than one Neo4j can be started, the article has one, and each worker one for every other place: no worker
 * waits for another, and a file that drops indexes, and with them all plans, does not disturb the files that need them.
 * If there is only one Neo4j, each file has it alone, in turn.
 */
export function createRooms(start: () => Promise<TestNeo4j>, prepare: Prepare): Rooms {
  const furnish = furnisher(start);
  const rooms = new Map<string, Promise<TestNeo4j>>();
  let turn: Promise<void> = Promise.resolve();
  let prepared: Promise<void> | undefined;

  const roomOf = (place: Place, worker: string): Promise<TestNeo4j> => {
    if (place === 'unused') return furnish();
    const name = place === 'article' ? place : `${place} of ${worker}`;
    const room = rooms.get(name) ?? furnish();
    rooms.set(name, room);
    return place === 'article' ? room.then(withArticle) : room;
  };
  const withArticle = async (neo4j: TestNeo4j): Promise<TestNeo4j> => {
    await (prepared ??= prepare(neo4j));
    return neo4j;
  };

  return {
    async lend(place, worker, use) {
      if (await canStartMore(start)) return use(roomOf(place, worker));
      turn = turn.then(() => {
        // The only Neo4j holds the article until a file is lent it for something else.
        if (place !== 'article') prepared = undefined;
        return use(roomOf(place, worker));
      });
      await turn;
    },
  };
}

/**
 * A function that gives the first Neo4j, and then more: one is started after another, for each is told by the next
 * line.
 */
function furnisher(start: () => Promise<TestNeo4j>): () => Promise<TestNeo4j> {
  let isFirst = true;
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const own = isFirst;
    isFirst = false;
    const room = last.then(start).then((first) => (own ? first : (first.more?.() ?? first)));
    last = room.catch(() => undefined);
    return room;
  };
}

/** Every room reports the failure of a Neo4j that cannot be started. */
async function canStartMore(start: () => Promise<TestNeo4j>): Promise<boolean> {
  return start().then(
    ({ more }) => more !== undefined,
    () => true,
  );
}
