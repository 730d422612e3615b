import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphValue } from '../../../src/graph/graph.js';
import type { TestEngine } from '../../engines.js';
import { openBefore } from './opened.js';

const VALUES: readonly (readonly [string, GraphValue])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['zero', 0],
  ['a negative integer', -42],
  ['the greatest safe integer', Number.MAX_SAFE_INTEGER],
  ['the least safe integer', Number.MIN_SAFE_INTEGER],
  ['an integer past 2^53', 2n ** 53n + 1n],
  ['the greatest 64-bit integer', 2n ** 63n - 1n],
  ['the least 64-bit integer', -(2n ** 63n)],
  ['a fraction', 0.1],
  ['a tiny fraction', 5e-324],
  ['a huge fraction', 1.7976931348623157e308],
  ['no text', ''],
  ['text in several scripts', 'Юрий Ушаков, 特朗普, עמאן, فلاديمير'],
  ['characters beyond the basic plane', '𝔉😀👩‍👩‍👧'],
  ['decomposed and composed letters', 'e\u0301 \u00e9'],
  ['NUL and control characters', 'a\u0000b\u0001\u001f\u007f\u2028'],
  ['quotes, backslashes, comments and parameters', `' " \` \\ \\' // /* */ $name {x} }) DETACH DELETE n`],
  ['right-to-left marks and a byte order mark', '\u202eabc\u202c\ufeff'],
  ['a long text', 'x'.repeat(100_000)],
  ['an empty list', []],
  ['a list of numbers', [1, 2, 3]],
  ['a list with nulls, of several types', [null, 1, 'a', true, 0.5, null]],
  ['lists in lists', [[], [1, [2, [3]]]]],
  ['an empty map', {}],
  ['maps in lists in maps', { a: [{ b: null, c: { d: [1, { e: 'f' }] } }] }],
  ['keys with spaces, quotes and none at all', { 'a b': 1, '`': 2, "'": 3, $x: 4 }],
];

const DATE = "date('2025-06-15')";

/** Values go in and come out unchanged. */
export function holdsValues(engine: TestEngine): void {
  describe('values', () => {
    const { read, write } = openBefore(engine);

    test.each(VALUES)('%s comes out as it went in', async (_, value) => {
      expect(await read('RETURN $value AS value', { value })).toEqual([{ value }]);
    });

    test('any value comes out as it went in', async () => {
      const holds = async (value: GraphValue): Promise<void> => {
        expect(await read('RETURN $value AS value', { value })).toEqual([{ value }]);
      };
      await fc.assert(fc.asyncProperty(anyValue(), holds), { numRuns: 200 });
    });

    test('integers of either form are integers to the engine', async () => {
      const [row] = await read('RETURN $small / 2 AS small, $big / 2 AS big, $fraction / 2 AS fraction', {
        small: 7,
        big: 7n,
        fraction: 7.5,
      });
      expect(row).toEqual({ small: 3, big: 3, fraction: 3.75 });
    });

    test('integers count rows to skip and to take', async () => {
      const rows = await read('UNWIND range(1, 10) AS n RETURN n ORDER BY n SKIP $skip LIMIT $limit', {
        skip: 2,
        limit: 3n,
      });
      expect(rows).toEqual([{ n: 3 }, { n: 4 }, { n: 5 }]);
    });

    test('properties are kept as they went in', async () => {
      const kept = {
        text: 'é\u0000😀',
        big: 2n ** 60n + 1n,
        small: 1,
        fraction: 1.5,
        yes: true,
        list: ['a', 'b'],
        numbers: [1, 2n ** 60n],
      };
      await write('CREATE (n:Kept) SET n += $kept', { kept });
      expect(await read('MATCH (n:Kept) RETURN properties(n) AS kept')).toEqual([{ kept }]);
    });

    test('a property set to null is absent', async () => {
      await write('CREATE (n:Absent) SET n += $given', { given: { id: 'a', gone: null } });
      expect(await read('MATCH (n:Absent) RETURN properties(n) AS given, n.gone AS gone')).toEqual([
        { given: { id: 'a' }, gone: null },
      ]);
    });

    test('dates come out as YYYY-MM-DD at any depth', async () => {
      const [row] = await read(
        `RETURN ${DATE} AS date, [${DATE}] AS list, {a: ${DATE}, b: [{c: ${DATE}}]} AS map`,
      );
      expect(row).toEqual({
        date: '2025-06-15',
        list: ['2025-06-15'],
        map: { a: '2025-06-15', b: [{ c: '2025-06-15' }] },
      });
    });

    test('dates are kept as dates, and compared as such', async () => {
      await write('UNWIND $dates AS text CREATE (:Dated {on: date(text), all: [date(text)]})', {
        dates: ['2025-06-15', '0999-12-31', '9999-12-31'],
      });
      const rows = await read(
        'MATCH (n:Dated) WHERE n.on >= date($from) RETURN n.on AS on, n.all AS all, collect({on: n.on}) AS maps ORDER BY on',
        {
          from: '2025-06-15',
        },
      );
      expect(rows).toEqual([
        { on: '2025-06-15', all: ['2025-06-15'], maps: [{ on: '2025-06-15' }] },
        { on: '9999-12-31', all: ['9999-12-31'], maps: [{ on: '9999-12-31' }] },
      ]);
    });

    test('half of a surrogate pair is refused at any depth', async () => {
      const refusal = { code: 'BAD_USER_INPUT', message: expect.stringContaining('surrogate') };
      for (const value of ['\ud800', 'a\udc00b', ['\ud800'], { a: '\udfff' }, { '\ud800': 1 }]) {
        await expect(read('RETURN $value AS value', { value })).rejects.toMatchObject(refusal);
        await expect(write('CREATE (:Half {value: $value})', { value })).rejects.toMatchObject(refusal);
      }
      expect(await read('MATCH (n:Half) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
    });

    test('integers of more than 64 bits are refused', async () => {
      for (const value of [2n ** 63n, -(2n ** 63n) - 1n, 10n ** 1_000n]) {
        await expect(read('RETURN $value AS value', { value })).rejects.toMatchObject({
          code: 'BAD_USER_INPUT',
          message: expect.stringContaining('64 bits'),
        });
      }
    });

    test('keys that an engine cannot give back are refused', async () => {
      const refusal = { code: 'BAD_USER_INPUT', message: expect.stringContaining('Choose another') };
      for (const text of ['{"a": {"__proto__": {"b": 1}}}', '[{"a\\u0000": 1}]']) {
        const value = JSON.parse(text) as GraphValue;
        await expect(read('RETURN $value AS value', { value })).rejects.toMatchObject(refusal);
      }
    });

    test('columns keep their names, rows their order', async () => {
      const rows = await read('UNWIND [2, 1, 3] AS n RETURN n AS `a b`, n * 2 AS `constructor`');
      expect(rows).toEqual([2, 1, 3].map((n) => ({ 'a b': n, constructor: n * 2 })));
    });
  });
}

function anyValue(): fc.Arbitrary<GraphValue> {
  const integers = fc.oneof(
    fc.maxSafeInteger(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(narrow),
  );
  const fractions = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((number) => !Number.isInteger(number));
  const { value } = fc.letrec<{ value: GraphValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constant(null),
      fc.boolean(),
      integers,
      fractions,
      fc.string({ unit: 'binary' }),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(anyKey(), tie('value'), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
    ),
  }));
  return value;
}

/** An integer as the port returns it: a number if it is safe. */
function narrow(integer: bigint): number | bigint {
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : integer;
}

function anyKey(): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'binary', minLength: 1, maxLength: 8 })
    .filter((key) => key !== '__proto__' && !key.includes('\0'));
}
