import { openEmbedded } from '../../src/graph/embedded/embedded.js';
import type { Graph } from '../../src/graph/graph.js';

/**
 * A process of its own with the graph in a file, for tests that lock it, kill it or let it run out of room. It prints
 * what happened as lines of JSON.
 *
 * Arguments: the task, and the file.
 */
const DEEDS: { readonly [name: string]: (graph: Graph) => Promise<void> } = {
  /** Opens the file and closes it at once. */
  open: (graph) => graph.close(),
  /** Holds the file until it is killed. */
  hold: () => forever(),
  /** Commits twenty writes, one by one, and waits to be killed. */
  async commit(graph) {
    for (let id = 0; id < 20; id += 1)
      await graph.write((transaction) =>
        transaction.run({ text: 'CREATE (:K {id: $id})', parameters: { id } }),
      );
    tell({ event: 'committed' });
    await forever();
  },
  /** Commits one write, and stays in the middle of a second. */
  interrupt: (graph) =>
    graph
      .write((transaction) => transaction.run({ text: 'CREATE (:Kept {id: 1})', parameters: {} }))
      .then(() =>
        graph.write(async (transaction) => {
          await transaction.run({
            text: 'UNWIND range(1, 5000) AS id CREATE (:Half {id: id})',
            parameters: {},
          });
          tell({ event: 'in the middle' });
          await forever();
        }),
      ),
  /** Writes until a write is refused, then reads. */
  fill,
};

const FIVE_HUNDRED = {
  text: 'UNWIND range(1, 500) AS id CREATE (:Row {id: id, text: $text})',
  parameters: { text: 'x'.repeat(200) },
};

async function fill(graph: Graph): Promise<void> {
  let written = 0;
  try {
    for (; written < 1_000; written += 1) await graph.write((transaction) => transaction.run(FIVE_HUNDRED));
  } catch (error) {
    tell({ event: 'refused', ...describe(error) });
  }
  const [row] = await graph.read({ text: 'MATCH (n:Row) RETURN count(n) AS count', parameters: {} });
  tell({ event: 'read', lost: written * 500 - Number(row?.['count']) });
}

function forever(): Promise<never> {
  return new Promise(() => setInterval(() => undefined, 60_000));
}

function tell(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

function describe(error: unknown): object {
  const { code, message } = error as { code?: string; message: string };
  return { code, message };
}

const [, , deed = '', file] = process.argv;
try {
  const graph = await openEmbedded(file);
  tell({ event: 'open' });
  await DEEDS[deed]?.(graph);
} catch (error) {
  tell({ event: 'not opened', ...describe(error) });
}
