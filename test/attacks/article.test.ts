import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { article } from '../engines.js';
import { startArticleService } from '../http/articleService.js';
import type { ArticleService } from '../http/articleService.js';
import { codeOfRefusal, nest } from './attack.js';

const pages = 'participants { nodes { events { nodes { ';
const page = (size: number) => `participants(first: ${size}) { nodes { events(first: ${size}) { nodes { `;

/** What costs too much, though each part of it is allowed. */
const costly: [string, string][] = [
  [
    'the largest pages, four levels deep',
    `{ events(first: 100) { nodes { ${nest(2, page(100), 'id', ' } } } }')} } } }`,
  ],
  ['no sizes at all, nine levels deep', `{ events { nodes { ${nest(4, pages, 'id', ' } } } }')} } } }`],
  [
    'twenty root fields that are allowed one by one',
    `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: events(first: 100) { nodes { ${page(100)} participants(first: 100) { nodes { id } } } } } } } }`).join(' ')} }`,
  ],
];

/** What was refused for what lists might hold, in a graph in which they hold a few things each. */
const fair: [string, string][] = [
  [
    'what a conflict and its parties are called elsewhere',
    '{ conflicts(first: 20) { nodes { identifiers { value } parties(first: 20) { nodes { identifiers { value } } } } } }',
  ],
  [
    'three levels of countries without any size',
    '{ countries { nodes { events { nodes { participants { nodes { name } } } } } } }',
  ],
  [
    'a claim, and what else its sentence says',
    '{ claims(first: 1) { nodes { evidence { sentence { claims { nodes { gist evidence { quote } } } } } } } }',
  ],
];

const sizes: [string, string][] = [
  ['first: -1', 'BAD_USER_INPUT'],
  ['first: 101', 'BAD_USER_INPUT'],
  ['first: 2147483647', 'BAD_USER_INPUT'],
  ['first: 2147483648', 'GRAPHQL_VALIDATION_FAILED'],
  ['first: 1.5', 'GRAPHQL_VALIDATION_FAILED'],
  ['first: "1"', 'GRAPHQL_VALIDATION_FAILED'],
  ['last: -1', 'BAD_USER_INPUT'],
  ['last: 101', 'BAD_USER_INPUT'],
  ['first: 1, last: 1', 'BAD_USER_INPUT'],
];

/** Texts that mean something to a parser somewhere behind an argument. */
const injections = [
  `' OR 1=1 //`,
  `" }) DETACH DELETE n //`,
  '`) DETACH DELETE n //',
  `\\' RETURN 1 UNION MATCH (n) DETACH DELETE n //`,
  '$name',
  '{id: "country/IR"}',
  '/* */ CALL db.labels()',
  'country/IR\u0000',
  'country/\ud800',
  '\u202ecountry/IR',
  '__proto__',
  'constructor',
  'country/__proto__',
  '*:* OR name:~0.5 (',
  'x'.repeat(100_000),
];

/** With a name that a report can show. */
const named = injections.map((text) => [JSON.stringify(text).slice(0, 50), text] as const);

const cursorAttacks = [
  '',
  'x',
  'null',
  'e30=',
  'W10=',
  '[]',
  Buffer.from('{"k":["z"],"id":"event/x"}').toString('base64url'),
];

article.describeOnEngines('attacks on the whole service', (engine) => {
  let running: ArticleService;
  beforeAll(async () => {
    running = await startArticleService(engine);
  }, 300_000);
  afterAll(() => running.stop());

  const count = async () => {
    const { body } = await running.ask(
      '{ entities(first: 0) { totalCount } claims(first: 0) { totalCount } }',
    );
    return body.data;
  };

  test.each(costly)('cost: %s', async (_name, query) => {
    const answer = await running.ask(query);
    expect(codeOfRefusal(answer)).toBe('OPERATION_TOO_LARGE');
    expect(answer.body.errors?.[0]?.message).toMatch(/PARLEY_MAX_COST.*The dearest part is `\w+/);
  });

  test.each(fair)('cost: answered is %s', async (_name, query) => {
    const { status, body } = await running.ask(query);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  });

  test.each(sizes)('page size: %s', async (size, code) => {
    expect(codeOfRefusal(await running.ask(`{ events(${size}) { nodes { id } } }`))).toBe(code);
    const nested = await running.ask(`{ country(code: "IR") { events(${size}) { nodes { id } } } }`);
    expect(codeOfRefusal(nested)).toBe(code);
  });

  test('a page of none and a page of the most are allowed', async () => {
    const { status, body } = await running.ask(
      '{ none: events(first: 0) { nodes { id } } most: events(first: 100) { nodes { id } } }',
    );
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ none: { nodes: [] } });
  });

  describe('injection', () => {
    const query = `query($text: String!, $id: ID!) {
      byCode: country(code: $text) { id }
      equal: entities(where: { name: { eq: $text } }) { totalCount }
      part: claims(where: { gist: { contains: $text } }) { totalCount }
      start: people(where: { NOT: { name: { startsWith: $text } } }, first: 0) { totalCount }
      through: events(where: { participants: { some: { id: { in: [$id] } } } }) { totalCount }
      nodes(ids: ["country/IR"]) { id }
    }`;

    test.each(named)('%s is a text like any other', async (_name, text) => {
      const before = await count();
      const answer = await running.ask(query, { text, id: 'country/IR' });
      if (answer.status === 200) {
        // No text here is a country's code, and half a surrogate pair is no text for any of the root fields.
        const isText = !/\p{Surrogate}/u.test(text);
        const refused = isText ? ['byCode'] : ['byCode', 'equal', 'part', 'start'];
        expect((answer.body.errors ?? []).map((error) => [error.path?.[0], error.extensions.code])).toEqual(
          refused.map((field) => [field, 'BAD_USER_INPUT']),
        );
        const none = isText ? { totalCount: 0 } : null;
        expect(answer.body.data).toMatchObject({ byCode: null, equal: none, part: none });
      } else {
        expect(codeOfRefusal(answer)).toBe('BAD_USER_INPUT');
      }
      expect(await count()).toEqual(before);
    });

    test.each(named)('%s is no id', async (_name, id) => {
      const answer = await running.ask('query($id: ID!) { node(id: $id) { id } }', { id });
      if (answer.status === 200 && !answer.body.errors) expect(answer.body.data).toEqual({ node: null });
      else expect(answer.body.errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(Buffer.byteLength(answer.text)).toBeLessThan(2_048);
    });
  });

  describe('cursors', () => {
    test.each(cursorAttacks)('%j is refused', async (after) => {
      const answer = await running.ask('query($after: String) { events(after: $after) { nodes { id } } }', {
        after,
      });
      expect(codeOfRefusal(answer)).toBe('BAD_USER_INPUT');
    });

    test("another list's and another order's are refused, and one that was cut short", async () => {
      const { body } = await running.ask(
        '{ events(first: 1, orderBy: [{ name: ASC }]) { pageInfo { endCursor } } }',
      );
      const { endCursor } = (body.data as { events: { pageInfo: { endCursor: string } } }).events.pageInfo;
      const after = `after: "${endCursor}"`;
      expect(
        (await running.ask(`{ events(first: 1, ${after}, orderBy: [{ name: ASC }]) { nodes { id } } }`))
          .status,
      ).toBe(200);
      for (const list of [
        `events(${after}, orderBy: [{ name: DESC }])`,
        `events(${after}, orderBy: [{ time: ASC }])`,
        `claims(${after})`,
        `events(after: "${endCursor.slice(0, -4)}", orderBy: [{ name: ASC }])`,
      ]) {
        expect([list, codeOfRefusal(await running.ask(`{ ${list} { nodes { id } } }`))]).toEqual([
          list,
          'BAD_USER_INPUT',
        ]);
      }
    });
  });

  test('the same heavy operation 50 times at once gets right answers, or is told to come again', async () => {
    const inner = 'nodes { id events(first: 20) { totalCount } }';
    const query = `{ events(first: 20) { nodes { id participants(first: 20) { ${inner} } } } }`;
    const answers = await Promise.all(Array.from({ length: 50 }, () => running.ask(query)));
    const right = answers.filter((answer) => answer.status === 200);
    expect(right.length).toBeGreaterThan(0);
    expect(new Set(right.map((answer) => answer.text)).size).toBe(1);
    for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
      // A machine at its limit may have no connection to the database to spare.
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
    }
  }, 120_000);
});
