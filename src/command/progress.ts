import { createPatience } from './patience.js';

/** Shows people the progress of a command. */
export interface Progress {
  /** Adds bytes that were read from the files. */
  addBytes(count: number): void;
  /** Shows the rows that are done, of those read from the bytes so far; by default all of these are done. */
  show(done: number, read?: number): void;
  /** Clears the line of progress, if there is one. */
  end(): void;
}

export interface ProgressSurroundings {
  /** The bytes of all files together; undefined if one of them is the standard input. */
  readonly totalBytes: number | undefined;
  /** Whether a line is written over, as on a terminal; else each report is a line of its own. */
  readonly overwrites: boolean;
  /** The noun for the counted things; by default rows. */
  readonly noun?: string;
  write(text: string): void;
  /** Milliseconds; `performance.now` except in tests. */
  clock?(): number;
}

/** The milliseconds without a report; a shorter command ends before anybody asks. */
const QUIET = 2_000;
const BETWEEN = 1_000;
/** The milliseconds between reports that are lines of their own; longer, because the lines pile up. */
const BETWEEN_LINES = 10_000;
const CLEAR_LINE = '\r\u001b[2K';

/**
 * Makes the progress: one line with the rows, the rate and, if the size of the files is known, the remaining time. It
 * appears after two seconds, then at most once a second on a terminal, and as plain lines, fewer of them, elsewhere.
 */
export function createProgress(surroundings: ProgressSurroundings): Progress {
  const { totalBytes, overwrites, write, noun = 'rows', clock = () => performance.now() } = surroundings;
  const begun = clock();
  let bytes = 0;
  const isTime = createPatience(begun, { quiet: QUIET, between: overwrites ? BETWEEN : BETWEEN_LINES });
  let isShown = false;
  return {
    addBytes: (count) => void (bytes += count),
    show(done, read = done) {
      const now = clock();
      if (!isTime(now)) return;
      const line = progressLine(
        `${counted(done)} ${noun}`,
        done / ((now - begun) / 1_000),
        (now - begun) / 1_000,
        totalBytes === undefined ? 0 : (bytes / totalBytes) * (done / Math.max(read, 1)),
      );
      write(overwrites ? `${CLEAR_LINE}${line}` : `${line}\n`);
      isShown = overwrites;
    },
    end() {
      if (isShown) write(CLEAR_LINE);
      isShown = false;
    },
  };
}

/**
 * Returns the line. `part` is the part of the files that is done: the part that was read, times the part of its rows
 * that is done. 0 if unknown.
 */
function progressLine(done: string, perSecond: number, seconds: number, part: number): string {
  const rate = `${done}, ${counted(Math.round(perSecond))} a second`;
  if (part <= 0) return rate;
  const remaining = (seconds / Math.min(part, 1)) * (1 - Math.min(part, 1));
  return `${rate}, ${Math.floor(Math.min(part, 1) * 100)} %, about ${duration(remaining)} to go`;
}

/** Returns a number such as `1,234,567`. */
export function counted(count: number): string {
  return count.toLocaleString('en-US');
}

/** Returns a time such as `45 s`, `3 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}
