import { describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.js';
import type { TestEngine } from '../../engines.js';

const ONE = { text: 'RETURN 1 AS one', parameters: {} };

const USES: readonly (readonly [string, (graph: Graph) => Promise<unknown>])[] = [
  ['read', (graph) => graph.read(ONE)],
  ['write', (graph) => graph.write((transaction) => transaction.run(ONE))],
  ['define', (graph) => graph.define(['CREATE INDEX closed IF NOT EXISTS FOR (n:Closed) ON (n.id)'])],
  ['explain', (graph) => graph.explain(ONE)],
  ['ping', (graph) => graph.ping()],
];

/** A closed graph answers nothing more. */
export function holdsClosing(engine: TestEngine): void {
  describe('closing', () => {
    test('an open graph says which engine it is, and answers a ping', async () => {
      const graph = await engine.open();
      expect(graph.engine).toBe(engine.kind);
      await expect(graph.ping()).resolves.toBeUndefined();
    });

    test.each(USES)('%s is refused after closing', async (_, use) => {
      const graph = await engine.open();
      await use(graph);
      await graph.close();
      await expect(use(graph)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    });

    test('closing a second time does nothing', async () => {
      const graph = await engine.open();
      await graph.close();
      await expect(graph.close()).resolves.toBeUndefined();
    });
  });
}
