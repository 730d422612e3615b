import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from '../http/testService.js';
import type { Answer } from '../http/testService.js';
import { compiled } from '../setup/compiled.js';

// The process is compiled when it starts.
jest.setTimeout(120_000);

/**
 * A process that has just started, because what V8 has not compiled yet takes more of the stack. Tokens are no limit
 * here, so that brackets are.
 */
const stubMain = compiled(new URL('../http/stubMain.ts', import.meta.url));

const directory = mkdtempSync(join(tmpdir(), 'parley-'));
let child: ChildProcess;
let url: string;
beforeAll(async () => {
  const options = [stubMain];
  child = spawn(process.execPath, options, {
    env: { ...process.env, PARLEY_PORT: '0', PARLEY_DATA: directory, PARLEY_MAX_TOKENS: '20000' },
  });
  url = await new Promise((resolve) => {
    let output = '';
    child.stdout!.setEncoding('utf8').on('data', (part: string) => {
      output += part;
      const [, found] = /answers at (\S+\/graphql)/.exec(output) ?? [];
      if (found) resolve(found);
    });
  });
});
afterAll(() => {
  child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

const nested = (levels: number, open: string, core: string, close: string): string =>
  open.repeat(levels) + core + close.repeat(levels);

const kinds: readonly (readonly [kind: string, operation: (levels: number) => string])[] = [
  ['lists that never close', (levels) => `{ sum(numbers: ${'['.repeat(levels)}`],
  ['lists', (levels) => `{ sum(numbers: ${nested(levels, '[', '1', ']')}) }`],
  ['objects', (levels) => `{ sum(numbers: ${nested(levels, '{a:', '1', '}')}) }`],
  ['lists of a directive', (levels) => `{ hello @include(if: ${nested(levels, '[', '1', ']')}) }`],
  [
    'lists of a default',
    (levels) => `query ($n: [Int!]! = ${nested(levels, '[', '1', ']')}) { sum(numbers: $n) }`,
  ],
  ['lists of a type', (levels) => `query ($n: ${nested(levels, '[', 'Int', ']')}) { hello }`],
  ['fields', (levels) => `{ ${nested(levels, 'person(id: 1) {', 'id', '}')} }`],
  ['fields that never close', (levels) => `{ ${'a {'.repeat(levels)}`],
  ['fragments', (levels) => `{ ${nested(levels, '... {', 'hello', '}')} }`],
  [
    'two fields with the same lists',
    (levels) => `{ ${`sum(numbers: ${nested(levels, '[', '1', ']')}) `.repeat(2)} }`,
  ],
];

/** Of what never closes it depends on the stack whether its end or that of the text is met first. */
const isClosed = (operation: (levels: number) => string): boolean => operation(1).endsWith(' }');

const levels = [5_000, 100, 300, 500, 700, 900, 1_200, 1_600, 2_000];

describe('brackets inside brackets, in a process that has just started', () => {
  test.each(kinds)(
    '%s: each answer is an answer or a refusal in words of ours or of GraphQL',
    async (_, operation) => {
      for (const count of levels) {
        const { status, text, body } = await post(operation(count));
        const codes = (body.errors ?? []).map(({ extensions }) => extensions.code);
        expect([count, status, codes]).toEqual([count, codes.length > 0 ? 400 : 200, codes]);
        if (count > 500)
          expect([count, codes]).toEqual([
            count,
            [
              isClosed(operation)
                ? 'OPERATION_TOO_LARGE'
                : expect.stringMatching(/^(OPERATION_TOO_LARGE|GRAPHQL_PARSE_FAILED)$/),
            ],
          ]);
        expect(text).not.toMatch(/call stack|RangeError/);
      }
    },
  );
});

function post(query: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return request(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
}
