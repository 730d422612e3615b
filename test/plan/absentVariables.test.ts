import { describe, expect, it } from '@jest/globals';
import { getVariableValues, Kind, parse, validate, type OperationDefinitionNode } from 'graphql';
import { badInput } from '../../src/errors.js';
import { apiOn } from '../operation/apiOn.js';
import { fragmentsIn } from '../answer/fragmentsIn.js';

const { schema } = apiOn();

/** Readies an operation as a request does. */
function readyAll(text: string, given: { readonly [name: string]: unknown } = {}) {
  const document = parse(text);
  expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return apiOn().prepare({ operation, fragments: fragmentsIn(document), variables: coerced! });
}

const list = (where: string) => `events(where: ${where}) { totalCount }`;

/** A variable of each type, where a value of an operator is expected; and the place that the refusal names. */
const VALUES: readonly (readonly [type: string, fields: string, place: string])[] = [
  ['ID', list('{ id: { eq: $it } }'), 'where.id.eq'],
  ['[ID!]', list('{ id: { in: $it } }'), 'where.id.in'],
  ['String', list('{ name: { eq: $it } }'), 'where.name.eq'],
  ['[String!]', list('{ name: { in: $it } }'), 'where.name.in'],
  ['String', list('{ name: { contains: $it } }'), 'where.name.contains'],
  ['String', list('{ name: { startsWith: $it } }'), 'where.name.startsWith'],
  ['Status', list('{ status: { eq: $it } }'), 'where.status.eq'],
  ['[Status!]', list('{ status: { in: $it } }'), 'where.status.in'],
  ['Date', list('{ time: { earliestStart: { gte: $it } } }'), 'where.time.earliestStart.gte'],
  ['String', list('{ name: { startsWith: "a", eq: $it } }'), 'where.name.eq'],
  ['String', list('{ AND: [{ name: { eq: "a" } }, { name: { eq: $it } }] }'), 'where.AND.1.name.eq'],
  ['String', list('{ OR: { name: { eq: $it } } }'), 'where.OR.0.name.eq'],
  ['String', list('{ NOT: { NOT: { name: { eq: $it } } } }'), 'where.NOT.NOT.name.eq'],
  ['String', list('{ participants: { some: { name: { eq: $it } } } }'), 'where.participants.some.name.eq'],
  ['String', 'country(code: "IR") { events(where: { name: { eq: $it } }) { totalCount } }', 'where.name.eq'],
  [
    'String',
    '... { ...F } } fragment F on Query { events(where: { name: { eq: $it } }) { totalCount }',
    'where.name.eq',
  ],
];

/** Where a whole condition may be left out. */
const CONDITIONS: readonly (readonly [type: string, where: string])[] = [
  ['EventFilter', '$it'],
  ['StringFilter', '{ name: $it }'],
  ['EventFilter', '{ NOT: $it }'],
  ['[EventFilter!]', '{ AND: $it }'],
  ['ActorListFilter', '{ participants: $it }'],
  ['ActorFilter', '{ participants: { some: $it } }'],
  ['DateFilter', '{ time: { earliestStart: $it } }'],
];

describe('a variable that is absent', () => {
  it.each(VALUES)('is refused in place of a value, as null is: %s in %s', (type, fields, place) => {
    const text = `query ($it: ${type}) { ${fields} }`;
    const refusal = badInput(`${place} is null: leave it out, or give a value.`);
    for (const given of [{}, { it: null }])
      expect([...readyAll(text, given).refused.values()]).toEqual([refusal]);
  });

  it.each(CONDITIONS)('keeps everything in place of a whole condition: %s in %s', (type, where) => {
    const { fields, refused } = readyAll(`query ($it: ${type}) { events(where: ${where}) { totalCount } }`);
    expect([...refused]).toEqual([]);
    expect(fields.has('events')).toBe(true);
  });

  it('is absent even under the name of a property that every object has', () => {
    const text = 'query ($toString: String) { events(where: { name: { eq: $toString } }) { totalCount } }';
    expect([...readyAll(text).refused.values()]).toEqual([
      badInput('where.name.eq is null: leave it out, or give a value.'),
    ]);
  });

  it('counts as given if it has a default', () => {
    const text = 'query ($it: String = "Iran") { events(where: { name: { eq: $it } }) { totalCount } }';
    const statementOf = (given: object) => readyAll(text, { ...given }).fields.get('events')!.statement;
    expect(statementOf({}).parameters).toEqual(statementOf({ it: 'Iran' }).parameters);
  });

  it('is refused each time, even after a request that gave it', () => {
    const document = parse('query ($it: String) { events(where: { name: { eq: $it } }) { totalCount } }');
    const [operation] = document.definitions as readonly OperationDefinitionNode[];
    const refusals = (variables: object) =>
      apiOn().prepare({ operation: operation!, fragments: {}, variables: { ...variables } }).refused.size;
    expect([refusals({}), refusals({ it: 'a' }), refusals({}), refusals({ it: 'b' })]).toEqual([1, 0, 1, 0]);
  });
});
