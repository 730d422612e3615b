import { beforeAll } from '@jest/globals';
import type { Graph, GraphValue, ResultRow } from '../../../src/graph/graph.js';
import type { TestEngine } from '../../engines.js';

/** One graph for the tests of a `describe`, opened before them, and the short ways to use it. */
export interface Opened {
  graph(): Graph;
  read(text: string, parameters?: Parameters): Promise<readonly ResultRow[]>;
  write(text: string, parameters?: Parameters): Promise<readonly ResultRow[]>;
}

type Parameters = { readonly [name: string]: GraphValue };

export function openBefore(engine: TestEngine): Opened {
  let opened: Graph | undefined;
  beforeAll(async () => {
    opened = await engine.open();
  });
  const graph = (): Graph => {
    if (opened === undefined) throw new Error('The graph is open inside tests only.');
    return opened;
  };
  return {
    graph,
    read: (text, parameters = {}) => graph().read({ text, parameters }),
    write: (text, parameters = {}) => graph().write((transaction) => transaction.run({ text, parameters })),
  };
}
