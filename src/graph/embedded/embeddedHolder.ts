import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** The process that opens the file. Its kind is named to a second process, and it hears of data lost to damage. */
export interface Opener {
  readonly holder: Holder;
  /** Gets a line for people. */
  report(line: string): void;
}

/** The kind of process that has the file open. */
export type Holder = 'SERVICE' | 'COMMAND';

/** The process that has the file open, according to its note. */
export interface HeldBy {
  readonly pid: number;
  readonly holder: Holder | undefined;
}

/**
 * Returns the file of the note with the holder's process id and kind, which lets a second process name the holder. The
 * lock itself is the engine's.
 */
function holderFile(path: string): string {
  return `${path}.holder`;
}

export function signAsHolder(path: string, holder: Holder): void {
  try {
    writeFileSync(holderFile(path), `${process.pid} ${holder}`);
  } catch {
    // The note is only a courtesy: a full disk must not keep a graph from being read.
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
