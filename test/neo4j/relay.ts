import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/**
 * A TCP relay on loopback between a driver and its server. Every byte passes unchanged, until a test asks for a
 * failure.
 */
export interface Relay {
  /** The address for the driver. */
  readonly uri: string;
  /** Resets every connection. */
  readonly cut: () => void;
  /** Lets nothing through in either direction, on old and new connections, until `thaw`. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  readonly close: () => Promise<void>;
}

/** Watches one connection: called with the bytes from the driver and from the server, in order. */
export interface Watcher {
  readonly fromDriver: (bytes: Buffer) => void;
  readonly fromServer: (bytes: Buffer) => void;
}

/** Opens a relay to `target`, a `bolt://host:port`, on a free port or the one given. */
export async function openRelay(
  target: string,
  watch: () => Watcher = unwatched,
  listenOn = 0,
): Promise<Relay> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let frozen = false;

  const join = (driver: Socket): void => {
    const server = connect(Number(port), hostname);
    const watcher = watch();
    for (const socket of [driver, server]) {
      sockets.add(socket);
      socket.setNoDelay(true).on('error', () => undefined);
      if (frozen) socket.pause();
    }
    driver.on('data', (bytes) => (watcher.fromDriver(bytes), server.write(bytes)));
    server.on('data', (bytes) => (watcher.fromServer(bytes), driver.write(bytes)));
    if (frozen) [driver, server].forEach((socket) => socket.pause());
    driver.on('close', () => (sockets.delete(driver), server.destroy()));
    server.on('close', () => (sockets.delete(server), driver.destroy()));
  };

  const listener = createServer(join);
  await new Promise<void>((resolve) => listener.listen(listenOn, '127.0.0.1', resolve));
  const setFrozen = (value: boolean): void => {
    frozen = value;
    sockets.forEach((socket) => (value ? socket.pause() : socket.resume()));
  };
  return {
    uri: `bolt://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    cut: () => sockets.forEach((socket) => socket.resetAndDestroy()),
    freeze: () => setFrozen(true),
    thaw: () => setFrozen(false),
    async close() {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}

function unwatched(): Watcher {
  return { fromDriver: () => undefined, fromServer: () => undefined };
}
