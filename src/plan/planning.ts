import type { GraphQLSchema } from 'graphql';
import type { SharedPages } from './lists/sharedPages.js';
import type { Value } from './tree/values.js';
import type { ArgumentSource } from './request/arguments.js';
import type { Parameters } from './request/parameters.js';
import type { Operation, Selected, Source } from './request/selection.js';
import type { Path } from './shown.js';

/** What a root field and everything inside it is planned with. */
export interface Planning extends Operation {
  /** Whether the engine compares texts by UTF-16 code units. */
  readonly comparesUnits?: boolean;
  readonly schema: GraphQLSchema;
  readonly parameters: Parameters;
  readonly sources: ArgumentSource[];
  readonly levels: SharedPages;
  /** How many conditions the filters have so far. */
  readonly count: { conditions: number };
  readonly values: PlanValues;
}

/** Plans what is selected of a thing. Handed over and not imported, because values hold lists, and lists hold values. */
export interface PlanValues {
  /** Everything that is selected of a node of a type. */
  ofNode(planning: Planning, type: string, sources: readonly Source[], path: Path): readonly Value[];
  /** One field of a thing that has one of these types; a field that only groups others has no value. */
  ofField(planning: Planning, parents: readonly string[], selected: Selected, around: Path): readonly Value[];
}
