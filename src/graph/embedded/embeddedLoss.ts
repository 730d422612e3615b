import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Notices lost commits. The engine silently falls back to an older image of its file if the newest header is damaged,
 * and to the readable beginning of its log: the graph opens with less in it, or empty. So the number of the last commit
 * is kept in a small file beside the graph; a graph that opens with a smaller number has lost commits.
 */
export interface CommitCounter {
  /** Copies the log of a process that did not close the graph, because opening cuts the log off at the damage. */
  beforeOpening(): void;
  /** Removes that copy, because the graph could not be opened. */
  notOpened(): void;
  /**
   * Compares the number with which the graph opened. If commits are lost, keeps the old files aside and returns a
   * sentence for people that says so.
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

/**
 * Does work and ignores its failure. Notes and copies are only guards: a full disk must not stop reads of the graph or
 * answers to commits.
 */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // The graph itself reports a problem of the directory.
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
 * Keeps the damaged files. The file is copied while it is open, because closing changes it; the log was copied before
 * opening, which changed it. Returns the name of the copy, or undefined if there was no room for it.
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
    'The service writes the facts that ship again; ingest and import yours again, or restore a backup.'
  );
}
