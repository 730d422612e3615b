import {
  getDirectiveValues,
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
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import {
  embeddedProperty,
  type Direction,
  type EmbeddedMember,
  type FieldModel,
  type GraphModel,
  type NodeModel,
  type PartModel,
  type PropertyKind,
  type Route,
} from './model.js';

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

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
        fieldModel(schema, type, field, keys(type, field)),
      ]),
    );
  const nodes = new Map<string, NodeModel>();
  const parts = new Map<string, PartModel>();
  for (const type of composites) {
    const node = directive(schema, 'node', type);
    if (node) nodes.set(type.name, { ...nodeShape(schema, type, node), fields: fields(type) });
    else if (!isConnection(type)) parts.set(type.name, { name: type.name, fields: fields(type) });
  }
  parts.set('Query', { name: 'Query', fields: fields(schema.getQueryType()!) });
  return { nodes, parts, filterRoutes: filterRoutes(schema), leadsOnlyTo: leadsOnlyTo(nodes) };
}

function isStored(type: GraphQLNamedType): type is Composite {
  return (
    (isObjectType(type) || isInterfaceType(type)) &&
    !type.name.startsWith('__') &&
    type.name !== 'Query' &&
    type.name !== 'PageInfo'
  );
}

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection');
}

function nodeShape(schema: GraphQLSchema, type: Composite, node: Record<string, unknown>) {
  const possible = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
  return {
    name: type.name,
    label: typeof node['label'] === 'string' ? node['label'] : type.name,
    orderBy: String(node['orderBy']),
    possible: possible.map((each) => each.name),
  };
}

function directive(schema: GraphQLSchema, name: string, on: { astNode?: unknown }) {
  const definition = schema.getDirective(name);
  const node = on.astNode as Parameters<typeof getDirectiveValues>[1] | undefined;
  return definition && node ? getDirectiveValues(definition, node) : undefined;
}

/**
 * Chooses the key of each field: its name, or, where fields of that name are reached in different ways on
 * different types (events of an actor, events of a conflict), its name and the relationship.
 */
function keysOfFields(schema: GraphQLSchema, composites: readonly Composite[]) {
  const ways = new Map<string, Set<string>>();
  for (const type of composites)
    for (const field of Object.values(type.getFields())) {
      const known = ways.get(field.name) ?? new Set();
      ways.set(field.name, known.add(wayOf(schema, field)));
    }
  return (_type: Composite, field: Field): string => {
    const way = wayOf(schema, field);
    const several = [...(ways.get(field.name) ?? [])].filter((each) => each !== '').length > 1;
    return several && way !== '' ? `${field.name}_${way}` : field.name;
  };
}

function wayOf(schema: GraphQLSchema, field: Field): string {
  const route = routeOf(schema, field);
  if (!route) return '';
  return route.relationship.includes('|') ? 'ANY' : `${route.relationship}_${route.direction}`;
}

function routeOf(schema: GraphQLSchema, on: { astNode?: unknown }): Route | undefined {
  const values = directive(schema, 'relationship', on);
  if (!values) return undefined;
  return {
    relationship: String(values['type']),
    direction: values['direction'] as Direction,
    representatives: values['representatives'] === true,
  };
}

function fieldModel(schema: GraphQLSchema, parent: Composite, field: Field, key: string): FieldModel {
  const base = { name: field.name, key, hasArguments: field.args.length > 0 };
  const computed = directive(schema, 'computed', field);
  if (computed) return { ...base, kind: 'computed', computation: computed['as'] as 'RELATIONSHIP_TYPE' };
  const named = getNamedType(field.type);
  const nonNull = isNonNullType(field.type);
  if (isScalarType(named) || isEnumType(named)) {
    const type = isEnumType(named) ? 'string' : PROPERTY_KINDS[named.name];
    if (!type) throw new Error(`${parent.name}.${field.name}: the scalar ${named.name} cannot be stored`);
    return { ...base, kind: 'property', property: aliasOf(schema, field), type, nonNull };
  }
  return objectField(schema, parent, field, base);
}

function aliasOf(schema: GraphQLSchema, field: Field): string {
  return String(directive(schema, 'alias', field)?.['property'] ?? field.name);
}

function objectField(
  schema: GraphQLSchema,
  parent: Composite,
  field: Field,
  base: { name: string; key: string; hasArguments: boolean },
): FieldModel {
  const named = getNamedType(field.type);
  const nonNull = isNonNullType(field.type);
  const references = directive(schema, 'references', field);
  if (references)
    return { ...base, kind: 'references', target: named.name, property: String(references['property']) };
  const route = routeOf(schema, field);
  if (isConnection(named)) return connectionField(schema, named as GraphQLObjectType, base, route);
  if (route && isListType(getNullableType(field.type)))
    return { ...base, kind: 'list', target: named.name, route };
  if (route) return { ...base, kind: 'one', target: named.name, route, nonNull };
  if (parent.name === 'Query' || field.name === 'node')
    return { ...base, kind: 'one', target: named.name, route: NO_ROUTE, nonNull };
  return { ...base, kind: 'embedded', members: embeddedMembers(schema, field.name, named) };
}

/** A root field and the node of an edge are found without a walk. */
const NO_ROUTE: Route = { relationship: '', direction: 'OUT', representatives: false };

function connectionField(
  _schema: GraphQLSchema,
  type: GraphQLObjectType,
  base: { name: string; key: string; hasArguments: boolean },
  route: Route | undefined,
): FieldModel {
  const edge = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
  const target = getNamedType(edge.getFields()['node']!.type).name;
  return { ...base, kind: 'connection', target, edge: edge.name, route };
}

function embeddedMembers(schema: GraphQLSchema, prefix: string, type: GraphQLNamedType): EmbeddedMember[] {
  if (isUnionType(type))
    return type.getTypes().map((member) => embeddedMember(embeddedProperty(prefix, member.name), member));
  if (!isObjectType(type)) throw new Error(`${type.name} cannot be stored inside another type`);
  return schema ? [embeddedMember(prefix, type)] : [];
}

function embeddedMember(prefix: string, type: GraphQLObjectType): EmbeddedMember {
  const presence = Object.values(type.getFields()).find((field) => isNonNullType(field.type));
  if (!presence) throw new Error(`${type.name} is stored inside others and needs a field that is never null`);
  return { type: type.name, prefix, presence: embeddedProperty(prefix, presence.name) };
}

function filterRoutes(schema: GraphQLSchema): GraphModel['filterRoutes'] {
  const routes = new Map<string, { target: string; route: Route }>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const route = routeOf(schema, field);
      const target = getNamedType(field.type).name.replace(/(List)?Filter$/, '');
      if (route) routes.set(`${type.name}.${field.name}`, { target, route });
    }
  }
  return routes;
}

/** The schema names every walk, so the planner can tell where a relationship leads without asking the graph. */
function leadsOnlyTo(nodes: ReadonlyMap<string, NodeModel>): GraphModel['leadsOnlyTo'] {
  const walks = [...nodes.values()].flatMap((node) =>
    [...node.fields.values()].flatMap((field) =>
      'route' in field && field.route && field.route.direction !== 'UNDIRECTED'
        ? [{ from: node.possible, route: field.route, to: nodes.get(field.target)!.possible }]
        : [],
    ),
  );
  return (sources, route, target) => {
    if (route.direction === 'UNDIRECTED') return target === 'Entity';
    const reachable = walks
      .filter((walk) => sameRoute(walk.route, route) && walk.from.some((type) => sources.includes(type)))
      .flatMap((walk) => walk.to);
    return reachable.length > 0 && reachable.every((type) => nodes.get(target)!.possible.includes(type));
  };
}

function sameRoute(left: Route, right: Route): boolean {
  return left.relationship === right.relationship && left.direction === right.direction;
}
