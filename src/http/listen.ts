import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import type { Settings } from '../settings/config.js';
import { ExpectedError } from '../errors.js';

/** The address to listen on. */
type Address = Pick<Settings, 'host' | 'port'>;

/**
 * Rejects like `listen` if the port is taken. Called before the first seeding, which is long, so that the problem is
 * reported at once.
 */
export async function refuseTakenPort(address: Address): Promise<void> {
  if (address.port === 0) return;
  const probe = createServer();
  await listen(probe, address);
  await new Promise<void>((resolve) => probe.close(() => resolve()));
}

/**
 * Listens on an address and resolves with its URL; rejects with BAD_USER_INPUT, naming the setting, if that is
 * impossible.
 */
export async function listen(server: Server, { host, port }: Address): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explainListen(error, host, port)));
    server.listen({ host, port }, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name}:${address.port}`;
}

function explainListen(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const options = { cause: error };
  switch (error.code) {
    case 'EADDRINUSE':
      return new ExpectedError(
        'BAD_USER_INPUT',
        `Port ${port} is taken: stop what listens there, or set PARLEY_PORT to another.`,
        options,
      );
    case 'EACCES':
      return new ExpectedError(
        'BAD_USER_INPUT',
        `Port ${port} is not allowed to this user: set PARLEY_PORT to one above 1023.`,
        options,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ExpectedError(
        'BAD_USER_INPUT',
        `PARLEY_HOST is ${JSON.stringify(host)}, which is not an address of this machine: try 127.0.0.1 or 0.0.0.0.`,
        options,
      );
    default:
      return error;
  }
}
