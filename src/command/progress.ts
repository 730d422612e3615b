import { createPatience } from './patience.js';

/** Tells people how a command goes on. */
export interface Progress {
  /** Bytes that were read from the files. */
  addBytes(count: number): void;
  /** Rows that are done by now, of so many that were read from the bytes; all of them where absent. */
  show(done: number, read?: number): void;
  /** Leaves the line that shows progress, where there is one. */
  end(): void;
}

export interface ProgressSurroundings {
  /** Of all files together; undefined where one of them is the standard input. */
  readonly totalBytes: number | undefined;
  /** A line that is written over, as on a terminal; else each is a line of its own. */
  readonly overwrites: boolean;
  /** What is counted; rows where absent. */
  readonly noun?: string;
  write(text: string): void;
  /** Milliseconds; `performance.now` but in tests. */
  clock?(): number;
}

/** Before that, a command is over so soon that nobody asks. */
const QUIET = 2_000;
const BETWEEN = 1_000;
/** Where lines pile up, they come less often. */
const BETWEEN_LINES = 10_000;
const CLEAR_LINE = '\r\u001b[2K';

/**
 * A line with the rows, the rate and, where the size of the files is known, what remains: only after two seconds, at
 * most once a second on a terminal, and in plain lines, fewer of them, elsewhere.
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

/** `part` is the part of the files that is done: of what was read, as much as its rows are done. 0 where unknown. */
function progressLine(done: string, perSecond: number, seconds: number, part: number): string {
  const rate = `${done}, ${counted(Math.round(perSecond))} a second`;
  if (part <= 0) return rate;
  const remaining = (seconds / Math.min(part, 1)) * (1 - Math.min(part, 1));
  return `${rate}, ${Math.floor(Math.min(part, 1) * 100)} %, about ${duration(remaining)} to go`;
}

/** `1,234,567`. */
export function counted(count: number): string {
  return count.toLocaleString('en-US');
}

/** `45 s`, `3 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}
