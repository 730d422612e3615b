/** A step along relationships of some types to nodes of some label. */
export interface Traversal {
  /**
   * The labels of the nodes at the start. Prices use them, because the greatest number of relationships differs by
   * label.
   */
  readonly from: readonly string[];
  readonly types: readonly string[];
  readonly direction: 'OUT' | 'IN' | 'UNDIRECTED';
  readonly target: string;
  /** The label of the nodes at the end. */
  readonly label: string;
  /**
   * Whether the label need not be checked, because the relationships lead to no other nodes, or because any will do.
   */
  readonly implied: boolean;
  /** Whether the traversal also begins at the representatives of the parent, direct ones and those through another. */
  readonly representatives: boolean;
  /** The end at which parts stand for their wholes: START also begins at the parts of the parent, END also leads to the wholes. */
  readonly parts?: 'START' | 'END';
  /** Whether only what is ASSERTED counts of the relationships, because some may be acts of speaking. */
  readonly asserted?: true;
  /** From zero steps up to this number; exactly one step if absent. */
  readonly steps?: number;
}

/** The rows of a list, as ids that the parent stores. */
export interface StoredIds {
  readonly ids: string;
  readonly target: string;
}
