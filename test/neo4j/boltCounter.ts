import { openRelay } from './relay.js';
import type { Relay, Watcher } from './relay.js';

/** The messages a driver sends, by the tag of their structure: https://neo4j.com/docs/bolt/current/bolt/message/ */
const MESSAGES = new Map([
  [0x01, 'HELLO'],
  [0x02, 'GOODBYE'],
  [0x0f, 'RESET'],
  [0x10, 'RUN'],
  [0x11, 'BEGIN'],
  [0x12, 'COMMIT'],
  [0x13, 'ROLLBACK'],
  [0x2f, 'DISCARD'],
  [0x3f, 'PULL'],
  [0x54, 'TELEMETRY'],
  [0x66, 'ROUTE'],
  [0x6a, 'LOGON'],
]);

export interface BoltCounter extends Relay {
  /** The names of the messages sent since the last `forget`, in order of their arrival. */
  readonly sent: () => readonly string[];
  /** The number of statements that were run since the last `forget`. */
  readonly runs: () => number;
  readonly forget: () => void;
}

/** A relay that reads the messages. Connect to its `uri`; `target` is the server's `bolt://host:port`. */
export async function countBolt(target: string, listenOn = 0): Promise<BoltCounter> {
  const sent: string[] = [];
  const relay = await openRelay(target, () => watchMessages((name) => sent.push(name)), listenOn);
  return {
    ...relay,
    sent: () => [...sent],
    runs: () => sent.filter((name) => name === 'RUN').length,
    forget: () => void sent.splice(0),
  };
}

/** A client first sends a magic number and four proposals of versions. */
const HANDSHAKE = 20;
/** The answer by which the server offers a list of versions, from which the client then names one. */
const MANIFEST = Buffer.from([0x00, 0x00, 0x01, 0xff]);

/** Takes a connection's bytes apart: handshake, then messages in chunks, each message ended by an empty chunk. */
function watchMessages(tell: (name: string) => void): Watcher {
  let pending: Buffer = Buffer.alloc(0);
  let handshaken = false;
  let choosing: boolean | undefined;
  const message: Buffer[] = [];

  const takeHandshake = (): void => {
    if (choosing === undefined) return;
    const length = HANDSHAKE + (choosing ? choiceLength(pending.subarray(HANDSHAKE)) : 0);
    if (pending.length < length) return;
    pending = pending.subarray(length);
    handshaken = true;
  };

  const takeChunk = (): boolean => {
    if (pending.length < 2 || pending.length < 2 + pending.readUInt16BE()) return false;
    const chunk = pending.subarray(2, 2 + pending.readUInt16BE());
    pending = pending.subarray(2 + chunk.length);
    if (chunk.length > 0) message.push(chunk);
    else if (message.length > 0) tell(nameOf(Buffer.concat(message.splice(0))));
    return true;
  };

  return {
    fromDriver(bytes) {
      pending = Buffer.concat([pending, bytes]);
      if (!handshaken) takeHandshake();
      while (handshaken && takeChunk());
    },
    fromServer(bytes) {
      choosing ??= bytes.subarray(0, 4).equals(MANIFEST);
    },
  };
}

/** Four bytes of version, then the capabilities as a number of 7 bits a byte. */
function choiceLength(bytes: Buffer): number {
  const last = bytes.subarray(4).findIndex((byte) => byte < 0x80);
  return last < 0 ? Number.POSITIVE_INFINITY : 4 + last + 1;
}

/** A message is a structure: a marker with its size, then its tag. */
function nameOf(message: Buffer): string {
  const tag = message[1] ?? 0;
  return MESSAGES.get(tag) ?? `0x${tag.toString(16)}`;
}
