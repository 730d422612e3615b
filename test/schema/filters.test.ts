import { describe } from '@jest/globals';
import {
  getNamedType,
  isLeafType,
  isListType,
  isNullableType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { guard } from './guard.js';
import { directive } from '../../src/schema/directives.js';
import { composite, inputs, type Composite, type OutputField } from './sdl.js';

const OPERATORS = ['known', 'term', 'eq', 'in', 'contains', 'startsWith', 'exact', 'gt', 'gte', 'lt', 'lte'];
const LOGIC = (name: string): Readonly<Record<string, string>> => ({
  AND: `[${name}!]`,
  OR: `[${name}!]`,
  NOT: name,
});

/** What a time can be asked beside its own fields. */
const TIME_QUESTIONS: Readonly<Record<string, string>> = {
  known: 'Boolean',
  certainlyWithin: 'DateRange',
  possiblyWithin: 'DateRange',
};

describe('filters', () => {
  guard(
    'every filter asks about fields of its type, in the form that fits the field',
    misplacedFilters,
    `type Place @node { name: String country: Place cities: [Place!]! } type Query { a(b: PlaceFilter): Place }
     input StringFilter { eq: String like: String }
     input PlaceFilter { kind: StringFilter @of(type: "Place") name: IDFilter size: IntFilter country: PlaceListFilter cities: PlaceListFilter NOT: StringFilter }
     input PlaceListFilter { some: PlaceFilter one: PlaceFilter } input IDFilter { eq: ID! } input IntFilter { eq: Int }`,
    [
      'StringFilter.like is no operator',
      'PlaceFilter.kind is no field of Place, and nothing says how it is reached',
      'PlaceFilter.name is IDFilter, not StringFilter',
      'PlaceFilter.size is no field of Place, and nothing says how it is reached',
      'PlaceFilter.country is PlaceListFilter, not PlaceFilter',
      'PlaceFilter.NOT is StringFilter, not PlaceFilter',
      'PlaceListFilter.one is none of some, none, all',
      'IDFilter.eq cannot be left out',
    ],
  );
});

function misplacedFilters(schema: GraphQLSchema): string[] {
  return inputs(schema, 'Filter').flatMap((input) =>
    Object.values(input.getFields()).flatMap((field) => {
      const place = `${input.name}.${field.name}`;
      if (!isNullableType(field.type)) return [`${place} cannot be left out`];
      return problemOf(schema, input, field).map((problem) => `${place} is ${problem}`);
    }),
  );
}

function problemOf(schema: GraphQLSchema, input: GraphQLInputObjectType, field: GraphQLInputField): string[] {
  const logic = LOGIC(input.name)[field.name];
  if (logic) return differs(field, logic);
  if (input.name.endsWith('ListFilter')) return ofList(input, field);
  if (directive(schema, 'stored', field)) return [];
  const type = composite(schema, input.name.slice(0, -'Filter'.length));
  if (!type) return OPERATORS.includes(field.name) ? [] : ['no operator'];
  return ofType(schema, type, field);
}

function ofList(input: GraphQLInputObjectType, field: GraphQLInputField): string[] {
  if (!['some', 'none', 'all'].includes(field.name)) return ['none of some, none, all'];
  return differs(field, `${input.name.slice(0, -'ListFilter'.length)}Filter`);
}

function ofType(schema: GraphQLSchema, type: Composite, field: GraphQLInputField): string[] {
  if (directive(schema, 'relationship', field)) return [];
  const owner = directive(schema, 'of', field);
  const own = (owner ? composite(schema, String(owner['type'])) : type)?.getFields()[field.name];
  if (own) return differs(field, filterFor(own));
  const question = type.name === 'TimeSpan' ? TIME_QUESTIONS[field.name] : undefined;
  if (question !== undefined) return differs(field, question);
  return [`no field of ${type.name}, and nothing says how it is reached`];
}

/** A scalar's or enum's operators, a related object's filter, or quantifiers where there are many. */
function filterFor(field: OutputField): string {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return `${named.name}Filter`;
  const many = isListType('ofType' in field.type ? field.type.ofType : field.type);
  if (named.name.endsWith('Connection')) return `${targetOf(named as Composite)}ListFilter`;
  return many ? `${named.name}ListFilter` : `${named.name}Filter`;
}

function targetOf(connection: Composite): string {
  return getNamedType(connection.getFields()['nodes']!.type).name;
}

function differs(field: GraphQLInputField, expected: string): string[] {
  return String(field.type) === expected ? [] : [`${String(field.type)}, not ${expected}`];
}
