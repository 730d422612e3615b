import { pino } from 'pino';
import { readSettings } from '../../src/settings/config.js';
import { openGraph } from '../../src/graph/open.js';
import { createApi } from '../../src/operation/createApi.js';
import { createService } from '../../src/service/service.js';
import type { TestEngine } from '../engines.js';
import { request } from './testService.js';
import type { Answer } from './testService.js';

/** The whole service over the facts of the article, on one engine whose place is theirs. */
export interface ArticleService {
  ask(query: string, variables?: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

export async function startArticleService(engine: TestEngine): Promise<ArticleService> {
  // A busy machine may take longer than the three seconds of a service.
  const settings = readSettings({ PARLEY_PORT: '0', PARLEY_DEADLINE: '60000' });
  const graph = await openGraph({ ...engine.settings(), deadline: settings.deadline });
  const log = pino({ level: 'silent' });
  const api = createApi({ engine: graph.engine, limits: { maxCost: settings.maxCost } });
  const service = await createService({ ...api, graph, settings, log });
  const url = await service.listen();
  return {
    ask: (query, variables = {}) =>
      request(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    stop: () => service.stop().then(() => graph.close()),
  };
}
