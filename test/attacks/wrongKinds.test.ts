import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { article } from '../engines.js';
import { startArticleService } from '../http/articleService.js';
import type { ArticleService } from '../http/articleService.js';
import { codeOfRefusal } from './attack.js';

/** A default lets a variable of a type that may be null stand where null may not: the request gives null then. */
const nulls: [where: string, query: string][] = [
  ['an id', 'query ($it: ID = "x/y") { node(id: $it) { id } }'],
  [
    'a size',
    'query ($it: Int = 5) { node(id: "country/IR") { ... on Entity { evidence(first: $it) { quote } } } }',
  ],
  [
    'a boolean',
    'query ($it: Boolean = true) { country(code: "IR") { events(includeRepresentatives: $it) { totalCount } } }',
  ],
  ['a direction', 'query ($it: SortDirection = ASC) { events(orderBy: [{ name: $it }]) { nodes { id } } }'],
  ['@include on a root field', 'query ($it: Boolean = true) { events @include(if: $it) { totalCount } }'],
  ['@skip on a field', 'query ($it: Boolean = true) { events { totalCount @skip(if: $it) } }'],
];

article.describeOnEmbedded('operations of the wrong kind', (engine) => {
  let running: ArticleService;
  beforeAll(async () => {
    running = await startArticleService(engine);
  }, 300_000);
  afterAll(() => running.stop());

  test.each(nulls)(
    "null for %s is the client's fault, and says for which argument",
    async (_where, query) => {
      const answer = await running.ask(query, { it: null });
      expect(codeOfRefusal(answer)).toBe('BAD_USER_INPUT');
      expect(answer.body.errors?.[0]?.message).toMatch(/^Argument "\w+" /);
    },
  );

  test.each(['mutation', 'subscription'])('a %s is refused in words, not as a defect', async (kind) => {
    const answer = await running.ask(`${kind} { deleteEverything }`);
    expect(codeOfRefusal(answer)).toBe('BAD_USER_INPUT');
    expect(answer.body.errors?.[0]?.message).toContain(`This service has no ${kind}s`);
  });
});
