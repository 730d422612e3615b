import type { GraphValue } from '../graph/graph.js';

/** An object as a statement brings it. It is finished in place. */
export type Stored = { [key: string]: GraphValue | Answer };

/** The answer of a root field, in the shape of the response. */
export type Answer = Stored | Connection | readonly (Answer | null)[] | null;

/** A connection as its resolvers read it. */
export interface Connection {
  readonly edges: readonly Stored[];
  readonly nodes: readonly Stored[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}
