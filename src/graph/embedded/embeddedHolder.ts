import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Whoever opens the file: a second process is told, and hears what was lost where the file is damaged. */
export interface Opener {
  readonly holder: Holder;
  /** Gets a line for people. */
  report(line: string): void;
}

/** What kind of process has the file open. */
export type Holder = 'SERVICE' | 'COMMAND';

/** A process that has the file open, as far as its note says. */
export interface HeldBy {
  readonly pid: number;
  readonly holder: Holder | undefined;
}

/** A note with the holder's process id and kind, so that a second process can name it. The lock is the engine's. */
function holderFile(path: string): string {
  return `${path}.holder`;
}

export function signAsHolder(path: string, holder: Holder): void {
  try {
    writeFileSync(holderFile(path), `${process.pid} ${holder}`);
  } catch {
    // Only a courtesy: a full disk must not keep a graph from being read.
  }
}

export function readHolder(path: string): HeldBy | undefined {
  try {
    const [, pid, holder] =
      /^(\d+)(?: (SERVICE|COMMAND))?/.exec(readFileSync(holderFile(path), 'utf8')) ?? [];
    return pid === undefined ? undefined : { pid: Number(pid), holder: holder as Holder | undefined };
  } catch {
    return undefined;
  }
}

export function forgetHolder(path: string): void {
  rmSync(holderFile(path), { force: true });
}
