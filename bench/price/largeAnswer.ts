import {
  execute,
  isInterfaceType,
  isUnionType,
  parse,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { isDeepStrictEqual } from 'node:util';
import type { Graph, ResultRow } from '../../src/graph/graph.js';
import { createApi, type Api } from '../../src/operation/createApi.js';
import { readSchema } from '../../src/schema/document.js';
import { summarize, type Summary } from '../statistics.js';

/**
 * One answer of about 20,000 objects: milliseconds of processor time from the rows of the engine to the data. It is long
 * enough that other programs come in between on a busy machine, so the clock would measure them.
 */
export interface LargeAnswer {
  readonly objects: number;
  /** graphql-js over the data as plain objects, with default resolvers. */
  readonly plain: Summary;
  /** Our planning, finishing of rows and making of the response, with the same rows as the engine gave. */
  readonly ours: Summary;
  readonly ratio: number;
}

const LIST = `actors(first: 100) {
  nodes {
    id name description
    events(first: 50) {
      edges { role node { id name status time { edtf precision } participants(first: 5) { nodes { id name } } } }
    }
  }
}`;
const FIELD = 'actors';
const WANTED = 20_000;

export async function measureLargeAnswer(graph: Graph, milliseconds: number): Promise<LargeAnswer> {
  const ours = createApi({ engine: graph.engine, limits: { maxCost: Infinity } });
  const plain = plainSchema();
  const once = await ownData(ours, `{ ${LIST} }`, graph);
  const times = Math.ceil(WANTED / objectsIn(once));
  const fields = Array.from({ length: times }, (_, at) => `f${at}: ${LIST}`);
  const document = `{ ${fields.join(' ')} }`;
  const rows = await rowsOf(graph, ours, document);
  const value = { [FIELD]: (once as { readonly [name: string]: unknown })[FIELD] };
  // What is answered from is new each time, with both, as it is to a server.
  const contenders = {
    ours() {
      const replay = replayOf(graph, rows, times);
      return () => ownData(ours, document, replay);
    },
    plain() {
      const fresh = structuredClone(value);
      return () => plainData(plain, document, fresh);
    },
  };
  const [right, given] = [await contenders.plain()(), await contenders.ours()()];
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(given)), JSON.parse(JSON.stringify(right))))
    throw new Error('The large answers differ.');
  const taken = { ours: [] as number[], plain: [] as number[] };
  const end = performance.now() + milliseconds;
  for (let round = 0; performance.now() < end || round < 10; round++)
    for (const name of round % 2 ? (['ours', 'plain'] as const) : (['plain', 'ours'] as const)) {
      const answer = contenders[name]();
      const begun = process.cpuUsage();
      await answer();
      const { user, system } = process.cpuUsage(begun);
      if (round >= 5) taken[name].push((user + system) / 1_000);
    }
  const [own, other] = [summarize(taken.ours), summarize(taken.plain)];
  return { objects: objectsIn(right), plain: other, ours: own, ratio: own.p50 / other.p50 };
}

async function plainData(schema: GraphQLSchema, text: string, rootValue: unknown): Promise<unknown> {
  const { data, errors } = await execute({ schema, document: documentOf(text), rootValue });
  if (errors) throw errors[0]!;
  return data;
}

/** As the service does it, once the operation is parsed and validated. */
async function ownData(
  { prepare, execute: executeDirectly }: Api,
  text: string,
  graph: Pick<Graph, 'read' | 'engine'>,
): Promise<unknown> {
  const operation = documentOf(text).definitions[0] as OperationDefinitionNode;
  const prepared = prepare({ operation, fragments: {}, variables: {} });
  const data = await executeDirectly(prepared, { graph: graph as Graph });
  if (!data) throw new Error('The large answer does not fit the schema.');
  return data;
}

const documents = new Map<string, ReturnType<typeof parse>>();

/** Parsed once, as a server remembers it. */
function documentOf(text: string): ReturnType<typeof parse> {
  const known = documents.get(text) ?? parse(text);
  documents.set(text, known);
  return known;
}

function plainSchema(): GraphQLSchema {
  const schema = readSchema();
  const types = new Map(Object.keys(schema.getTypeMap()).map((name) => [name.toLowerCase(), name]));
  for (const type of Object.values(schema.getTypeMap()))
    if (isInterfaceType(type) || isUnionType(type))
      type.resolveType = ({ id }: { readonly id: string }) => types.get(id.split('/')[0]!);
  return schema;
}

/** What the engine answers to each statement of an operation. */
async function rowsOf(
  graph: Graph,
  api: Api,
  document: string,
): Promise<ReadonlyMap<string, readonly ResultRow[]>> {
  const rows = new Map<string, readonly ResultRow[]>();
  const recording: Pick<Graph, 'read' | 'engine'> = {
    engine: graph.engine,
    async read(statement) {
      const found = await graph.read(statement, { deadline: 600_000 });
      rows.set(statement.text, structuredClone(found));
      return found;
    },
  };
  await ownData(api, document, recording);
  return rows;
}

/** Gives each read rows of its own, made before the clock runs: answers are finished in place. */
function replayOf(
  { engine }: Graph,
  rows: ReadonlyMap<string, readonly ResultRow[]>,
  times: number,
): Pick<Graph, 'read' | 'engine'> {
  const copies = new Map<string, (readonly ResultRow[])[]>();
  for (const [text, found] of rows)
    copies.set(
      text,
      Array.from({ length: times }, () => structuredClone(found)),
    );
  return { engine, read: async ({ text }) => copies.get(text)!.pop()! };
}

function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + objectsIn(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + objectsIn(each), 1);
}
