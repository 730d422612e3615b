import { beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { createApi } from '../../src/operation/createApi.js';
import { apiOn } from '../operation/apiOn.js';
import { article } from '../engines.js';
import { apolloClient } from './apollo.js';
import { graphcacheClient } from './graphcache.js';
import { VISIT, VISIT_WITH_IDS_OF_EDGES } from './pages.js';
import { relayClient } from './relay.js';
import { saidOf, serverOf, withoutTypenames, type Client, type Page, type Server } from './server.js';

const CLIENTS: readonly (readonly [name: string, open: (server: Server) => Client])[] = [
  ['Apollo Client', apolloClient],
  ['Graphcache', graphcacheClient],
  ['Relay', relayClient],
];

article.describeOnEmbedded('clients with normalized caches', (engine) => {
  let server: Server;
  beforeAll(async () => {
    const graph = await engine.open();
    server = serverOf(apiOn(engine.kind).schema, graph);
  }, 60_000);

  describe.each(CLIENTS)('%s', (_, open) => {
    it('shows on every page what the server said, also when all pages are looked at again', async () => {
      let asked = 0;
      const client = open({
        ...server,
        answer: (...request) => ((asked += 1), server.answer(...request)),
      });
      for (const [index, page] of [...VISIT, ...VISIT].entries()) {
        expect(await shownBy(client, page)).toEqual(await saidOf(server, page));
        // The third page is the first one again, and comes out of the cache.
        if (index === 2) expect(asked).toBe(2);
      }
      expect(asked).toBeLessThan(1.5 * VISIT.length);
    });

    it('would show wrong facts if edges had an id (HOLDS President of Russia became HOLDS Vladimir Putin)', async () => {
      const client = open({ ...server, schema: withIdsOfEdges() });
      const [putin, office] = VISIT_WITH_IDS_OF_EDGES;
      await client.show(putin!);
      await client.show(office!);
      const shown = JSON.stringify(await shownBy(client, putin!));
      expect(JSON.stringify(await saidOf(server, putin!))).toContain('President of Russia');
      expect(shown).not.toContain('President of Russia');
    });
  });
});

/** The schema as a client would know it if edges had an id. */
function withIdsOfEdges(): GraphQLSchema {
  const { schema } = createApi({ engine: 'embedded', limits: { maxCost: Infinity } });
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    const fields = type.getFields();
    if (fields['relationshipId']) fields['id'] = { ...fields['relationshipId'], name: 'id' };
  }
  return schema;
}

/** What a client shows, in the form of an answer. */
async function shownBy(client: Client, page: Page): Promise<unknown> {
  return withoutTypenames(await client.show(page));
}
