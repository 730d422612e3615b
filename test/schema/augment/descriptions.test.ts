import { expect, test } from '@jest/globals';
import { isInputObjectType, isObjectType } from 'graphql';
import { readSchema } from '../../../src/schema/document.js';

const schema = readSchema();

test('generated types are described in the words of the types they are made of', () => {
  expect(descriptionsOf('RelatedConflictConnection')).toMatchObject({
    '': 'A page of related conflicts. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20.',
    totalCount: 'The number of rows on all pages.',
  });
  expect(descriptionsOf('ConflictFilter')).toMatchObject({
    '': 'Conditions on conflicts. All given conditions must hold.',
    name: 'Conditions on the shown name.',
    events: 'Conditions on the events that are part of the conflict.',
  });
  expect(descriptionsOf('PolarityFilter')).toMatchObject({
    '': 'Conditions on a polarity. All given conditions must hold.',
  });
  expect(descriptionsOf('ConflictOrder')).toEqual({
    '': 'A sort key for conflicts. Give exactly one field.',
    id: 'By the id.',
    name: 'By the shown name.',
    time: 'By the earliest possible start.',
  });
});

test('a declared description stays', () => {
  expect(descriptionsOf('ChangeConnection')).toMatchObject({
    '': 'A page of changes, oldest first. Example: `changes(first: 20)` gives the first 20; `after` goes on behind them.',
    facets: 'The number of changes of each kind, from the first, counted without fetching them.',
  });
  const { args } = schema.getQueryType()!.getFields()['disagreements']!;
  expect(args.find(({ name }) => name === 'voices')!.description).toBe(
    'Keep disagreements with the voice of one of these speakers.',
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
