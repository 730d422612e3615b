/**
 * A plan holds everything that one root field asks of the graph: matches, conditions, sort keys, pages, values and
 * counts. It is read-only data and knows neither GraphQL nor Cypher. It holds names of parameters and no values, so the
 * same plan serves every request of its shape.
 */
import type { ListRoot } from './tree/listRoot.js';
import type { LookupRoot, RelationshipRoot } from './tree/lookupRoot.js';
import type { NeighborhoodRoot } from './tree/neighborhoodRoot.js';
import type { Parameter, ParameterName } from './tree/parameter.js';
import type { PathsRoot } from './tree/pathsRoot.js';
import type { SearchRoot } from './tree/searchRoot.js';
import type { StatsRoot } from './tree/statsRoot.js';
import type { VocabularyRoot } from './tree/vocabularyRoot.js';
import type { Value } from './tree/values.js';

/** The root of a plan, at which its statement begins. */
export type Root =
  | NeighborhoodRoot
  | PathsRoot
  | SearchRoot
  | RelationshipRoot
  | LookupRoot
  | StatsRoot
  | VocabularyRoot
  | ListRoot;

/** The values asked of the nodes of some pages. They are found once for each node. */
export interface SharedPage {
  readonly name: string;
  readonly values: readonly Value[];
}

export interface Plan {
  readonly root: Root;
  readonly sharedPages: readonly SharedPage[];
  readonly parameters: readonly Parameter[];
}

/** Returns the parameters that hold the speakers of `voices`, at any depth. */
export function voicesOf({ parameters }: Plan): readonly ParameterName[] {
  return parameters.filter(({ as }) => as.kind === 'speakers').map(({ name }) => name);
}
