import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { article } from '../engines.js';
import { startArticleService, type ArticleService } from './articleService.js';

/** A root field that fails for what a client names, with its code. Each stands beside one that does not. */
const FAILING: readonly (readonly [why: string, field: string, code: string])[] = [
  ['a neighborhood of nothing', 'neighborhood(id: "person/nobody") { nodes { distance } }', 'NOT_FOUND'],
  ['paths from nothing', 'paths(from: "person/nobody", to: "country/IR") { truncated }', 'NOT_FOUND'],
  ['a timeline of nothing', 'timeline(about: "person/nobody") { totalCount }', 'NOT_FOUND'],
  ['a voice that is nobody', 'claims(voices: { speakers: ["person/nobody"] }) { totalCount }', 'NOT_FOUND'],
  [
    'a voice that cannot speak',
    'claims(voices: { speakers: ["place/muscat"] }) { totalCount }',
    'BAD_USER_INPUT',
  ],
  ['a malformed id', 'person(id: "Putin") { name }', 'BAD_USER_INPUT'],
  ['a malformed id among several', 'nodes(ids: ["Putin"]) { id }', 'BAD_USER_INPUT'],
  ['a forged cursor', 'events(after: "x") { nodes { id } }', 'BAD_USER_INPUT'],
  ['a page that is too large', 'events(first: 101) { nodes { id } }', 'BAD_USER_INPUT'],
  [
    'a page that is too large inside',
    'country(code: "IR") { events(first: 101) { totalCount } }',
    'BAD_USER_INPUT',
  ],
  ['null in an operator', 'events(where: { name: { eq: null } }) { totalCount }', 'BAD_USER_INPUT'],
  [
    'a filter that is too deep',
    `events(where: ${'{ NOT: '.repeat(25)}{}${' }'.repeat(25)}) { totalCount }`,
    'OPERATION_TOO_LARGE',
  ],
  ['half a character in a filter', 'events(where: { name: { eq: $half } }) { totalCount }', 'BAD_USER_INPUT'],
  ['half a character in a search', 'search(query: $half) { totalCount }', 'BAD_USER_INPUT'],
];

article.describeOnEngines('root fields are answered or refused one by one', (engine) => {
  let running: ArticleService;
  beforeAll(async () => {
    running = await startArticleService(engine);
  }, 300_000);
  afterAll(() => running.stop());

  const ask = (fields: string) =>
    running.ask(`query ${fields.includes('$half') ? '($half: String!)' : ''} { ${fields} }`, {
      half: '\ud800',
    });

  test.each(FAILING.map(([why, field, code]) => [why, field, code] as const))(
    '%s',
    async (_, field, code) => {
      const both = await ask(`country(code: "IR") { name } failing: ${field}`);
      expect(both.status).toBe(200);
      expect(both.body.data).toEqual({ country: { name: 'Iran' }, failing: null });
      expect(both.body.errors).toHaveLength(1);
      expect(both.body.errors![0]).toMatchObject({ path: ['failing'], extensions: { code } });

      const alone = await ask(`failing: ${field}`);
      expect(alone.status).toBe(code === 'NOT_FOUND' ? 404 : 400);
      expect(alone.body.data).toBeUndefined();
      expect(alone.body.errors![0]).toMatchObject({ path: ['failing'], extensions: { code } });
    },
  );

  test('an unknown id is answered with null and no error', async () => {
    const { status, body } = await ask('conflict(id: "conflict/none") { name }');
    expect({ status, body }).toEqual({ status: 200, body: { data: { conflict: null } } });
  });

  test('an operation that GraphQL itself refuses is refused as a whole', async () => {
    const { status, body } = await ask('country(code: "IR") { name } events(first: "x") { totalCount }');
    expect({ status, data: body.data, code: body.errors![0]!.extensions.code }).toEqual({
      status: 400,
      data: undefined,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  test('an operation that is too expensive in total is refused as a whole', async () => {
    const levels = ['events', 'participants', 'events', 'participants', 'events', 'participants'];
    const list = levels.reduceRight((inner, name) => `${name}(first: 100) { nodes { ${inner} } }`, 'name');
    const { status, body } = await ask(`country(code: "IR") { name } ${list}`);
    expect({ status, data: body.data, code: body.errors![0]!.extensions.code }).toEqual({
      status: 400,
      data: undefined,
      code: 'OPERATION_TOO_LARGE',
    });
  });
});
