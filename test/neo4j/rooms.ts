import type { TestNeo4j } from './server.js';

/**
 * What a test file needs:
 * - `article`: the graph of the article, which it only reads, side by side with others;
 * - `empty`: a small graph of its own to write to, alone. Indexes and plans of the files before it are there;
 * - `bare`: a graph without indexes and plans, alone, for files that look at plans or write many nodes.
 */
export type Place = 'article' | 'empty' | 'bare';

/** Puts the graph of the article in place of what is there. */
export type Prepare = (neo4j: TestNeo4j) => Promise<void>;

export interface Rooms {
  /** Runs `use` when the place is free; it is given back when that resolves. */
  lend(place: Place, use: (room: Promise<TestNeo4j>) => Promise<void>): Promise<void>;
}

/**
 * Each place has a Neo4j of its own where more can be started: a file that drops indexes, and with them all plans,
 * does so beside those that lean on them. Where there is one Neo4j only, each file has it alone, in turns.
 */
export function createRooms(start: () => Promise<TestNeo4j>, prepare: Prepare): Rooms {
  const rooms = new Map<Place, Promise<TestNeo4j>>();
  const turns = new Map<unknown, Promise<void>>();
  let last: Promise<unknown> = Promise.resolve();
  let prepared: Promise<void> | undefined;

  /** One is started after another, each answered by the next line of the same server. */
  const furnish = (): Promise<TestNeo4j> => {
    const isFirst = rooms.size === 0;
    const room = last.then(start).then((first) => (isFirst ? first : (first.more?.() ?? first)));
    last = room.catch(() => undefined);
    return room;
  };
  const roomOf = (place: Place): Promise<TestNeo4j> => {
    const room = rooms.get(place) ?? furnish();
    rooms.set(place, room);
    return room;
  };
  const inTurn = (of: unknown, work: () => Promise<void>): Promise<void> => {
    const turn = (turns.get(of) ?? Promise.resolve()).then(work);
    turns.set(of, turn);
    return turn;
  };
  const withArticle = async (neo4j: TestNeo4j): Promise<TestNeo4j> => {
    await (prepared ??= prepare(neo4j));
    return neo4j;
  };

  return {
    async lend(place, use) {
      const room = roomOf(place);
      const hasOwn = await start().then(
        ({ more }) => more !== undefined,
        () => true,
      );
      if (hasOwn && place === 'article') return use(room.then(withArticle));
      await inTurn(hasOwn ? place : 'the only one', async () => {
        // The only Neo4j holds the article until a file is lent it for something else.
        if (place !== 'article') prepared = undefined;
        await use(place === 'article' ? room.then(withArticle) : room);
      });
    },
  };
}
