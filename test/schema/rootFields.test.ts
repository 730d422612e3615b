import { describe } from '@jest/globals';
import { isNonNullType, type GraphQLSchema } from 'graphql';
import { guard } from './guard.js';

describe('root fields', () => {
  guard(
    'every root field may be null, so that one that fails takes no other with it, but for those that ask nothing',
    requiredFields,
    'type Query { place: String places: [String]! stats: Int! service: Int! }',
    ['Query.places is [String]!'],
  );
});

/** These name nothing that might be missing. */
const REQUIRED = ['stats', 'service'];

function requiredFields(schema: GraphQLSchema): string[] {
  return Object.values(schema.getQueryType()!.getFields())
    .filter(({ name, type }) => isNonNullType(type) && !REQUIRED.includes(name))
    .map(({ name, type }) => `Query.${name} is ${String(type)}`);
}
