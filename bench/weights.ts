import './withoutSourceMaps.js';
import {
  getIntrospectionQuery,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { createCache, WEIGHTS } from '../src/memory/cache.js';
import { documentStore } from '../src/http/documentStore.js';
import { checkLimits } from '../src/limits/limits.js';
import { createResponses } from '../src/answer/response/responses.js';
import { createApi } from '../src/operation/createApi.js';
import { readSettings } from '../src/settings/config.js';
import { markdown } from './report.js';

/**
 * Bytes of heap that the service keeps for each byte that it counts (`WEIGHTS` in src/memory/cache.ts), for each kind of what it
 * remembers and many kinds of operations. Above 1 a weight is too low. No graph is asked. Run it by `npm run weights`,
 * which lets it collect garbage.
 */
const COPIES = 100;
const collect = (globalThis as { readonly gc?: () => void }).gc;
if (!collect) throw new Error('Run `npm run weights`: node needs --expose-gc.');

const cache = createCache(1e12);
const { schema, model, prepare } = createApi({ engine: 'neo4j', limits: { maxCost: Infinity }, cache });
const made = createResponses(schema, model, cache);
const settings = readSettings({});

const fields = (count: number, field: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => field(at)).join(' ');

/** Valid operations of many kinds; the number makes each text another. */
const OPERATIONS: { readonly [name: string]: (number: number) => string } = {
  'one by id': (n) => `query Q${n} { actor(id: "person/p${n}") { id name description } }`,
  'a usual page': (n) =>
    `query Q${n}($first: Int) { actors(first: $first) { nodes { id name events(first: 5) { edges { role node { id name time { edtf } } } } } } }`,
  'one-letter aliases': (n) =>
    `query Q${n} { actors { nodes { ${fields(40, (at) => `${letter(at)}:id`)} } } }`,
  'a field repeated': (n) => `query Q${n} { actors { nodes { ${fields(900, () => 'id')} } } }`,
  'sixty conditions': (n) =>
    `query Q${n} { events(where: { OR: [${fields(60, (at) => `{ name: { contains: "x${at}" } }`)}] }) { nodes { id } } }`,
  'conditions on related things': (n) =>
    `query Q${n} { events(where: { OR: [${fields(40, (at) => `{ participants: { some: { name: { eq: "${at}" } } } }`)}] }) { totalCount } }`,
  'empty conditions': (n) =>
    `query Q${n} { events(where: { OR: [${fields(190, () => '{}')}] }) { totalCount } }`,
  'many literals': (n) =>
    `query Q${n} { events(where: { name: { in: [${fields(900, () => '"a"')}] } }) { totalCount } }`,
  'twenty roots': (n) => `query Q${n} { ${fields(20, (at) => `${letter(at)}: events { totalCount }`)} }`,
  paths: (n) =>
    `query Q${n} { paths(from: "person/a", to: "person/b") { paths { hops { node { id name } } } } }`,
  comments: (n) => `query Q${n} { events { totalCount } ${'#\n'.repeat(1_000)} }`,
  'the whole schema': (n) => getIntrospectionQuery().replace('IntrospectionQuery', `Q${n}`),
  'names of the schema': (n) => `query Q${n} { __schema { types { fields { n:name } } } }`,
  'Booleans of the schema': (n) =>
    `query Q${n} { __type(name: "Tally") { fields { ${fields(40, (at) => `${letter(at)}:isDeprecated`)} } } }`,
  'fields by a variable of the schema': (n) =>
    `query Q${n}($all: Boolean = true) { __type(name: "Tally") { fields(includeDeprecated: $all) { ${fields(40, (at) => `${letter(at)}:isDeprecated`)} } } }`,
  'empty lists of the schema': (n) => `query Q${n} { __schema { types { fields { a:args { n:name } } } } }`,
};

function letter(at: number): string {
  return String.fromCharCode(97 + (at % 26)) + (at < 26 ? '' : at % 2 ? 'x' : 'y');
}

/** Bytes of heap for each byte that is counted, of what `keep` makes the cache keep for many numbers. */
async function ratio(copies: number, keep: (number: number) => unknown): Promise<number> {
  const before = { heap: heap(), counted: cache.weight() };
  for (let number = 0; number < copies; number++) await keep(number);
  return (heap() - before.heap) / (cache.weight() - before.counted);
}

function heap(): number {
  for (let round = 0; round < 4; round++) collect!();
  return process.memoryUsage().heapUsed;
}

/** The steps of a request that remember something, each by what it adds. */
async function ratiosOf(
  of: string,
  text: (number: number) => string,
  copies: number,
): Promise<readonly string[]> {
  const store = documentStore(cache);
  const asked: ReturnType<typeof askedOf>[] = [];
  const texts = await ratio(copies, (number) => {
    const key = `text ${of} ${text(number)}`;
    cache.set(key, checkLimits(text(number), settings), WEIGHTS.text * key.length);
  });
  const documents = await ratio(copies, async (number) => {
    const document = parse(text(number));
    await store.set(`${of} ${number}`, document);
    asked.push(askedOf(document.definitions));
  });
  const plans = () => ratio(copies, (number) => prepare(asked[number]!));
  const responses = () => ratio(copies, (number) => made.dataOf(asked[number]!, {}, 1e9));
  const asksSchema = of.endsWith('schema');
  const figures = [
    texts,
    documents,
    asksSchema ? undefined : await plans(),
    asksSchema ? await responses() : undefined,
  ];
  return [of, ...figures.map((each) => each?.toFixed(2) ?? '')];
}

function askedOf(definitions: ReturnType<typeof parse>['definitions']) {
  const operation = definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const byName = Object.fromEntries(fragments.map((each) => [each.name.value, each]));
  return { operation, fragments: byName, variables: {} };
}

// Code is compiled, and the schema's own parts made, before anything is measured.
for (const [of, text] of Object.entries(OPERATIONS)) await ratiosOf(`warm ${of}`, text, 1);
const rows: (readonly string[])[] = [];
for (const [of, text] of Object.entries(OPERATIONS)) rows.push(await ratiosOf(of, text, COPIES));
process.stdout.write(
  `${markdown([['operation', 'text', 'document', 'plan', 'response and answer'], ...rows])}\n`,
);
