import { describe, expect, test } from '@jest/globals';
import { print, type DocumentNode, type GraphQLInterfaceType } from 'graphql';
import { parseSdl, readSchema, readSdl } from '../../../src/schema/document.js';
import { inheritFields } from '../../../src/schema/augment/inherit.js';
import { isComposite, sourcesOf, type Composite, type Types } from '../../../src/schema/augment/sources.js';
import { augmented, shapeOf } from './sdl.js';

const WORLD = `
  "Everything with an id." interface Node @node { "The id." id: ID! }
  "What has a name." interface Named implements Node @node {
    "Its name." name("In this language." language: String): String! @stored(in: ["name"])
    "What it is." kind: String!
  }
  "What is old." interface Old @template { "How old it is." age: Int "What it is, by its age." kind: String! }
  type City implements Named & Old @node { "The name of the city." name: String! "Its mayor." mayor: String }
  type Query { city: City }
`;

describe('interfaces', () => {
  test('a type has the fields of its interfaces, and of theirs, and declares only the differences', () => {
    expect(shapeOf(WORLD, 'City')).toBe(`type City implements Node & Named @node {
  id: ID!
  name(language: String): String! @stored(in: ["name"])
  kind: String!
  age: Int
  mayor: String
}`);
  });

  test('the first of two interfaces with the same field counts', () => {
    const [first, second] = ['Named & Old', 'Old & Named'].map((interfaces) =>
      described(WORLD.replace('implements Named & Old', `implements ${interfaces}`), 'kind'),
    );
    expect([first, second]).toEqual(['What it is.', 'What it is, by its age.']);
  });

  test('a template is not an interface of the API', () => {
    expect(shapeOf(WORLD, 'Old')).toBeUndefined();
  });

  test('no type of ours repeats a field of its interface', () => {
    expect(repeated(parseSdl(readSdl()))).toEqual([]);
  });

  test('a repeated field is found', () => {
    const said = readSchema().getType('Node') as GraphQLInterfaceType;
    const { description } = said.getFields()['id']!;
    const more = `"A copy." type Copy implements Node @node { "${description}" id: ID! }`;
    expect(repeated(parseSdl([...readSdl(), { name: 'copy.graphql', text: more }]))).toEqual(['Copy.id']);
  });
});

function described(text: string, field: string): string | undefined {
  const city = augmented(text)
    .definitions.filter(isComposite)
    .find(({ name }) => name.value === 'City');
  return city?.fields?.find(({ name }) => name.value === field)?.description?.value;
}

/** Fields without which their type would be the same. */
function repeated(document: DocumentNode): string[] {
  const { types, templates } = sourcesOf(document);
  const whole = inheritFields(types, templates);
  return [...types.values()].filter(isComposite).flatMap((type) =>
    (type.fields ?? [])
      .filter((field) => {
        const fields = type.fields?.filter((each) => each !== field) ?? [];
        const without = new Map(types).set(type.name.value, { ...type, fields });
        return shown(inheritFields(without, templates), type) === shown(whole, type);
      })
      .map((field) => `${type.name.value}.${field.name.value}`),
  );
}

function shown(types: Types, { name }: Composite): string {
  return print(types.get(name.value)!);
}
