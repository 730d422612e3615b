import type { Beforehand } from '../../graph/graph.js';
import type { Condition } from '../../plan/tree/condition.js';
import type { PathsRoot } from '../../plan/tree/pathsRoot.js';
import type { SearchRoot } from '../../plan/tree/searchRoot.js';
import type { Tally } from '../../plan/tree/statsRoot.js';
import type { Page } from '../../plan/tree/values.js';
import type { Rows } from '../lists/rows.js';
import type { Names } from '../names.js';
import type { SharedNode } from '../paths/sharedNodes.js';

/** Variables: a node that a search found, and its strength as an answer. */
export interface StrongNodes {
  readonly node: string;
  readonly strength: string;
}

/**
 * All differences between the statements for the two engines, and between their answers. All other Cypher is the same
 * for both, so no other file asks which engine is running.
 */
export interface Dialect {
  /**
   * Names the index of ids after `(variable:Node {id: …})`. Neo4j needs the hint when it writes: its planner relies on
   * counts from before the transaction, so into an empty database it would scan all nodes for every row. The embedded
   * engine always takes the index, and knows no hints.
   */
  seekById(variable: string): string;

  /**
   * Matches the nodes `n` of a label whose ids come after `$after`. Neo4j reads the ids of all nodes from one index in
   * order and leaves out other labels. The embedded engine has no index in order, and finds a label's nodes by the
   * label.
   */
  nodesAfter(label: string): string;

  /**
   * The number of ids that are fetched at once. The embedded engine sorts all ids for every such part, so its parts are
   * long; an id needs little memory beside the data that the engine itself holds in memory.
   */
  readonly idsAtOnce: number;

  /**
   * Whether a uniqueness constraint brings its index. On the embedded engine a constraint alone leaves lookups linear:
   * 8,000 inserts took 13.5 s, and 0.1 s with an index beside it.
   */
  readonly constraintsAreIndexes: boolean;

  /**
   * Whether there are range and text indexes, from which a page is read in order. The embedded engine has hash indexes
   * only: it sorts 23,033 nodes for a page of 20 names (5 to 31 ms), and Neo4j reads 21 index entries (1.9 ms).
   */
  readonly readsInOrder: boolean;

  /** Makes the index for searches. The embedded engine has no Cypher for it, so its adapter knows this command. */
  readonly searchIndex: string;

  /**
   * Whether a stored text is compared with a parameter by UTF-16 code units, and so in another order than the one in
   * which it is sorted (src/text/codePoints.ts). The embedded engine always compares by code points.
   */
  readonly comparesUnits: boolean;

  /** Returns the text as it is sent, if that differs: Neo4j's driver pays for indentation (src/graph/wireText.ts). */
  wire(text: string): string | undefined;

  /** Returns the rows of a root list: every node of a label. */
  rootRows(names: Names, root: Pick<Tally, 'target' | 'label'>): Rows;

  /**
   * Finds the ids of a page of a root list before its statement. The embedded engine sorts 100,000 events in 25 ms if a
   * statement returns them, and in 205 ms if it goes on with them, and a second statement costs it 0.03 ms. For Neo4j
   * it would be a second round trip.
   */
  pageBefore(
    root: Pick<Tally, 'target' | 'label'>,
    filter: Condition | undefined,
    page: Page,
  ): Beforehand | undefined;

  /**
   * Asks the full-text index before the statement of a search. The embedded engine takes terms from parameters alone,
   * so one statement could not choose the next question by the answer to the one before. Neo4j's statement can.
   */
  searchBefore(root: SearchRoot): Beforehand | undefined;

  /**
   * Writes the clauses that find nodes by the questions that count. Each node has a strength: its worth by these
   * questions, and by the common ones that its terms answer.
   */
  strongNodes(names: Names, result: StrongNodes, root: SearchRoot): string;

  /**
   * Writes the clauses for the nodes that both sides of a search for paths reached. Neo4j makes a set of a list that it
   * looks into again and again. The embedded engine goes through the list for each look, but joins rows quickly.
   */
  sharedNodes(names: Names, root: PathsRoot, levels: readonly string[], result: SharedNode): string;
}
