import { badInput } from '../../errors.js';
import type { Graph } from '../../graph/graph.js';
import { ROWS_OF_A_STATEMENT } from '../../store/batches.js';
import { findNode } from '../../store/statements/findNode.js';
import type { NodeLine } from '../format/format.js';

/** Checks whether the graph holds the same rows with other content. */
export interface RowCheck {
  add(node: NodeLine): Promise<void>;
  /** Rejects with BAD_USER_INPUT if it does. */
  end(): Promise<void>;
}

/**
 * Makes the check. A row is known by its claim. Other content means another version of the dataset, and the export
 * would be mixed with half of it, so the check comes before any write. A graph without imports is not asked.
 */
export async function createRowCheck(graph: Graph): Promise<RowCheck> {
  const [first] = await graph.read({
    text: 'MATCH (n:Imported) RETURN n.id AS id LIMIT 1',
    parameters: {},
  });
  let batch: { readonly id: string; readonly content: string }[] = [];
  const flush = async (): Promise<void> => {
    const rows = batch;
    batch = [];
    const [other] = await graph.read({
      text: `UNWIND $rows AS row ${findNode(graph.engine)('n', 'id')} WHERE n.rowContent <> row.content RETURN n.id AS id LIMIT 1`,
      parameters: { rows },
    });
    if (other !== undefined) throw otherRow(String(other['id']));
  };
  return {
    async add({ id, properties: { rowContent } }) {
      if (first === undefined || typeof rowContent !== 'string') return;
      batch.push({ id, content: rowContent });
      if (batch.length >= ROWS_OF_A_STATEMENT) await flush();
    },
    async end() {
      if (batch.length > 0) await flush();
    },
  };
}

function otherRow(id: string): Error {
  return badInput(
    `The graph holds ${id} of another version of its dataset, and reading the export would mix the two. Nothing was written. Read it into an empty graph, or import the files of one version.`,
  );
}
