import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { examples } from '../../src/web/examples.js';
import { article } from '../engines.js';
import { startArticleService } from './articleService.js';
import type { ArticleService } from './articleService.js';

article.describeOnEngines('the service over the facts of the article', (engine) => {
  let running: ArticleService;
  beforeAll(async () => {
    running = await startArticleService(engine);
  }, 300_000);
  afterAll(() => running.stop());

  test.each(examples.map((example) => [example.title, example] as const))(
    'answers the example: %s',
    async (_title, example) => {
      const { status, body } = await running.ask(example.operation, JSON.parse(example.variables ?? '{}'));
      expect(body.errors).toBeUndefined();
      expect(status).toBe(200);
      // The first list of an example has something to show.
      expect(JSON.stringify(body.data)).not.toMatch(/^\{"\w+":(null|[^[]*\[\])/);
    },
  );

  test('lets both IDEs read the schema within the limits', async () => {
    const options = {
      inputValueDeprecation: true,
      oneOf: true,
      specifiedByUrl: true,
      schemaDescription: true,
    };
    const { status, body } = await running.ask(getIntrospectionQuery(options));
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  });
});
