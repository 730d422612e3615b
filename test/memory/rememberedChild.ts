/**
 * Sends ten thousand distinct operations of each kind, for the test of what is remembered, and prints the bytes of heap
 * after the first thousand and after all, with the weight that the cache counts and the bound it has.
 */
import { ApolloServer } from '@apollo/server';
import { parse, type OperationDefinitionNode } from 'graphql';
import { createCache } from '../../src/memory/cache.js';
import type { Graph } from '../../src/graph/graph.js';
import { documentStore } from '../../src/http/documentStore.js';
import { createApi } from '../../src/operation/createApi.js';

const COUNT = Number(process.argv[2]);
const BOUND = Number(process.argv[3]);
const SHAPED = 'query($w: EventFilter) { events(where: $w, first: 1) { nodes { id } } }';
const OPERATORS = ['eq', 'contains', 'startsWith', 'in'];

const cache = createCache(BOUND);
const { schema, plugins, prepare } = createApi({ engine: 'embedded', limits: { maxCost: 10_000 }, cache });
const store = documentStore(cache);
const server = new ApolloServer<{ readonly graph: Graph }>({
  schema,
  documentStore: store,
  plugins: [...plugins],
});
await server.start();

/** An operation on the schema alone, so no graph is read. */
async function introspect(query: string): Promise<void> {
  const contextValue = { graph: { engine: 'embedded' } as Graph };
  const { body } = await server.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
}

/** Parses and plans a document, and keeps it as Apollo does. */
async function plan(text: string): Promise<void> {
  const document = parse(text);
  await store.set(text, document);
  const operation = document.definitions[0] as OperationDefinitionNode;
  prepare({ operation, fragments: {}, variables: {} });
}

const document = parse(SHAPED);
await store.set('shaped', document);
const operation = document.definitions[0] as OperationDefinitionNode;

/** A filter of sixty conditions, of which the first ones write the number by their operators. */
function shape(number: number): object {
  const conditions = Array.from({ length: 60 }, (_, at) => {
    const operator = OPERATORS[at < 8 ? (number >> (2 * at)) & 3 : at & 1]!;
    return { name: { [operator]: operator === 'in' ? ['x'] : 'x' } };
  });
  return { OR: conditions };
}

const kinds: { readonly [kind: string]: (number: number) => unknown } = {
  introspections: (number) =>
    introspect(`{ a: __type(name: "Query") { fields { name args { name } } } } #${number}`),
  documents: (number) => plan(`{ events(first: 1) { nodes { id } } } #${number}`),
  shapes: (number) => prepare({ operation, fragments: {}, variables: { w: shape(number) } }),
};

function heap(): number {
  for (let round = 0; round < 3; round++) (globalThis as unknown as { gc(): void }).gc();
  return process.memoryUsage().heapUsed;
}

for (const work of Object.values(kinds)) for (let warm = 0; warm < 20; warm++) await work(COUNT + warm);
const begun = heap();
const figures: Record<string, { first: number; all: number; weight: number }> = {};
for (const [kind, work] of Object.entries(kinds)) {
  for (let number = 0; number < COUNT / 10; number++) await work(number);
  const first = heap() - begun;
  for (let number = COUNT / 10; number < COUNT; number++) await work(number);
  figures[kind] = { first, all: heap() - begun, weight: cache.weight() };
}
process.stdout.write(JSON.stringify(figures));
await server.stop();
