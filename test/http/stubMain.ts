/** The service as a process of its own, on the real embedded engine, with the small schema of these tests. */
import { openGraph } from '../../src/graph/open.js';
import { runService } from '../../src/service/runService.js';
import { stubSchema } from './testService.js';

await runService(process.env, {
  openGraph,
  seed: async (_graph, _settings, report) => report('Nothing is seeded here.'),
  createApi: async () => ({ schema: stubSchema() }),
});
