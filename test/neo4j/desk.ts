import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Way } from './find.js';
import type { TestNeo4j } from './server.js';

/** Lends the one Neo4j of a test run to one test file at a time, and starts it when the first asks. */
export interface Desk {
  readonly address: string;
  /** The server, if anybody asked for it. */
  readonly started: () => Promise<TestNeo4j> | undefined;
  readonly close: () => Promise<void>;
}

/**
 * A test file, in whatever worker, holds the database as long as it keeps the answer to its request open: so it lets
 * go of it even if it crashes. The answer is a line of JSON: where the server is, or why there is none.
 */
export async function openDesk(way: Way): Promise<Desk> {
  let starting: Promise<TestNeo4j> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const path = `/${randomUUID()}`;

  const lend = async (response: ServerResponse): Promise<void> => {
    if (response.destroyed) return;
    const back = new Promise((resolve) => response.once('close', resolve));
    response.write(`${await answer((starting ??= way()))}\n`);
    await back;
  };

  const server = createServer((request, response) => {
    if (request.url !== path) return void response.writeHead(404).end();
    starting ??= way();
    starting.catch(() => undefined);
    queue = queue.then(() => lend(response));
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

async function answer(starting: Promise<TestNeo4j>): Promise<string> {
  try {
    const { uri, username, password, version } = await starting;
    return JSON.stringify({ uri, username, password, version });
  } catch (error) {
    return JSON.stringify({ failure: (error as Error).message });
  }
}
