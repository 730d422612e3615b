/**
 * The two layers of one graph, told apart by a label beside `:Node`. What follows from facts is `:Seeded`; what an
 * import of coded event data wrote is `:Imported`. A node can be in both: its properties are then those of the facts,
 * and those of the import wait in `importedProperties` until no fact declares it any more. Relationships belong to one
 * layer: an import's have the property `imported`, and ids that no fact's can have.
 */
export type Layer = 'Seeded' | 'Imported';

/** What a node of both layers keeps of its properties as the import has them: canonical JSON. */
export const IMPORTED_PROPERTIES = 'importedProperties';

/** Between `relationship/` and its digest in an imported one's id. A digest is hexadecimal, so the two never meet. */
export const IMPORTED_MARK = 'imported-';
