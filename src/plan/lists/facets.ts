import { badInput } from '../../errors.js';
import {
  embeddedProperty,
  fieldsOf,
  type FieldModel,
  type GraphModel,
  type Route,
} from '../../schema/model.js';
import type { BucketSize, Counts, FacetCount } from '../tree/counts.js';
import type { Traversal } from '../tree/traversal.js';
import { possibleTypes } from '../request/selection.js';
import { traversalAlong } from '../traversal.js';

/**
 * Plans the facets of a connection: those asked for, or all that its rows have.
 * @throws ExpectedError BAD_USER_INPUT if its rows do not have a facet that is asked for
 */
export function planFacets(
  model: GraphModel,
  target: string,
  key: string,
  asked: readonly string[] | null | undefined,
  limit: string,
): Counts {
  const offered = [...model.facets.keys()].filter((field) => facetCount(model, target, field) !== undefined);
  refuseOthers(offered, asked);
  const of = [...new Set(asked ?? offered)].map((field) => facetCount(model, target, field)!);
  return { kind: 'facets', key, limit, of };
}

/**
 * Returns the facets of a search. Kind is the only one, because a search finds nodes of many types.
 * @throws ExpectedError BAD_USER_INPUT if another one is asked for
 */
export function kindFacets(asked: readonly string[] | null | undefined): readonly 'TYPE'[] {
  refuseOthers(['TYPE'], asked);
  return ['TYPE'];
}

function refuseOthers(offered: readonly string[], asked: readonly string[] | null | undefined): void {
  if (asked?.length === 0) throw badInput('`of` is empty: leave it out, or name a facet.');
  const wrong = asked?.find((field) => !offered.includes(field));
  if (wrong) throw badInput(`There is no facet ${wrong} of this list: it has ${offered.join(', ')}.`);
}

/** Counts rows by the first day on which they may have begun. The days are gathered into longer buckets afterwards. */
export function planBuckets(key: string, by: BucketSize): Counts {
  const property = embeddedProperty('time', 'earliestStart');
  return { kind: 'buckets', key, by, of: { field: 'DAY', traversals: [], property, part: 'day' } };
}

function facetCount(model: GraphModel, target: string, field: string): FacetCount | undefined {
  const paths = (model.facets.get(field) ?? []).map((path) => path.split('.'));
  const found = paths.map((path) => follow(model, target, path, [])).filter((each) => each !== undefined);
  if (found.length === 0) return undefined;
  const [own, other] = found;
  return { field, ...(other ? onEitherWay(other) : own!) };
}

/**
 * Makes the first step optional, for a list in which some types have the value themselves and others are one step
 * further. Claims have a first speaker, and events have claims; for a claim, the first step leads to the claim itself.
 */
function onEitherWay({ traversals: [first, ...traversals], ...found }: FacetPath): FacetPath {
  return {
    ...found,
    traversals: [{ ...first!, steps: 1, implied: false }, ...traversals],
  };
}

type FacetPath = Omit<FacetCount, 'field'>;

function follow(
  model: GraphModel,
  type: string,
  [name, ...rest]: readonly string[],
  traversals: readonly Traversal[],
): FacetPath | undefined {
  const owners = [type, ...possibleTypes(model, type)].filter((each) => fieldsOf(model, each).has(name!));
  const field = owners.length > 0 && fieldsOf(model, owners[0]!).get(name!);
  if (!field) return undefined;
  if (field.kind === 'embedded') return month(field, traversals);
  if (field.kind === 'property') return { traversals, property: field.property, part: 'whole' };
  if (!('route' in field) || !field.route) return undefined;
  const from = owners.flatMap((each) => possibleTypes(model, each));
  const traversal = traversalAlong(model, [...new Set(from)], routeOf(model, owners, name!), field.target);
  return follow(model, field.target, rest, [...traversals, traversal]);
}

/**
 * Returns the one route of all types that have a field of this name, such as claims about an entity and claims in a
 * source.
 */
function routeOf(model: GraphModel, owners: readonly string[], name: string): Route {
  const fields = owners.map((owner) => fieldsOf(model, owner).get(name)!);
  const routes = fields.flatMap((field) => ('route' in field && field.route ? [field.route] : []));
  const types = routes.flatMap((route) => route.types);
  const [first] = routes as [Route];
  if (routes.some(({ direction }) => direction !== first.direction))
    throw new Error(`${name} goes one way from some of ${owners.join(', ')}, and the other way from others`);
  return { ...first, types: [...new Set(types)] };
}

function month(field: FieldModel, traversals: readonly Traversal[]): FacetPath {
  return { traversals, property: embeddedProperty(field.name, 'earliestStart'), part: 'month' };
}
