import type { Graph, Statement } from '../../src/graph/graph.js';

/** The real graph, in which each write breaks off before its statement of this number. */
export function breakingAt(graph: Graph, at: number): Graph {
  let count = 0;
  return intercepting(
    graph,
    () => {
      count += 1;
      if (count === at) throw new Error('broken off');
    },
    () => Promise.resolve(),
  );
}

/** The real graph, with a function that sees every statement of a write, and one that is called before the commit. */
export function intercepting(
  graph: Graph,
  look: (statement: Statement) => void,
  atEnd: () => Promise<void>,
): Graph {
  return {
    ...graph,
    write: (work) =>
      graph.write(async (transaction) => {
        const outcome = await work({
          run(statement) {
            look(statement);
            return transaction.run(statement);
          },
        });
        await atEnd();
        return outcome;
      }),
  };
}
