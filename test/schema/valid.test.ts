import { expect, it } from '@jest/globals';
import { buildSchema, print, validateSchema } from 'graphql';
import { readSdl, wholeDocument } from '../../src/schema/document.js';

const text = print(wholeDocument(readSdl()));

it('is valid SDL and a valid schema, which the service takes for granted when it starts', () => {
  expect(validateSchema(buildSchema(text))).toEqual([]);
});

it('would not pass with a type that is not there', () => {
  expect(() => buildSchema(`${text}\nextend type Query { lost: Nowhere }`)).toThrow('Unknown type "Nowhere"');
});
