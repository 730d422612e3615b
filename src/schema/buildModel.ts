import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { directive, storedNames } from './directives.js';
import {
  embeddedProperty,
  type ComparedProperty,
  termProperty,
  type ComputedField,
  type Direction,
  type EmbeddedMember,
  type FieldModel,
  type GraphModel,
  type Kept,
  type NodeModel,
  type PartModel,
  type PropertyField,
  type PropertyKind,
  type Route,
  type StructureField,
  type TermField,
} from './model.js';
import type { VocabularyKind } from '../vocabulary/term.js';
import { selectiveEnd, type End } from './selectiveEnd.js';

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;
type Base = Pick<FieldModel, 'name' | 'key' | 'hasArguments'>;

const PROPERTY_KINDS: { readonly [scalar: string]: PropertyKind } = {
  ID: 'string',
  String: 'string',
  Int: 'int',
  Float: 'float',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'string',
  EDTF: 'string',
  URL: 'string',
};

/**
 * Makes the planner's model of a schema.
 * @throws Error naming the type and field, if the SDL breaks a rule of docs/graph.md
 */
export function buildModel(schema: GraphQLSchema): GraphModel {
  const composites = Object.values(schema.getTypeMap()).filter(isStored);
  const keys = keysOfFields(schema, composites);
  const fields = (type: Composite) =>
    new Map(
      Object.values(type.getFields()).map((field) => [
        field.name,
        fieldModel(schema, type, field, keys(field)),
      ]),
    );
  const nodes = new Map<string, NodeModel>();
  const parts = new Map<string, PartModel>();
  for (const type of composites) {
    const node = directive(schema, 'node', type);
    if (node) nodes.set(type.name, { ...nodeShape(schema, type, node), fields: fields(type) });
    else parts.set(type.name, partShape(type.name, fields(type)));
  }
  const unions = new Map(
    Object.values(schema.getTypeMap())
      .filter(isUnionType)
      .map((union) => [union.name, union.getTypes().map((type) => type.name)]),
  );
  return {
    nodes,
    parts,
    unions,
    filterRoutes: filterRoutes(schema),
    filterTypes: filterTypes(schema),
    filterProperties: filterProperties(schema),
    facets: facetPaths(schema),
    relationshipsOwnedBy: relationshipsOwnedBy(schema),
    leadsOnlyTo: leadsOnlyTo(nodes),
  };
}

function isStored(type: GraphQLNamedType): type is Composite {
  return (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__');
}

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection');
}

function nodeShape(schema: GraphQLSchema, type: Composite, node: Record<string, unknown>) {
  const possible = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
  return {
    name: type.name,
    label: typeof node['label'] === 'string' ? node['label'] : type.name,
    orderBy: String(node['orderBy'] ?? 'position'),
    possible: possible.map((each) => each.name),
  };
}

function partShape(name: string, fields: PartModel['fields']): PartModel {
  const isId = (field: FieldModel) => field.kind === 'computed' && field.computation === 'RELATIONSHIP_ID';
  return { name, fields, isRelationship: [...fields.values()].some(isId) };
}

function relationshipsOwnedBy(schema: GraphQLSchema): GraphModel['relationshipsOwnedBy'] {
  const type = schema.getType('RelationshipType');
  const names = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  const ownedBy = (end: End) => names.filter((name) => selectiveEnd(name) === end);
  return { from: ownedBy('from'), to: ownedBy('to') };
}

/**
 * Chooses the key of each field. The key is the field's name; if fields of one name follow different relationships
 * (events of an actor, events of a conflict), all but the most common get the name and the relationship.
 */
function keysOfFields(schema: GraphQLSchema, composites: readonly Composite[]) {
  const fields = composites.flatMap((type) => Object.values(type.getFields()));
  const ways = new Map<string, Map<string, number>>();
  for (const field of fields) {
    const known = ways.get(field.name) ?? new Map<string, number>();
    const way = wayOf(schema, field);
    ways.set(field.name, known.set(way, (known.get(way) ?? 0) + 1));
  }
  return (field: Field): string => {
    const way = wayOf(schema, field);
    const usual = [...ways.get(field.name)!].filter(([each]) => each !== '').sort(([, a], [, b]) => b - a)[0];
    return way === '' || way === usual![0] ? field.name : `${field.name}_${way}`;
  };
}

/** Returns the relationship of a field as a word; empty if the field is stored with its parent. */
function wayOf(schema: GraphQLSchema, field: Field): string {
  const route = routeOf(schema, field);
  if (!route) return '';
  const types = route.types.join('_');
  return route.direction === 'IN' ? `${types}_BY` : types;
}

function routeOf(schema: GraphQLSchema, on: { astNode?: unknown }): Route | undefined {
  const values = directive(schema, 'relationship', on);
  if (!values) return undefined;
  return {
    types: String(values['type']).split('|'),
    direction: values['direction'] as Direction,
    representatives: values['representatives'] === true,
    ...(typeof values['parts'] === 'string' ? { parts: values['parts'] } : {}),
  };
}

function fieldModel(schema: GraphQLSchema, parent: Composite, field: Field, key: string): FieldModel {
  const base = { name: field.name, key, hasArguments: field.args.length > 0 };
  const tallies = directive(schema, 'tallies', field);
  if (tallies) return { ...base, kind: 'structure', target: 'Tally', tallies: String(tallies['type']) };
  if (isStructure(parent, field))
    return { ...base, kind: 'structure', target: targetOf(field), ...foundBy(schema, field) };
  const term = directive(schema, 'term', field);
  if (term) return termField(schema, parent, String(term['of']), base);
  const computed = directive(schema, 'computed', field);
  const named = getNamedType(field.type);
  if (computed) return computedField(base, String(computed['as']), named);
  const nonNull = isNonNullType(field.type);
  if (isScalarType(named) || isEnumType(named)) {
    const type = isEnumType(named) ? 'string' : PROPERTY_KINDS[named.name];
    if (!type) throw new Error(`${parent.name}.${field.name}: the scalar ${named.name} cannot be stored`);
    const holds = directive(schema, 'holds', field);
    const long = holds && { holds: Number(holds['atMost']) };
    const absent = directive(schema, 'absent', field);
    const usual = absent && { absent: String(absent['means']) };
    return { ...base, kind: 'property', ...storedIn(schema, field), type, nonNull, ...long, ...usual };
  }
  return objectField(schema, field, base);
}

/** @param of the field of the enum, beside which the word stands that the enum does not have */
function termField(schema: GraphQLSchema, parent: Composite, of: string, base: Base): TermField {
  const field = parent.getFields()[of]!;
  const vocabulary = directive(schema, 'vocabulary', getNamedType(field.type))?.['of'] as VocabularyKind;
  const { property } = storedIn(schema, field);
  return { ...base, kind: 'term', vocabulary, property: termProperty(property), otherwise: [property] };
}

function storedIn(schema: GraphQLSchema, field: Field): Pick<PropertyField, 'property' | 'otherwise'> {
  const [property, ...otherwise] = storedNames(schema, field);
  return { property, ...(otherwise.length > 0 && { otherwise }) };
}

function computedField(base: Base, as: string, { name: target }: GraphQLNamedType): FieldModel {
  switch (as) {
    case 'RELATIONSHIP':
    case 'RELATIONSHIP_START':
    case 'RELATIONSHIP_END':
      return { ...base, kind: 'part', part: as, target };
    case 'CITATION':
      return { ...base, kind: 'citation' };
    default:
      return { ...base, kind: 'computed', computation: as as ComputedField['computation'] };
  }
}

function foundBy(schema: GraphQLSchema, on: Field): Pick<StructureField, 'foundBy'> {
  const part = directive(schema, 'foundBy', on);
  return part ? { foundBy: { field: String(part['field']), key: String(part['key']) } } : {};
}

/**
 * Tells whether the planner makes the field instead of reading a property: everything in a connection and its page, the
 * node and cursor of an edge, single objects at the root, the parts of a neighborhood, of paths and of a search.
 */
function isStructure(parent: Composite, field: Field): boolean {
  if (parent.name === 'Query') return !isConnection(getNamedType(field.type));
  if (parent.name === 'Hop') return field.name === 'node' || field.name === 'direction';
  if (parent.name === 'NeighborhoodEdge') return field.name === 'from' || field.name === 'to';
  if (parent.name.endsWith('Edge')) return field.name === 'node' || field.name === 'cursor';
  return isConnection(parent) || MADE_BY_THE_PLANNER.has(parent.name);
}

const MADE_BY_THE_PLANNER = new Set([
  'PageInfo',
  'Neighborhood',
  'NeighborhoodNode',
  'PathResult',
  'Path',
  'SearchEdge',
  'SearchMatch',
  'Highlight',
  'Tally',
]);

function targetOf(field: Field): string | undefined {
  const named = getNamedType(field.type);
  return isObjectType(named) || isInterfaceType(named) ? named.name : undefined;
}

function objectField(schema: GraphQLSchema, field: Field, base: Base): FieldModel {
  const named = getNamedType(field.type);
  const nonNull = isNonNullType(field.type);
  const references = directive(schema, 'references', field);
  const ids = references && String(references['property']);
  const route = routeOf(schema, field);
  if (isConnection(named))
    return connectionField(schema, field, named as GraphQLObjectType, { ...base, route, ids });
  if (ids !== undefined) return { ...base, kind: 'references', target: named.name, property: ids };
  if (route && isListType(getNullableType(field.type)))
    return { ...base, kind: 'list', target: named.name, route };
  if (route) return { ...base, kind: 'one', target: named.name, route, nonNull };
  return { ...base, kind: 'embedded', members: embeddedMembers(storedIn(schema, field).property, named) };
}

function connectionField(
  schema: GraphQLSchema,
  field: Field,
  type: GraphQLObjectType,
  base: Base & { readonly route: Route | undefined; readonly ids: string | undefined },
): FieldModel {
  const edge = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
  const target = getNamedType(edge.getFields()['node']!.type).name;
  return {
    ...base,
    kind: 'connection',
    target,
    connection: type.name,
    edge: edge.name,
    keeps: keptBy(schema, field),
    ...(directive(schema, 'follows', field) && { follows: true }),
    aboutRoutes: aboutRoutes(schema, field),
  };
}

function keptBy(schema: GraphQLSchema, field: Field): Kept | undefined {
  const keeps = directive(schema, 'keeps', field);
  const value = keeps?.['value'];
  return (
    keeps && {
      properties: keeps['properties'] as readonly string[],
      value: typeof value === 'string' ? value : undefined,
    }
  );
}

function aboutRoutes(schema: GraphQLSchema, field: Field): ReadonlyMap<string, Route> {
  return new Map(
    field.args.flatMap((argument) => {
      const route = routeOf(schema, argument);
      return route ? [[argument.name, route] as const] : [];
    }),
  );
}

function embeddedMembers(prefix: string, type: GraphQLNamedType): EmbeddedMember[] {
  if (isUnionType(type))
    return type.getTypes().map((member) => embeddedMember(embeddedProperty(prefix, member.name), member));
  if (!isObjectType(type)) throw new Error(`${type.name} cannot be stored inside another type`);
  return [embeddedMember(prefix, type)];
}

function embeddedMember(prefix: string, type: GraphQLObjectType): EmbeddedMember {
  const presence = Object.values(type.getFields()).find((field) => isNonNullType(field.type));
  if (!presence) throw new Error(`${type.name} is stored inside others and needs a field that is never null`);
  return { type: type.name, prefix, presence: embeddedProperty(prefix, presence.name) };
}

function filterRoutes(schema: GraphQLSchema): GraphModel['filterRoutes'] {
  return new Map(
    fieldsOfInputs(schema).flatMap(([name, field]) => {
      const route = routeOf(schema, field);
      const target = getNamedType(field.type).name.replace(/(List)?Filter$/, '');
      return route ? [[name, { target, route }] as const] : [];
    }),
  );
}

function filterTypes(schema: GraphQLSchema): GraphModel['filterTypes'] {
  return new Map(
    fieldsOfInputs(schema).flatMap(([name, field]) => {
      const of = directive(schema, 'of', field);
      return of ? [[name, String(of['type'])] as const] : [];
    }),
  );
}

function filterProperties(schema: GraphQLSchema): GraphModel['filterProperties'] {
  const found = fieldsOfInputs(schema).map(
    ([name, { type }]) => [name, comparedBy(schema, getNamedType(type))] as const,
  );
  return new Map(found.filter(([, properties]) => properties.size > 0));
}

/** Lists the fields of all inputs, each with its key, such as `ClaimFilter.value`. */
function fieldsOfInputs(schema: GraphQLSchema): readonly (readonly [string, GraphQLInputField])[] {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  return inputs.flatMap((input) =>
    Object.values(input.getFields()).map((field) => [`${input.name}.${field.name}`, field] as const),
  );
}

/** Returns the properties that the fields of an input name by @stored. */
function comparedBy(schema: GraphQLSchema, input: GraphQLNamedType): ReadonlyMap<string, ComparedProperty> {
  const fields = isInputObjectType(input) ? Object.values(input.getFields()) : [];
  const named = fields.filter((field) => directive(schema, 'stored', field));
  return new Map(
    named.map((field) => {
      const type = PROPERTY_KINDS[getNamedType(field.type).name.replace(/Filter$/, '')] ?? 'string';
      return [field.name, { property: storedNames(schema, field)[0], type, nonNull: false }] as const;
    }),
  );
}

function facetPaths(schema: GraphQLSchema): GraphModel['facets'] {
  const type = schema.getType('FacetField');
  const values = isEnumType(type) ? type.getValues() : [];
  return new Map(
    values.map((value) => {
      const facet = directive(schema, 'facet', value);
      return [value.name, [facet?.['path'], facet?.['otherwise']].filter((path) => typeof path === 'string')];
    }),
  );
}

/**
 * Returns a function that tells whether a relationship leads only to nodes of one type. The planner need not ask the
 * graph, because the schema names every traversal. A traversal named from one end counts from the other end too:
 * agreements have a location, so a location belongs not only to events.
 */
function leadsOnlyTo(nodes: ReadonlyMap<string, NodeModel>): GraphModel['leadsOnlyTo'] {
  const steps = [...nodes.values()].flatMap((node) =>
    [...node.fields.values()].flatMap((field) =>
      'route' in field && field.route ? [stepOf(node, field.route, nodes.get(field.target)!)] : [],
    ),
  );
  return (sources, { types, direction }, target) => {
    if (direction === 'UNDIRECTED' || types.length > 1) return target === 'Entity';
    const [near, far] = direction === 'OUT' ? (['start', 'end'] as const) : (['end', 'start'] as const);
    const reachable = steps
      .filter(
        (step) => step.types.join() === types.join() && step[near].some((type) => sources.includes(type)),
      )
      .flatMap((step) => step[far]);
    return reachable.length > 0 && reachable.every((type) => nodes.get(target)!.possible.includes(type));
  };
}

/**
 * Returns the object types at both ends of a route. Undirected routes join several types, all of which other fields
 * name with a direction.
 */
function stepOf({ possible: here }: NodeModel, { types, direction }: Route, { possible: there }: NodeModel) {
  return direction === 'IN' ? { types, start: there, end: here } : { types, start: here, end: there };
}
