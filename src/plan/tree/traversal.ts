/** Along which types of relationships, and to which nodes. */
export interface Traversal {
  /** The labels of what it begins at: of each of them some nodes have more relationships than others. */
  readonly from: readonly string[];
  readonly types: readonly string[];
  readonly direction: 'OUT' | 'IN' | 'UNDIRECTED';
  readonly target: string;
  /** The label of the nodes. */
  readonly label: string;
  /** Whether the relationships lead to no other nodes, or any will do, so that the label need not be checked. */
  readonly implied: boolean;
  /** Whether the walk also begins at those who represent the parent, directly or through another. */
  readonly representatives: boolean;
  /** From no step of the relationship up to so many; exactly one where absent. */
  readonly steps?: number;
}

/** The ids of all rows of a list, which the parent holds. */
export interface StoredIds {
  readonly ids: string;
  readonly target: string;
}
