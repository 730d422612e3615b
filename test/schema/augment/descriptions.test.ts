import { expect, test } from '@jest/globals';
import { isInputObjectType, isObjectType } from 'graphql';
import { readSchema } from '../../../src/schema/document.js';

const schema = readSchema();

test('what is made is described in the words of the types it is made of', () => {
  expect(descriptionsOf('RelatedConflictConnection')).toMatchObject({
    '': 'A page of related conflicts.',
    totalCount: 'How many rows there are on all pages.',
  });
  expect(descriptionsOf('ConflictFilter')).toMatchObject({
    '': 'Conditions on conflicts. All that are given must hold.',
    name: 'Conditions on the shown name.',
    events: 'Conditions on the events that are part of it.',
  });
  expect(descriptionsOf('PolarityFilter')).toMatchObject({
    '': 'Conditions on a polarity. All that are given must hold.',
  });
  expect(descriptionsOf('ConflictOrder')).toEqual({
    '': 'How to sort conflicts: exactly one key.',
    id: 'By the id.',
    name: 'By the shown name.',
    time: 'By the first day on which it may have begun.',
  });
});

test('what is declared is described as it says', () => {
  expect(descriptionsOf('ChangeConnection')).toMatchObject({
    '': 'A page of changes, oldest first.',
    facets: 'How many changes there are of each kind, from the first, counted without fetching them.',
  });
  const { args } = schema.getQueryType()!.getFields()['disagreements']!;
  expect(args.find(({ name }) => name === 'voices')!.description).toBe(
    'Keep those in which one of these speakers is heard.',
  );
});

/** The descriptions of a type, under the empty name, and of its fields. */
function descriptionsOf(name: string): Record<string, string | null | undefined> {
  const type = schema.getType(name);
  if (!isInputObjectType(type) && !isObjectType(type)) throw new Error(`${name} has no fields`);
  const all: readonly { name: string; description?: string | null }[] = Object.values(type.getFields());
  const fields = all.map((field) => [field.name, field.description] as const);
  return { '': type.description, ...Object.fromEntries(fields) };
}
