/**
 * A plan says what one root field asks of the graph: what to match, keep, sort, page, project and count. It is
 * read-only data, knows neither GraphQL nor Cypher, and holds no values, only the names of parameters: the same
 * plan serves every request of its shape.
 */
import type { ListRoot } from './tree/listRoot.js';
import type { LookupRoot, RelationshipRoot } from './tree/lookupRoot.js';
import type { NeighborhoodRoot } from './tree/neighborhoodRoot.js';
import type { Parameter, ParameterName } from './tree/parameter.js';
import type { PathsRoot } from './tree/pathsRoot.js';
import type { SearchRoot } from './tree/searchRoot.js';
import type { StatsRoot } from './tree/statsRoot.js';
import type { Value } from './tree/values.js';

/** Where the statement begins. */
export type Root =
  NeighborhoodRoot | PathsRoot | SearchRoot | RelationshipRoot | LookupRoot | StatsRoot | ListRoot;

/** What is asked of the nodes of some pages, found once for each node. */
export interface SharedPage {
  readonly name: string;
  readonly values: readonly Value[];
}

export interface Plan {
  readonly root: Root;
  readonly sharedPages: readonly SharedPage[];
  readonly parameters: readonly Parameter[];
}

/** The parameters that say in whose voices something is asked for, at any depth. */
export function voicesOf({ parameters }: Plan): readonly ParameterName[] {
  return parameters.filter(({ as }) => as.kind === 'speakers').map(({ name }) => name);
}
