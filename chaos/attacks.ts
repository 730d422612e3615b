import { getIntrospectionQuery, parse, print, type OperationDefinitionNode } from 'graphql';

/** A request that is meant to hold the service, and what it must be answered with. */
export interface Attack {
  readonly name: string;
  readonly query: string;
  readonly variables?: { readonly [name: string]: unknown };
  /** The code of the refusal, or `answered`. */
  readonly outcome: string;
}

const repeat = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');
const list = (length: number, value: (at: number) => unknown): unknown[] =>
  Array.from({ length }, (_, at) => value(at));
const words = (length: number, of: number) => list(length, (at) => `w${of}x${at}`);
const byNumber = (count: number, value: (at: number) => unknown): { readonly [name: string]: unknown } =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`l${at}`, value(at)]));

const lists = (count: number): string => {
  const roots = repeat(
    count,
    (at) => `a${at}: claims(where: { gist: { in: $l${at} } }, first: 1) { totalCount }`,
  );
  return `query(${repeat(count, (at) => `$l${at}: [String!]`)}) { ${roots} }`;
};
const long = (at: number): string => `a${at}_`.padEnd(100, 'x');
const ACTORS = '"country/IR" "country/IL" "country/RU" "country/US" "country/OM"';
const EVENTS = 'events(first: 100) { nodes { id name description status } }';

/** The standard operation of IDEs, so many times in one. */
function wholeSchemas(count: number): string {
  const [operation, ...fragments] = parse(getIntrospectionQuery()).definitions;
  const { selectionSet } = operation as OperationDefinitionNode;
  const schema = print(selectionSet.selections[0]!);
  return `{ ${repeat(count, (at) => `a${at}: ${schema}`)} } ${fragments.map(print).join(' ')}`;
}

/** Every one alone is within what a client may send; none may hold the others up. */
export const ATTACKS: readonly Attack[] = [
  {
    name: '20 roots, lists of 1,000',
    query: lists(20),
    variables: byNumber(20, (at) => words(1_000, at)),
    outcome: 'OPERATION_TOO_LARGE',
  },
  {
    name: '20 roots, lists of 100',
    query: lists(20),
    variables: byNumber(20, (at) => words(100, at)),
    outcome: 'answered',
  },
  {
    name: '2 roots, lists of 1,000',
    query: lists(2),
    variables: byNumber(2, (at) => words(1_000, at)),
    outcome: 'answered',
  },
  {
    name: 'one list of 1,000 in 99 conditions',
    query: `query($l: [String!]) { claims(where: { OR: [${repeat(99, () => '{ gist: { in: $l } }')}] }, first: 1) { nodes { id } } }`,
    variables: { l: words(1_000, 0) },
    outcome: 'OPERATION_TOO_LARGE',
  },
  {
    name: '190 conditions in a variable',
    query: 'query($w: EventFilter) { events(where: $w, first: 1) { nodes { id } } }',
    variables: { w: { OR: list(95, (at) => ({ name: { contains: `x${at}` } })) } },
    outcome: 'answered',
  },
  {
    name: '49 aliases of a list of lists',
    query: `{ countries(first: 50) { ${repeat(49, (at) => `a${at}: nodes { id ${EVENTS} }`)} } }`,
    outcome: 'answered',
  },
  {
    name: '49 long aliases of ids',
    query: `{ nodes(ids: [${ACTORS}]) { ... on Actor { events(first: 100) { nodes { ${repeat(49, (at) => `${long(at)}: id`)} } } } } }`,
    outcome: 'answered',
  },
  {
    name: 'aliases of 2,000 letters',
    query: `{ nodes(ids: [${ACTORS}]) { ${repeat(49, (at) => `${'x'.repeat(2_000)}${at}: id`)} } }`,
    outcome: 'OPERATION_TOO_LARGE',
  },
  { name: 'one whole schema', query: getIntrospectionQuery(), outcome: 'answered' },
  {
    name: 'ten whole schemas',
    query: wholeSchemas(10),
    outcome: 'OPERATION_TOO_LARGE',
  },
  {
    name: 'arguments of the schema under long aliases',
    query: `{ __schema { types { fields { args { ${repeat(49, (at) => `${long(at)}: name`)} } } } } }`,
    outcome: 'answered',
  },
];
