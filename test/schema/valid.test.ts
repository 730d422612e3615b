import { expect, it } from '@jest/globals';
import { buildSchema, print, validateSchema } from 'graphql';
import { readSdl, wholeDocument } from '../../src/schema/document.js';

const text = print(wholeDocument(readSdl()));

it('the SDL is valid and makes a valid schema, which the service takes for granted when it starts', () => {
  expect(validateSchema(buildSchema(text))).toEqual([]);
});

it('an SDL with an unknown type is not valid', () => {
  expect(() => buildSchema(`${text}\nextend type Query { lost: Nowhere }`)).toThrow('Unknown type "Nowhere"');
});
