import { describe, expect, test } from '@jest/globals';
import type { TestEngine } from '../../engines.js';
import { openBefore } from './opened.js';

/** Sorted by code point: capitals first, then letters with diacritics, then other scripts and emoji. */
const SORTED = ['', ' a', 'B', 'a', 'a\u0000', 'ab', 'b', 'z', 'Ö', 'é', 'Ж', '特', '😀'];
/**
 * UTF-16 sorts the characters from U+E000 to U+FFFF after the emoji, and code points sort them before. Neo4j compares
 * stored texts by code point, but a parameter by UTF-16, so only stored texts are promised for these.
 */
const COMPATIBILITY_FORM = '\uffee';
const STORED = [...SORTED.slice(0, -1), COMPATIBILITY_FORM, '😀'];

/** Both engines sort alike, because keyset pages and equal answers need one order. */
export function holdsOrder(engine: TestEngine): void {
  describe('order', () => {
    const { graph, read, write } = openBefore(engine);

    test('nulls sort last ascending and first descending', async () => {
      const values = [2, null, 1];
      expect(await read('UNWIND $values AS v RETURN v ORDER BY v', { values })).toEqual([
        { v: 1 },
        { v: 2 },
        { v: null },
      ]);
      expect(await read('UNWIND $values AS v RETURN v ORDER BY v DESC', { values })).toEqual([
        { v: null },
        { v: 2 },
        { v: 1 },
      ]);
    });

    test('texts sort by code point', async () => {
      const values = [...SORTED].reverse();
      expect(await read('UNWIND $values AS v RETURN v ORDER BY v', { values })).toEqual(
        SORTED.map((v) => ({ v })),
      );
    });

    test('stored texts sort by code point, without an index and with one', async () => {
      await write('UNWIND $values AS v CREATE (:Sorted {v: v})', { values: [...STORED].reverse() });
      const sorted = "MATCH (n:Sorted) WHERE n.v >= '' RETURN n.v AS v ORDER BY n.v";
      expect(await read(sorted)).toEqual(STORED.map((v) => ({ v })));
      await graph().define(['CREATE INDEX sorted_v IF NOT EXISTS FOR (n:Sorted) ON (n.v)']);
      expect(await read(sorted)).toEqual(STORED.map((v) => ({ v })));
    });

    test('a keyset page begins after the text before it, without an index and with one', async () => {
      await write('UNWIND $values AS v CREATE (:Paged {v: v})', { values: [...SORTED].reverse() });
      const page = 'MATCH (n:Paged) WHERE n.v >= $after AND n.v <> $after RETURN n.v AS v ORDER BY n.v';
      const holds = async (): Promise<void> => {
        for (const [at, after] of SORTED.entries()) {
          expect(await read(page, { after })).toEqual(SORTED.slice(at + 1).map((v) => ({ v })));
        }
      };
      await holds();
      await graph().define(['CREATE INDEX paged_v IF NOT EXISTS FOR (n:Paged) ON (n.v)']);
      await holds();
    });

    test('comparison agrees with order, so that keyset pages neither skip nor repeat', async () => {
      for (let at = 1; at < SORTED.length; at += 1) {
        const pair = { low: SORTED[at - 1] ?? '', high: SORTED[at] ?? '' };
        expect(await read('RETURN $low < $high AS less, $high <= $low AS more', pair)).toEqual([
          { less: true, more: false },
        ]);
      }
    });

    test('dates sort by time', async () => {
      const rows = await read(
        "UNWIND ['2025-06-15', '0999-12-31', '2024-02-29'] AS text WITH date(text) AS d RETURN d ORDER BY d DESC",
      );
      expect(rows).toEqual([{ d: '2025-06-15' }, { d: '2024-02-29' }, { d: '0999-12-31' }]);
    });

    test('integers past 2^53 sort as different values', async () => {
      const values = [2n ** 53n + 2n, 2n ** 53n + 1n, 2n ** 53n];
      const rows = await read('UNWIND $values AS v RETURN v ORDER BY v', { values });
      expect(rows).toEqual([...values].reverse().map((v) => ({ v })));
    });

    test('rows sort by several keys in mixed directions', async () => {
      const rows = await read(
        'UNWIND [[1, "b"], [2, "a"], [1, "a"]] AS p RETURN p[0] AS n, p[1] AS t ORDER BY n DESC, t',
      );
      expect(rows).toEqual([
        { n: 2, t: 'a' },
        { n: 1, t: 'a' },
        { n: 1, t: 'b' },
      ]);
    });
  });
}
