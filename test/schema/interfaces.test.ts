import { describe } from '@jest/globals';
import { isAbstractType, type GraphQLSchema } from 'graphql';
import { guard } from './guard.js';
import { directive } from '../../src/schema/directives.js';
import { composites, wayOf } from './sdl.js';

describe('interfaces', () => {
  guard(
    'an interface and its types reach a field the same way',
    reachedDifferently,
    `interface Actor { events: Int @relationship(type: "A", direction: OUT) name: String }
     type Person implements Actor { events: Int @relationship(type: "A", direction: IN) name: String }
     type Query { actor: Actor }`,
    [
      'Person.events: @relationship{"type":"A","direction":"IN","representatives":false}, but in Actor ' +
        '@relationship{"type":"A","direction":"OUT","representatives":false}',
    ],
  );

  guard(
    'types that can stand in one list have no field of one name with two types',
    unmergeable,
    `type Person { name: String! } type Place { name: String } union Thing = Person | Place type Query { a: Thing }`,
    ['Thing: name is String! in Person, String in Place'],
  );

  guard(
    'every stored type with an id is a Node',
    notStored,
    `interface Node @node { id: ID! } type Person { id: ID! } type Place @node { id: ID! } type Query { a: Person b: Place c: Node }`,
    ['Place has an id and is no Node'],
  );
});

/** A relationship is no node in the graph: its id is worked out, and the planner asks for it apart from those of nodes. */
const ID_OF_A_RELATIONSHIP = '@computed{"as":"RELATIONSHIP_ID"}';

function reachedDifferently(schema: GraphQLSchema): string[] {
  return composites(schema).flatMap((type) =>
    type.getInterfaces().flatMap((parent) =>
      Object.values(parent.getFields()).flatMap((field) => {
        const there = wayOf(schema, field);
        const here = wayOf(schema, type.getFields()[field.name]!);
        return here === there || here === ID_OF_A_RELATIONSHIP
          ? []
          : [`${type.name}.${field.name}: ${here}, but in ${parent.name} ${there}`];
      }),
    ),
  );
}

function unmergeable(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .flatMap((type) => {
      const ways = new Map<string, Map<string, string>>();
      for (const possible of schema.getPossibleTypes(type))
        for (const field of Object.values(possible.getFields())) {
          const known = ways.get(field.name) ?? new Map<string, string>();
          ways.set(field.name, known.set(String(field.type), possible.name));
        }
      return [...ways]
        .filter(([, types]) => types.size > 1)
        .map(([name, types]) => `${type.name}: ${name} is ${describeTypes(types)}`);
    });
}

function describeTypes(types: ReadonlyMap<string, string>): string {
  return [...types].map(([type, owner]) => `${type} in ${owner}`).join(', ');
}

/** A relationship has an id too, and is a node to the API alone; the graph stores it between two. */
function notStored(schema: GraphQLSchema): string[] {
  return composites(schema)
    .filter((type) => 'id' in type.getFields() && directive(schema, 'node', type) && type.name !== 'Node')
    .filter((type) => !type.getInterfaces().some(({ name }) => name === 'Node'))
    .map((type) => `${type.name} has an id and is no Node`);
}
