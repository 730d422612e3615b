import { afterAll } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import type { GraphSettings } from '../../src/graph/open.js';
import { PATIENT, type TestEngine } from '../engines.js';

/** Milliseconds that a statement may take here: long, because a busy machine must not fail a test. */
const DEADLINE = 60_000;

/** For the body of tests on an engine: opens its graph so that it waits, and closes it after them. */
export function patientGraph(
  engine: TestEngine,
  changed: (settings: GraphSettings) => GraphSettings = (same) => same,
) {
  let waiting: Graph | undefined;
  afterAll(() => waiting?.close());
  return async (): Promise<Graph> => {
    const graph = await engine.open();
    if (engine.kind === 'embedded') return graph;
    waiting = await openGraph({ ...changed(engine.settings()), ...PATIENT, deadline: DEADLINE });
    return waiting;
  };
}
