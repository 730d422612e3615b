import { describe } from '@jest/globals';
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { guard } from './guard.js';
import { composites, type Composite, type OutputField } from './sdl.js';

const ARGUMENTS = (target: string): readonly string[] => [
  'first: Int',
  'after: String',
  'last: Int',
  'before: String',
  `where: ${target}Filter`,
  `orderBy: [${target}Order!]`,
];

describe('lists', () => {
  guard(
    'every connection and its edge have the one shape',
    misshapenConnections,
    `type Place { id: ID! }
     type PlaceConnection { edges: [PlaceEdge!]! nodes: [Place]! totalCount: Int! }
     type PlaceEdge { node: Place! } type LoneEdge { node: Place! cursor: String! } type Query { a: PlaceConnection e: LoneEdge }`,
    [
      'PlaceConnection has no facets',
      'PlaceConnection.nodes is [Place]!, not [Place!]!',
      'PlaceConnection has no pageInfo',
      'PlaceEdge has no cursor',
      'LoneEdge is the edge of no connection',
    ],
  );

  guard(
    'every field that gives a connection takes the same arguments',
    misshapenFields,
    `type Place { id: ID! } type PlaceConnection { nodes: [Place!]! edges: [PlaceEdge!]! } type PlaceEdge { node: Place! }
     type Country { places(first: Int, filter: String): PlaceConnection } type Query { country: Country }`,
    [
      'Country.places is PlaceConnection, not PlaceConnection!',
      'Country.places has no argument after: String',
      'Country.places has no argument last: Int',
      'Country.places has no argument before: String',
      'Country.places has no argument where: PlaceFilter',
      'Country.places has no argument orderBy: [PlaceOrder!]',
      'Country.places has an argument filter: String',
    ],
  );
});

function misshapenConnections(schema: GraphQLSchema): string[] {
  const connections = composites(schema).filter(({ name }) => name.endsWith('Connection'));
  const edges = connections.map((type) => `${type.name.slice(0, -'Connection'.length)}Edge`);
  const loose = composites(schema).filter(
    ({ name }) => name.endsWith('Edge') && !edges.includes(name) && name !== DRAWN_EDGE,
  );
  return [
    ...connections.flatMap((type, index) => misshapenConnection(schema, type, edges[index]!)),
    ...loose.map(({ name }) => `${name} is the edge of no connection`),
  ];
}

function misshapenConnection(schema: GraphQLSchema, type: Composite, edgeName: string): string[] {
  const edge = schema.getType(edgeName);
  if (!isObjectType(edge)) return [`${type.name} has no ${edgeName}`];
  const target = targetOf(type);
  return [
    ...lacking(type, {
      facets: '[Facet!]!',
      edges: `[${edgeName}!]!`,
      nodes: `[${target}!]!`,
      pageInfo: 'PageInfo!',
      totalCount: 'Int!',
    }),
    ...lacking(edge, { cursor: 'String!', node: `${target}!` }),
  ];
}

function lacking(type: Composite, expected: Readonly<Record<string, string>>): string[] {
  return Object.entries(expected).flatMap(([name, shape]) => {
    const field = type.getFields()[name];
    if (!field) return [`${type.name} has no ${name}`];
    return String(field.type) === shape
      ? []
      : [`${type.name}.${name} is ${String(field.type)}, not ${shape}`];
  });
}

function misshapenFields(schema: GraphQLSchema): string[] {
  return composites(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .filter((field) => !OTHERWISE.includes(getNamedType(field.type).name))
      .flatMap((field) => misshapenField(`${type.name}.${field.name}`, field)),
  );
}

/** What a search finds is ranked, and a log is in order of commits: neither is filtered or sorted otherwise. */
const OTHERWISE = ['SearchConnection', 'ChangeConnection'];

/** A neighborhood is drawn from nodes and edges; its edges stand on no page. */
const DRAWN_EDGE = 'NeighborhoodEdge';

/** Beside the arguments of a list: whose voices it rests on, in which modalities, what it is about, who represents an actor. */
const MORE_ARGUMENTS = [
  'includeRepresentatives: Boolean!',
  'voices: VoicesInput',
  'modality: [Modality!]',
  'modality: [Modality!]!',
  'about: ID',
  'kinds: [TimelineKind!]',
];

function misshapenField(place: string, field: OutputField): string[] {
  const named = getNamedType(field.type) as Composite;
  const given = field.args.map((each) => `${each.name}: ${String(each.type)}`);
  const wanted = ARGUMENTS(targetOf(named));
  const more = given.filter((each) => !wanted.includes(each) && !MORE_ARGUMENTS.includes(each));
  return [
    // Root fields have a rule of their own: see rootFields.test.ts.
    ...(place.startsWith('Query.') || String(field.type) === `${named.name}!`
      ? []
      : [`${place} is ${String(field.type)}, not ${named.name}!`]),
    ...wanted.filter((each) => !given.includes(each)).map((each) => `${place} has no argument ${each}`),
    ...more.map((each) => `${place} has an argument ${each}`),
  ];
}

function targetOf(connection: Composite): string {
  return getNamedType(connection.getFields()['nodes']!.type).name;
}
