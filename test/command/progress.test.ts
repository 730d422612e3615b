import { describe, expect, test } from '@jest/globals';
import { createProgress, duration } from '../../src/command/progress.js';

/** Shows progress at so many milliseconds, each with so many rows and bytes. */
function shown(
  overwrites: boolean,
  totalBytes: number | undefined,
  steps: readonly (readonly [time: number, rows: number, bytes: number])[],
): string {
  let [now, written, text] = [0, 0, ''];
  const write = (more: string): void => void (text += more);
  const progress = createProgress({ overwrites, totalBytes, write, clock: () => now });
  for (const [time, rows, bytes] of steps) {
    now = time;
    progress.addBytes(bytes - written);
    written = bytes;
    progress.show(rows);
  }
  progress.end();
  return text;
}

describe('The progress of an import', () => {
  test('is silent in the first two seconds, then reports at most once a second', () => {
    const steps = [500, 1_999, 2_000, 2_500, 3_000].map((time) => [time, time, 0] as const);
    expect(shown(true, undefined, steps)).toBe(
      '\r\u001b[2K2,000 rows, 1,000 a second\r\u001b[2K3,000 rows, 1,000 a second\r\u001b[2K',
    );
  });

  test('shows the part that was read and the remaining time if the size is known', () => {
    expect(shown(false, 1_000, [[30_000, 60_000, 250]])).toBe(
      '60,000 rows, 2,000 a second, 25 %, about 1 min 30 s to go\n',
    );
  });

  test('counts rows that are written, not bytes that were read ahead of them', () => {
    let text = '';
    const write = (more: string): void => void (text += more);
    let now = 0;
    const progress = createProgress({ overwrites: false, totalBytes: 1_000, write, clock: () => now });
    progress.addBytes(1_000);
    now = 10_000;
    progress.show(1_000, 4_000);
    expect(text).toBe('1,000 rows, 100 a second, 25 %, about 30 s to go\n');
  });

  test('is plain lines every ten seconds without a terminal', () => {
    const steps = [2_000, 5_000, 11_999, 12_000].map((time) => [time, 1, 0] as const);
    expect(shown(false, undefined, steps).split('\n')).toHaveLength(3);
  });

  test('gives durations in the two largest units', () => {
    expect([59.4, 60, 3_599, 7_500].map(duration)).toEqual(['59 s', '1 min 0 s', '59 min 59 s', '2 h 5 min']);
  });
});
