/**
 * The two layers of one graph, told apart by a label beside `:Node`. Nodes from facts are `:Seeded`; nodes from an
 * import of coded event data are `:Imported`. A node can be in both: it then has the properties of the facts, and
 * `importedProperties` keeps those of the import until no fact declares the node any more. A relationship belongs to
 * one layer: an imported one has the property `imported`, and an id that no relationship of facts can have.
 */
export type Layer = 'Seeded' | 'Imported';

/** The property in which a node of both layers keeps its imported properties, as canonical JSON. */
export const IMPORTED_PROPERTIES = 'importedProperties';

/**
 * Follows `relationship/` in the id of an imported relationship. Other ids have a hexadecimal digest there, so none
 * collides.
 */
export const IMPORTED_MARK = 'imported-';
