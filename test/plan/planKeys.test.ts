import { describe, expect, it } from '@jest/globals';
import {
  getVariableValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  getNamedType,
  isEnumType,
  parse,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type OperationDefinitionNode,
} from 'graphql';
import { ROOT_KINDS } from '../../src/operation/rootKinds.js';
import { listNamed } from './listNamed.js';
import { encodeCursor } from '../../src/plan/cursor.js';
import { planRoot, type Planned } from '../../src/plan/planRoot.js';
import { createPlanKeys } from '../../src/plan/request/planKeys.js';
import { apiOn } from '../operation/apiOn.js';

const { schema, model } = apiOn();
type Variables = { readonly [name: string]: unknown };

/** Plans the one root field of an operation, for an engine that compares texts by code units as Neo4j does. */
function plan(text: string, given: Variables): { readonly planned: Planned; readonly variables: Variables } {
  const operation = parse(text).definitions[0] as OperationDefinitionNode;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors) throw errors[0]!;
  const request = { schema, model, fragments: {}, variables: coerced, comparesUnits: true };
  const nodes = operation.selectionSet.selections as readonly FieldNode[];
  return { planned: planRoot(ROOT_KINDS, request as never, nodes), variables: coerced };
}

/** Whether two requests have one key: that of the plan that was made for the first. */
function haveOneKey(text: string, one: Variables, other: Variables): boolean {
  const keys = createPlanKeys();
  const first = plan(text, one);
  const { key } = keys.note(first.planned.asked);
  expect(keys.keyOf(first.variables)).toBe(key);
  return keys.keyOf(plan(text, other).variables) === key;
}

const key = (text: string, ...all: readonly Variables[]) =>
  all.map((variables) => {
    const { planned } = plan(text, variables);
    return createPlanKeys().note(planned.asked).key;
  });

describe('keys of plans', () => {
  it('are the same for all ids, texts, numbers and days', () => {
    const text =
      'query ($id: ID!, $first: Int, $day: Date) { timeline(about: $id, first: $first, where: { time: { latestEnd: { lt: $day } } }) { totalCount } }';
    const one = { id: 'country/IR', first: 1, day: '2025-06-14' };
    expect(haveOneKey(text, one, { id: 'person/x', first: 99, day: '1999-01-01' })).toBe(true);
  });

  it('tell apart variables that are absent, null and given', () => {
    const text = 'query ($first: Int) { events(first: $first) { totalCount } }';
    expect(new Set(key(text, {}, { first: null }, { first: 0 })).size).toBe(3);
  });

  it('tell apart true and false, and the two directions of sorting', () => {
    const included = 'query ($if: Boolean!) { events { totalCount nodes @include(if: $if) { id } } }';
    expect(haveOneKey(included, { if: true }, { if: false })).toBe(false);
    const order = 'query ($order: [EventOrder!]) { events(orderBy: $order) { totalCount } }';
    expect(haveOneKey(order, { order: [{ time: 'ASC' }] }, { order: [{ time: 'DESC' }] })).toBe(false);
  });

  it('do not count the values of other enums', () => {
    const text = 'query ($where: EventFilter) { events(where: $where) { totalCount } }';
    const status = (eq: string) => ({ where: { status: { eq } } });
    expect(haveOneKey(text, status('HELD'), status('CANCELED'))).toBe(true);
  });

  it('count the form of a filter and not its values', () => {
    const text = 'query ($where: CountryFilter) { countries(where: $where) { totalCount } }';
    const same = (one: object, other: object) => haveOneKey(text, { where: one }, { where: other });
    expect(same({ name: { eq: 'Iran' } }, { name: { eq: '}, OR: [{' } })).toBe(true);
    expect(same({ name: { eq: 'Iran' } }, { name: { contains: 'Iran' } })).toBe(false);
    expect(same({ OR: [{}, {}] }, { OR: [{}] })).toBe(false);
    expect(same({ AND: [{ OR: [] }] }, { AND: [], OR: [] })).toBe(false);
  });

  it('tell apart cursors by the keys whose letters have two orders', () => {
    const text = 'query ($after: String) { events(after: $after) { totalCount } }';
    const after = (...keys: readonly string[]) => ({ after: encodeCursor(listNamed('x a,b'), keys) });
    expect(haveOneKey(text, after('Ada', 'Bo'), after('Žarko', '서울'))).toBe(true);
    const all = [after('a', 'b'), after('😀', 'b'), after('a', '￮'), after('😀', '￮')];
    expect(new Set(key(text, ...all)).size).toBe(4);
  });

  it('do not count the length of a list of values', () => {
    const text = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(haveOneKey(text, { ids: [] }, { ids: ['country/IR', 'country/US'] })).toBe(true);
  });

  it('do not count variables of other root fields, or of fields that are left out', () => {
    const text =
      'query ($full: Boolean!, $first: Int) { events { totalCount nodes @include(if: $full) { claims(first: $first) { totalCount } } } }';
    expect(haveOneKey(text, { full: false }, { full: false, first: 3 })).toBe(true);
    expect(haveOneKey(text, { full: true }, { full: true, first: 3 })).toBe(false);
  });

  it('count a variable in a list that is read (a type of relationship came as an object)', () => {
    const text =
      'query ($type: RelationshipType!) { paths(from: "person/a", to: "person/b", through: [PARTY_TO, $type]) { truncated } }';
    expect(haveOneKey(text, { type: 'HOLDS' }, { type: 'PART_OF' })).toBe(false);
    expect(plan(text, { type: 'HOLDS' }).planned.plan.root).toMatchObject({ types: ['PARTY_TO', 'HOLDS'] });
  });

  it('count the facets and buckets asked for, and the length of paths as far as texts differ', () => {
    const facets = 'query ($of: [FacetField!]) { events { facets(of: $of) { field } } }';
    expect(haveOneKey(facets, { of: ['CODE'] }, { of: ['TYPE'] })).toBe(false);
    const buckets = 'query ($by: BucketSize!) { timeline { buckets(by: $by) { count } } }';
    expect(haveOneKey(buckets, { by: 'DAY' }, { by: 'WEEK' })).toBe(false);
    const paths =
      'query ($most: Int!) { paths(from: "person/a", to: "person/b", maxLength: $most) { truncated } }';
    expect(haveOneKey(paths, { most: 1 }, { most: 4 })).toBe(true);
    expect(haveOneKey(paths, { most: 4 }, { most: 5 })).toBe(false);
  });
});

/** What planning reads the values of; of everything else only whether it is there. */
const READ = [
  'known',
  'exact',
  'includeRepresentatives',
  'anyStep',
  'firstHandOnly',
  'throughRepresentatives',
  'relationships',
  'through',
];

/** Two values of one form, and whether planning reads what differs in them. */
interface Twins {
  readonly one: unknown;
  readonly other: unknown;
  readonly isRead: boolean;
}

/** Twins for a place of a name: of an input object, for each of its fields. */
function twinsOf(name: string, given: GraphQLInputType, depth = 0, sorts = false): readonly Twins[] {
  const type = isNonNullType(given) ? given.ofType : given;
  if (isListType(type)) {
    const isRead = sorts || READ.includes(name);
    if (isInputObjectType(getNamedType(type)))
      return twinsOf(name, type.ofType, depth, name === 'orderBy').map(({ one, other, ...rest }) => ({
        one: [one],
        other: [other],
        ...rest,
      }));
    const [one, other] = leaves(type.ofType) as [unknown, unknown];
    return [{ one: [one], other: [other], isRead }];
  }
  if (!isInputObjectType(type)) {
    const [one, other] = leaves(type) as [unknown, unknown];
    return one === other ? [] : [{ one, other, isRead: sorts || READ.includes(name) }];
  }
  if (depth === DEEPEST) return [];
  const required = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  const around = Object.fromEntries(required.map((field) => [field.name, firstOf(field.type)]));
  return Object.values(type.getFields()).flatMap((field) =>
    twinsOf(field.name, field.type, depth + 1, sorts).map(({ one, other, isRead }) => ({
      one: { ...beside(field.name), ...around, [field.name]: one },
      other: { ...beside(field.name), ...around, [field.name]: other },
      isRead,
    })),
  );
}

const DEEPEST = 3;

/** What `exact` is about. */
const beside = (name: string): object => (name === 'exact' ? { contains: 'a' } : {});

function firstOf(type: GraphQLInputType): unknown {
  return twinsOf('', type)[0]!.one;
}

/** Two values of a type that is no object and no list. */
function leaves(given: GraphQLInputType): readonly unknown[] {
  const type = getNamedType(given);
  if (isEnumType(type)) {
    const [one, other] = type.getValues().map(({ value }) => value as unknown);
    return [one, other ?? one];
  }
  if (!isScalarType(type)) throw new Error(`${type.name} is no leaf`);
  const values = LEAVES[type.name];
  if (!values) throw new Error(`No two values of ${type.name} are given`);
  return values;
}

const LEAVES: { readonly [scalar: string]: readonly [unknown, unknown] } = {
  ID: ['country/IR', 'person/x'],
  String: ['Iran', 'Oman'],
  Int: [1, 3],
  Float: [1.5, 3.5],
  Boolean: [true, false],
  Date: ['2025-06-14', '1999-01-01'],
};

const arguments_ = Object.values(schema.getQueryType()!.getFields()).flatMap((field) =>
  field.args.map((argument) => [`${field.name}(${argument.name}:)`, field, argument] as const),
);

describe('keys of plans for every argument of every root field', () => {
  it.each(arguments_)(
    'hold the answers that planning reads from %s, and nothing else',
    (_, field, argument) => {
      const isNeeded = ({ type, name }: GraphQLArgument) => isNonNullType(type) || name === argument.name;
      const args = field.args.filter(isNeeded);
      const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
      const isObject = !isScalarType(getNamedType(field.type));
      const text = `query (${declared}) { ${field.name}(${passed}) ${isObject ? '{ __typename }' : ''} }`;
      const others = Object.fromEntries(
        args.filter((each) => each !== argument).map(({ name, type }) => [name, firstOf(type)]),
      );
      const twins = twinsOf(argument.name, argument.type);
      expect(twins.length).toBeGreaterThan(0);
      for (const { one, other, isRead } of twins) {
        const [first, second] = [one, other].map((value) => ({ ...others, [argument.name]: value }));
        const isOne = haveOneKey(text, first!, second!);
        expect({ one, other, isOne }).toEqual({ one, other, isOne: !isRead });
        if (isOne) expect(plan(text, second!).planned.plan).toEqual(plan(text, first!).planned.plan);
        if (!isNonNullType(argument.type)) expect(haveOneKey(text, first!, others)).toBe(false);
      }
    },
  );

  it('are tested for more than a hundred arguments', () => expect(arguments_.length).toBeGreaterThan(100));
});
