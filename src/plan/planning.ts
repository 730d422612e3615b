import type { GraphQLSchema } from 'graphql';
import type { SharedPages } from './lists/sharedPages.js';
import type { Value } from './tree/values.js';
import type { ArgumentSource } from './request/arguments.js';
import type { Parameters } from './request/parameters.js';
import type { Operation, Selected, Source } from './request/selection.js';
import type { Path } from './shown.js';

/** The context in which a root field and everything inside it is planned. */
export interface Planning extends Operation {
  /** Whether the engine compares texts by UTF-16 code units. */
  readonly comparesUnits?: boolean;
  readonly schema: GraphQLSchema;
  readonly parameters: Parameters;
  readonly sources: ArgumentSource[];
  readonly levels: SharedPages;
  /** The number of conditions in the filters so far. */
  readonly count: { conditions: number };
  readonly values: PlanValues;
}

/**
 * Plans the values that are selected of an object. The two functions are passed in and not imported, because values
 * contain lists, and lists contain values.
 */
export interface PlanValues {
  /** Plans everything that is selected of a node of a type. */
  ofNode(planning: Planning, type: string, sources: readonly Source[], path: Path): readonly Value[];
  /** Plans one field of an object that has one of these types. A field that only groups others has no value. */
  ofField(planning: Planning, parents: readonly string[], selected: Selected, around: Path): readonly Value[];
}
