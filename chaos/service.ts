import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the service went through since the probe was told to begin. */
export interface Probed {
  /** The longest time that the event loop was held. */
  readonly milliseconds: number;
  /** The most resident memory. */
  readonly megabytes: number;
}

export interface ProbedService {
  readonly url: string;
  begin(): Promise<void>;
  read(): Promise<Probed>;
  stop(): Promise<void>;
}

/** Starts the service over the shipped facts, on the embedded engine, in a process of its own with the probe in it. */
export async function startProbed(): Promise<ProbedService> {
  const directory = await mkdtemp(join(tmpdir(), 'parley-chaos-'));
  const child = fork(at('../src/main.ts'), [], {
    execArgv: ['--import', 'tsx', '--import', at('probe.ts')],
    env: { ...process.env, PARLEY_DATA: directory, PARLEY_PORT: '0', PARLEY_LOG_FORMAT: 'json' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const tell = async (what: string): Promise<Probed> => {
    child.send(what);
    const [probed] = (await once(child, 'message')) as [Probed];
    return probed;
  };
  let said = '';
  let url: string | undefined;
  for await (const piece of child.stdout!) {
    said += String(piece);
    url = /answers at (http:\/\/[^/"]+)/.exec(said)?.[1];
    if (url) break;
  }
  if (!url) throw new Error(`The service did not start: ${said}`);
  return {
    url,
    begin: async () => void (await tell('begin')),
    read: () => tell('read'),
    async stop() {
      child.kill('SIGINT');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(directory, { recursive: true });
    },
  };
}
