import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * The engine falls back to an older image of its file where the newest header is damaged, and to the readable beginning
 * of its log, and says nothing of either: the graph opens with less in it, or empty. So the number of the last commit
 * is kept in a small file beside the graph, and a graph that opens with a smaller one has lost commits.
 */
export interface CommitCounter {
  /** Copies the log of a process that did not close the graph, because opening cuts it off where it is damaged. */
  beforeOpening(): void;
  /** Removes that copy, because the graph could not be opened. */
  notOpened(): void;
  /**
   * Compares the number with which the graph opened. Where commits are lost, keeps the old files aside and returns a
   * sentence that says so.
   */
  afterOpening(epoch: bigint): string | undefined;
  /** Notes the number of the last commit. */
  note(epoch: bigint): void;
}

export function createCommitCounter(path: string): CommitCounter {
  const log = `${path}.wal`;
  const copiedLog = `${path}.wal.before`;
  const noteFile = `${path}.commits`;
  const removeCopy = (): void => attempt(() => rmSync(copiedLog, { recursive: true, force: true }));
  const note = (epoch: bigint): void => attempt(() => writeFileSync(noteFile, String(epoch)));
  return {
    note,
    notOpened: removeCopy,
    beforeOpening() {
      removeCopy();
      if (existsSync(log)) attempt(() => cpSync(log, copiedLog, { recursive: true }));
    },
    afterOpening(epoch) {
      const noted = readNote(noteFile);
      const lost = noted === undefined || noted <= epoch ? 0n : noted - epoch;
      const kept = lost > 0n ? keepAside(path, copiedLog) : undefined;
      removeCopy();
      note(epoch);
      return lost === 0n ? undefined : lossSentence(lost, noted!, kept);
    },
  };
}

/** Notes and copies are only guards: a full disk must keep no graph from being read, and no commit from its answer. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // The graph itself says what is wrong with the directory.
  }
}

function readNote(file: string): bigint | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return /^\d+$/.test(text) ? BigInt(text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Opening changes the log, which was copied before; closing changes the file, so it is copied while it is open.
 * Returns the name of the copy, or undefined where there was no room for it.
 */
function keepAside(path: string, copiedLog: string): string | undefined {
  const aside = `${path}.damaged-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  attempt(() => {
    cpSync(path, aside);
    if (existsSync(copiedLog)) renameSync(copiedLog, `${aside}.wal`);
  });
  return existsSync(aside) ? basename(aside) : undefined;
}

function lossSentence(lost: bigint, all: bigint, kept: string | undefined): string {
  const what = lost === 1n ? 'The last write is' : `The last ${lost} of ${all} writes are`;
  const old = kept === undefined ? 'There was no room to keep' : `${kept}, beside it, is`;
  return (
    `The graph's file was damaged. ${what} missing from it. ${old} the old file. ` +
    'The facts that ship are brought in again by themselves; ingest and import yours again, or restore a backup.'
  );
}
