import {
  getArgumentValues,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import {
  embeddedProperty,
  fieldsOf,
  NODE_LABEL,
  nodeModel,
  RELATIONSHIP,
  type ConnectionField,
  type EmbeddedField,
  type ListField,
  type OneField,
  type PartField,
  type PropertyField,
  type ReferencesField,
} from '../../schema/model.js';
import { withNulls } from '../request/absentVariables.js';
import { keptConditions, kindConditions, planAbout, voiceConditions } from '../lists/conditions.js';
import { kindFacets, planBuckets, planFacets } from '../lists/facets.js';
import { allOf, planFilter } from '../lists/filter.js';
import { framePage, isGiven, LIST_SIZE, type PageArguments, type PageFrame } from '../lists/page.js';
import { planLevels } from '../lists/levels.js';
import { parameters, type Parameters } from '../request/parameters.js';
import { planNeighborhood } from './planNeighborhood.js';
import { planPaths } from './planPaths.js';
import { planSearch } from './planSearch.js';
import type {
  BucketSize,
  Condition,
  ConnectionValue,
  Conversion,
  Counts,
  KindFacets,
  Page,
  Plan,
  PropertyValue,
  RelationshipLookup,
  RelationshipPart,
  Root,
  Shown,
  SortKey,
  Tally,
  Value,
} from '../plan.js';
import {
  idPrefixes,
  possibleTypes,
  selectFields,
  type Operation,
  type Selected,
  type Source,
} from '../request/selection.js';
import { guardFor, walkAlong } from '../walk.js';

/** A field with arguments, to be evaluated again for every request. */
export interface ArgumentSource {
  readonly parent: string;
  readonly node: FieldNode;
}

/** A plan, and where the values of its parameters come from. */
export interface Planned {
  readonly plan: Plan;
  readonly sources: readonly ArgumentSource[];
}

interface Planner extends Operation {
  /** Whether the engine compares texts by UTF-16 code units. */
  readonly comparesUnits?: boolean;
  readonly schema: GraphQLSchema;
  readonly parameters: Parameters;
  readonly sources: ArgumentSource[];
  readonly count: { conditions: number };
}

/** Plans one root field: all field nodes that stand under its response key. */
export function planRoot(
  operation: Operation & { readonly schema: GraphQLSchema; readonly comparesUnits?: boolean },
  fieldNodes: readonly FieldNode[],
): Planned {
  const planner: Planner = { ...operation, parameters: parameters(), sources: [], count: { conditions: 0 } };
  const set = { kind: 'SelectionSet', selections: fieldNodes } as unknown as Source['set'];
  const [field] = selectFields(planner, [{ type: 'Query', types: ['Query'], set }]);
  const planned = planLevels(planRootField(planner, field!));
  return { plan: { ...planned, parameters: planner.parameters.list }, sources: planner.sources };
}

function planRootField(planner: Planner, selected: Selected): Root {
  const { field } = selected;
  if (field.name === 'search') return planSearchField(planner, selected);
  if (field.kind === 'connection') {
    const { representatives: _, path: __, ...connection } = planConnection(planner, selected, field, []);
    const label = nodeModel(planner.model, field.target).label;
    return { kind: 'nodes', target: field.target, label, ...connection };
  }
  if (field.kind !== 'structure' || !field.target) throw new Error(`Query.${field.name} cannot be planned`);
  if (field.name === 'stats') return { kind: 'stats', tallies: planTallies(planner, selected) };
  const { from, values } = evaluate(planner, selected);
  if (field.name === 'neighborhood') {
    const nodes = inside(planner, [selected], 'nodes');
    const inner = inside(planner, nodes, 'node').flatMap((each) => each.sources);
    const edges = inside(planner, [selected], 'edges').flatMap((each) => each.sources);
    return planNeighborhood({ ...planner, from }, planner.model, values, {
      omitted: inside(planner, nodes, 'omitted').length > 0,
      edge: selectFields(planner, edges).flatMap((each) =>
        planValue(planner, ['NeighborhoodEdge'], each, [nameOf(selected), 'edges']),
      ),
      values: planNode(planner, 'Entity', inner, [nameOf(selected), 'nodes', 'node']),
    });
  }
  if (field.name === 'paths') {
    const path = inside(planner, [selected], 'paths');
    const hops = inside(planner, path, 'hops');
    const nodes = [...inside(planner, path, 'start'), ...inside(planner, hops, 'node')].flatMap(
      (each) => each.sources,
    );
    const hop = selectFields(
      planner,
      hops.flatMap((each) => each.sources),
    );
    return planPaths(
      { ...planner, from },
      values,
      planNode(planner, 'Entity', nodes, [nameOf(selected), 'paths', 'hops', 'node']),
      hop.flatMap((each) => planValue(planner, ['Hop'], each, [nameOf(selected), 'paths', 'hops'])),
    );
  }
  const [property] = Object.keys(values);
  if (!property) throw new Error(`Query.${field.name} needs an argument to look up by`);
  if (field.target === RELATIONSHIP)
    return { kind: 'relationship', ...planRelationships(planner, from, property, selected) };
  const several = property === 'ids';
  const parameter = planner.parameters.add({
    from,
    path: [property],
    as: lookup(planner, field.target, property),
  });
  return {
    kind: several ? 'lookups' : 'lookup',
    target: field.target,
    label: nodeModel(planner.model, field.target).label,
    property: several ? 'id' : property,
    parameter,
    values: planNode(planner, field.target, selected.sources, [nameOf(selected)]),
    ...(possibleTypes(planner.model, field.target).includes(RELATIONSHIP) && {
      relationships: planRelationships(planner, from, property, selected),
    }),
  };
}

/** Finds relationships by the id or ids that an argument gives, each with its id, which tells it from a node. */
function planRelationships(
  planner: Planner,
  from: number,
  argument: string,
  selected: Selected,
): RelationshipLookup {
  const kind = argument === 'ids' ? 'relationships' : 'relationship';
  const add = (part: RelationshipPart) =>
    planner.parameters.add({ from, path: [argument], as: { kind, part } }, part);
  const fields = fieldsOf(planner.model, RELATIONSHIP);
  // What is asked of all nodes, their id, is another field of a relationship than of them.
  const own = selectFields(planner, only(selected.sources, [RELATIONSHIP])).map((each) => ({
    ...each,
    field: fields.get(each.field.name)!,
  }));
  const values = own.flatMap((each) => planValue(planner, [RELATIONSHIP], each, [nameOf(selected)]));
  const hasId = values.some((value) => value.key === 'id');
  return {
    from: add('from'),
    to: add('to'),
    type: add('type'),
    stored: add('stored'),
    types: planner.model.relationshipsOwnedBy,
    values: hasId ? values : [{ kind: 'relationshipId', key: 'id' }, ...values],
  };
}

/** The object types whose objects are nodes in the graph. */
function storedTypes(types: readonly string[]): readonly string[] {
  return types.filter((type) => type !== RELATIONSHIP);
}

/** What is selected for these object types. */
function only(sources: readonly Source[], types: readonly string[]): readonly Source[] {
  return sources.map((source) => ({
    ...source,
    types: source.types.filter((type) => types.includes(type)),
  }));
}

function planSearchField(planner: Planner, selected: Selected): Root {
  const { from, values } = evaluate(planner, selected);
  const parts = selectFields(planner, selected.sources);
  const nodes = [
    ...inside(planner, [selected], 'nodes'),
    ...inside(planner, inside(planner, [selected], 'edges'), 'node'),
  ].flatMap((each) => each.sources);
  const isRows = ({ field }: Selected) => field.name !== 'totalCount' && field.name !== 'facets';
  return planSearch({ ...planner, from }, values, {
    page: parts.some(isRows),
    facets: parts.flatMap((part) => planKindFacets(planner, part)),
    values: planNode(planner, 'Searchable', nodes, [nameOf(selected), 'nodes']),
  });
}

function planKindFacets(planner: Planner, part: Selected): readonly KindFacets[] {
  if (part.field.name !== 'facets') return [];
  const { from, values } = evaluate(planner, part);
  const size: Conversion = { kind: 'size', maximum: LIST_SIZE.maximum };
  const limit = planner.parameters.add({ from, path: ['first'], as: size }, `${part.key}_first`);
  return [{ key: part.key, limit, of: kindFacets(values['of'] as readonly string[] | undefined) }];
}

/** The fields of this name inside others. */
function inside(planner: Planner, of: readonly Selected[], name: string): readonly Selected[] {
  const inner = selectFields(
    planner,
    of.flatMap((each) => each.sources),
  );
  return inner.filter((each) => each.field.name === name);
}

function lookup({ model }: Planner, target: string, argument: string): Conversion {
  if (argument !== 'ids' && argument !== 'id') return { kind: 'code' };
  return nodeModel(model, target).label === NODE_LABEL
    ? { kind: argument, prefixes: idPrefixes(model, target) }
    : { kind: argument };
}

/**
 * Evaluates a field's arguments now, for the shape of the plan, and notes them to be evaluated for each request. Which
 * variables are absent is a part of the shape, so they are looked for here alone.
 */
function evaluate(
  planner: Planner,
  selected: Selected,
): { from: number; values: PageArguments & Record<string, unknown> } {
  const { schema, variables, sources } = planner;
  const source = { parent: selected.parent, node: selected.node };
  sources.push(source);
  const field = definitionOf(schema, source);
  const node = withNulls(source.node, field, variables);
  return { from: sources.length - 1, values: getArgumentValues(field, node, variables) };
}

export function argumentsOf(
  schema: GraphQLSchema,
  source: ArgumentSource,
  variables: Operation['variables'],
): Record<string, unknown> {
  return getArgumentValues(definitionOf(schema, source), source.node, variables);
}

function definitionOf(schema: GraphQLSchema, { parent, node }: ArgumentSource) {
  const type = schema.getType(parent);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${parent} has no fields`);
  return type.getFields()[node.name.value]!;
}

/** Names of fields as the operation gives them, from the root to where values stand. */
type Path = readonly string[];

/** The first of the names by which an operation asks for a field. */
function nameOf({ names }: Selected): string {
  return [...names][0]!;
}

function shown({ sources }: Pick<Selected, 'sources'>, path: Path): Shown {
  const copies = sources.reduce((sum, source) => sum + (source.copies ?? 1), 0);
  return { path: path.join('.'), copies: Math.max(1, Math.ceil(copies)) };
}

/** The values of a node. One of an interface brings its id, whose prefix names its type. */
function planNode(planner: Planner, type: string, sources: readonly Source[], path: Path): readonly Value[] {
  const parents = storedTypes(possibleTypes(planner.model, type));
  const values = selectFields(planner, only(sources, parents)).flatMap((selected) =>
    planValue(planner, parents, selected, path),
  );
  const needsId = values.length === 0 || parents.length > 1;
  const hasId = values.some((value) => value.key === 'id');
  return needsId && !hasId ? [{ kind: 'property', key: 'id', property: 'id' }, ...values] : values;
}

function planValue(
  planner: Planner,
  parents: readonly string[],
  selected: Selected,
  around: Path,
): readonly Value[] {
  const { field, key } = selected;
  const path = [...around, nameOf(selected)];
  switch (field.kind) {
    case 'property': {
      const [property, ...otherwise] = selected.properties;
      return [
        {
          kind: 'property',
          key,
          property: property!,
          ...(otherwise.length > 0 && { otherwise }),
          ...holdsOf((field.holds ?? 1) * selected.copies),
          ...(field.absent !== undefined && { absent: field.absent }),
        },
      ];
    }
    case 'embedded':
      return [planEmbedded(planner, selected, field)];
    case 'computed':
      return [{ kind: COMPUTED[field.computation], key }];
    case 'part':
      return [planPart(planner, selected, field, path)];
    case 'one':
      return [planOne(planner, parents, selected, field, path)];
    case 'list':
      return [planList(planner, parents, selected, field, path)];
    case 'references':
      return [planReferences(planner, selected, field, path)];
    case 'connection':
      return [planRelated(planner, parents, selected, field, around)];
    case 'structure':
      return [];
  }
}

function holdsOf(values: number): Pick<PropertyValue, 'holds'> {
  return values > 1 ? { holds: Math.ceil(values) } : {};
}

const COMPUTED = {
  RELATIONSHIP_TYPE: 'relationshipType',
  RELATIONSHIP_DIRECTION: 'relationshipDirection',
  RELATIONSHIP_ID: 'relationshipId',
  CLAIM_COUNT: 'claimCount',
} as const;

function planPart(planner: Planner, selected: Selected, { part, target }: PartField, path: Path): Value {
  const { key, sources } = selected;
  const at = { key, shown: shown(selected, path) };
  if (part !== 'RELATIONSHIP')
    return {
      kind: part === 'RELATIONSHIP_START' ? 'startNode' : 'endNode',
      ...at,
      values: planNode(planner, target, sources, path),
    };
  const values = selectFields(planner, sources).flatMap((each) => planValue(planner, [target], each, path));
  return { kind: 'relationship', ...at, values };
}

function planEmbedded(planner: Planner, selected: Selected, field: EmbeddedField): Value {
  const inner = selectFields(planner, selected.sources);
  const members = field.members.map(({ type, prefix, presence }) => ({
    type,
    presence,
    values: inner
      .filter((each) => each.types.has(type))
      .map((each): Value => {
        const property = embeddedProperty(prefix, (each.field as PropertyField).property);
        return { kind: 'property', key: each.key, property };
      }),
  }));
  return { kind: 'embedded', key: selected.key, members };
}

function planOne(
  planner: Planner,
  parents: readonly string[],
  selected: Selected,
  field: OneField,
  path: Path,
): Value {
  return {
    kind: 'one',
    key: selected.key,
    guard: guardFor(planner.model, parents, selected.types),
    walk: walkAlong(planner.model, [...selected.types], field.route, field.target),
    certain: field.nonNull,
    shown: shown(selected, path),
    values: planNode(planner, field.target, selected.sources, path),
  };
}

function planList(
  planner: Planner,
  parents: readonly string[],
  selected: Selected,
  field: ListField,
  path: Path,
): Value {
  return {
    kind: 'list',
    key: selected.key,
    guard: guardFor(planner.model, parents, selected.types),
    walk: walkAlong(planner.model, [...selected.types], field.route, field.target),
    order: naturalOrder(planner, field.target),
    limit: planLimit(planner, selected),
    shown: shown(selected, path),
    values: planNode(planner, field.target, selected.sources, path),
  };
}

function naturalOrder(planner: Planner, target: string): readonly SortKey[] {
  const { orderBy } = nodeModel(planner.model, target);
  return [orderBy, 'id'].map((property) => ({ property, type: 'string', descending: false, of: 'node' }));
}

/** Lists without a `first` of their own are short by nature; a bound keeps them so. */
function planLimit(planner: Planner, selected: Selected): string {
  const constant: Conversion = { kind: 'constant', value: LIST_SIZE.maximum };
  if (!selected.field.hasArguments)
    return planner.parameters.add({ from: 0, path: [], as: constant }, `${selected.key}_limit`);
  const { from } = evaluate(planner, selected);
  const size: Conversion = { kind: 'size', maximum: LIST_SIZE.maximum };
  return planner.parameters.add({ from, path: ['first'], as: size }, `${selected.key}_first`);
}

function planReferences(planner: Planner, selected: Selected, field: ReferencesField, path: Path): Value {
  return {
    kind: 'references',
    key: selected.key,
    target: field.target,
    label: nodeModel(planner.model, field.target).label,
    property: field.property,
    limit: planLimit(planner, selected),
    shown: shown(selected, path),
    values: planNode(planner, field.target, selected.sources, path),
  };
}

function planRelated(
  planner: Planner,
  parents: readonly string[],
  selected: Selected,
  field: ConnectionField,
  around: Path,
): ConnectionValue {
  const { representatives, about: _, ...connection } = planConnection(planner, selected, field, around);
  return {
    kind: 'connection',
    guard: guardFor(planner.model, parents, selected.types),
    walk: field.route
      ? walkAlong(planner.model, [...selected.types], field.route, field.target, representatives)
      : { ids: field.ids!, target: field.target },
    ...connection,
  };
}

function planConnection(planner: Planner, selected: Selected, field: ConnectionField, around: Path) {
  const { from, values } = evaluate(planner, selected);
  const parts = selectFields(planner, selected.sources);
  const filter = { ...planner, from };
  const about = planAbout(filter, field, values);
  const where = allOf([
    ...keptConditions(filter, field),
    ...kindConditions(filter, values),
    ...voiceConditions(filter, field, values),
    ...optional(planFilter(filter, field.target, values['where'])),
  ]);
  const frame = framePage(planner.model, planner.parameters, from, field, values, planner.comparesUnits);
  const path = [...around, nameOf(selected)];
  return {
    key: selected.key,
    path: path.join('.'),
    about,
    where,
    page: planPage(
      planner,
      selected,
      field,
      from,
      values,
      frame,
      new Map(parts.map((part) => [part.field.name, part])),
      path,
    ),
    total: parts.some((part) => part.field.name === 'totalCount'),
    counts: parts.flatMap((part) => planCounts(planner, field.target, part)),
    cursorParents: frame.keysets.map(({ parent }) => parent),
    representatives: values['includeRepresentatives'] === true,
  };
}

function optional(condition: Condition | undefined): readonly Condition[] {
  return condition ? [condition] : [];
}

function planCounts(planner: Planner, target: string, part: Selected): readonly Counts[] {
  const { name } = part.field;
  if (name !== 'facets' && name !== 'buckets') return [];
  const { from, values } = evaluate(planner, part);
  if (name === 'buckets') return [planBuckets(part.key, values['by'] as BucketSize)];
  const size: Conversion = { kind: 'size', maximum: LIST_SIZE.maximum };
  const limit = planner.parameters.add({ from, path: ['first'], as: size }, `${part.key}_first`);
  return [planFacets(planner.model, target, part.key, values['of'] as readonly string[] | undefined, limit)];
}

/** What is counted of each type that the statistics tell of. */
function planTallies(planner: Planner, stats: Selected): readonly Tally[] {
  return selectFields(planner, stats.sources).flatMap((selected): readonly Tally[] => {
    const { field, key } = selected;
    if (field.kind !== 'structure' || !field.tallies) return [];
    const parts = selectFields(planner, selected.sources);
    return [
      {
        key,
        target: field.tallies,
        label: nodeModel(planner.model, field.tallies).label,
        total: parts.some((part) => part.field.name === 'totalCount'),
        counts: parts.flatMap((part) => planCounts(planner, field.tallies!, part)),
      },
    ];
  });
}

function planPage(
  planner: Planner,
  selected: Selected,
  field: ConnectionField,
  from: number,
  values: PageArguments,
  frame: PageFrame,
  parts: ReadonlyMap<string, Selected>,
  path: Path,
): Page | undefined {
  const [edges, nodes, info] = [parts.get('edges'), parts.get('nodes'), parts.get('pageInfo')];
  const edge = edges ? selectFields(planner, edges.sources) : [];
  const asked = new Set(info ? selectFields(planner, info.sources).map((each) => each.field.name) : []);
  const lookAhead = asked.has('hasNextPage') || asked.has('hasPreviousPage');
  // Bound also where only the total is asked for, so that a wrong size is refused there too.
  const limit = planner.parameters.add(
    { from, path: [], as: { kind: 'pageSize', extra: lookAhead ? 1 : 0 } },
    `${selected.key}_${isGiven(values.last) ? 'last' : 'first'}`,
  );
  if (!edges && !nodes && !info) return undefined;
  const inner = edge.find((each) => each.field.name === 'node');
  const sources = [...(nodes?.sources ?? []), ...(inner?.sources ?? [])];
  const edgePath = [...path, edges ? nameOf(edges) : 'edges'];
  return {
    ...frame,
    lookAhead,
    cursors:
      edge.some((each) => each.field.name === 'cursor') || asked.has('startCursor') || asked.has('endCursor'),
    limit,
    node: planNode(planner, field.target, sources, nodes ? [...path, nameOf(nodes)] : [...edgePath, 'node']),
    edge: edge.flatMap((each) => planValue(planner, [field.edge], each, edgePath)),
    shown: shown({ sources }, path),
  };
}
