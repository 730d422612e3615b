import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { buildSchema, validateSchema } from 'graphql';

const text = readdirSync('schema')
  .map((file) => readFileSync(join('schema', file), 'utf8'))
  .join('\n');

it('is valid SDL and a valid schema, which the service takes for granted when it starts', () => {
  expect(validateSchema(buildSchema(text))).toEqual([]);
});

it('would not pass with a type that is not there', () => {
  expect(() => buildSchema(`${text}\nextend type Query { lost: Nowhere }`)).toThrow('Unknown type "Nowhere"');
});
