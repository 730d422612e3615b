import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Way } from './find.js';
import { createRooms } from './rooms.js';
import type { Place, Prepare } from './rooms.js';
import type { TestNeo4j } from './server.js';

/** Lends the Neo4j of a test run to test files, and starts it when the first asks. */
export interface Desk {
  readonly address: string;
  /** The server, if a test file has asked for it. */
  readonly started: () => Promise<TestNeo4j> | undefined;
  readonly close: () => Promise<void>;
}

/**
 * A test file of any worker holds its place as long as it keeps the answer to its request open, so a crash releases the
 * place too. The answer is a line of JSON: the address of the Neo4j, or the reason why there is none.
 * @param prepare makes the graph of the article, once, for all files that only read it
 */
export async function openDesk(way: Way, prepare: Prepare): Promise<Desk> {
  let starting: Promise<TestNeo4j> | undefined;
  const start = (): Promise<TestNeo4j> => (starting ??= way());
  const rooms = createRooms(start, prepare);
  const path = `/${randomUUID()}/`;

  const server = createServer((request, response) => {
    if (!request.url?.startsWith(path)) return void response.writeHead(404).end();
    const [place, worker = ''] = request.url.slice(path.length).split('/');
    void rooms.lend(place as Place, worker, (room) => lend(room, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    started: () => starting,
    async close() {
      server.closeAllConnections();
      server.close();
      await (await starting?.catch(() => undefined))?.stop();
    },
  };
}

/** Resolves when the place is given back. */
async function lend(room: Promise<TestNeo4j>, response: ServerResponse): Promise<void> {
  const line = await answer(room);
  if (response.destroyed) return;
  const back = new Promise((resolve) => response.once('close', resolve));
  response.write(`${line}\n`);
  await back;
}

async function answer(room: Promise<TestNeo4j>): Promise<string> {
  try {
    const { uri, username, password, version } = await room;
    return JSON.stringify({ uri, username, password, version });
  } catch (error) {
    return JSON.stringify({ failure: (error as Error).message });
  }
}
