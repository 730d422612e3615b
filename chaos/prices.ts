/**
 * The worst operations that are accepted, on a graph of 20,000 claims with hubs: how long each takes. Each kind of
 * dear operation is made as large as the limit allows, by asking for it under more and more names.
 *
 * `npx tsx chaos/prices.ts embedded` or `neo4j`; a second argument is a file for the embedded graph, to be filled once.
 */
import { cpus, totalmem } from 'node:os';
import { existsSync } from 'node:fs';
import { parse, validate, type OperationDefinitionNode } from 'graphql';
import { load } from '../bench/rows/load.js';
import { madeRows } from '../bench/rows/source.js';
import { startNeo4j } from '../bench/neo4j.js';
import { readSettings } from '../src/settings/config.js';
import { ExpectedError } from '../src/errors.js';
import type { Graph } from '../src/graph/graph.js';
import { openGraph } from '../src/graph/open.js';
import type { Statistics } from '../src/plan/cost/statistics.js';
import { checkCost } from '../src/operation/checkCost.js';
import { dialectOf } from '../src/cypher/dialect/dialects.js';
import { createApi } from '../src/operation/createApi.js';
import type { PreparedField } from '../src/operation/preparedOperation.js';
import { runField } from '../src/operation/runField.js';
import { statisticsOf } from '../src/operation/statistics.js';
import { seedIfChanged } from '../src/ingest/seedIfChanged.js';

/** Events that come with 20,000 claims. */
const SIZES = { actors: 2_000, events: 15_000, seed: 1 };
const { maxCost } = readSettings({});
const limits = { maxCost };
const apis = {
  embedded: createApi({ engine: 'embedded', limits }),
  neo4j: createApi({ engine: 'neo4j', limits }),
};

const values = (count: number): string =>
  `[${Array.from({ length: count }, (_, at) => `"value ${at}"`).join(', ')}]`;
const list = (arguments_: string, inside: string): string => `(${arguments_}) { ${inside} }`;

const VOICES = 'voices: { speakers: ["country/RU"], includeRepresentatives: true }';

/** By what is dear about it: a root field, and where it says `N` a number that makes it dearer. `$id` is of a relationship. */
const KINDS: { readonly [name: string]: string } = {
  'facets of events': 'events { facets { values { value count } } totalCount }',
  'facets of a timeline': 'timeline { facets { values { value count } } totalCount }',
  'a text in claims': `claims${list('where: { gist: { contains: "zzz" } }', 'totalCount nodes { id }')}`,
  'lists of values': `claims${list(`where: { OR: [{ gist: { in: ${values(900)} } }, { gist: { in: ${values(900)} } }] }`, 'totalCount')}`,
  'a condition on participants': `events${list('where: { participants: { some: { name: { contains: "zzz" } } } }', 'totalCount nodes { id }')}`,
  'conditions through hubs':
    'conflicts(where: { parties: { some: { events: { some: { name: { contains: "zzz" } } } } } }) { totalCount }',
  'a voice with representatives': `timeline${list(VOICES, 'totalCount nodes { id }')}`,
  'a sort that no index serves': `events${list('orderBy: [{ name: ASC }, { time: DESC }], first: 1', 'nodes { id }')}`,
  'pages in pages': `countries${list('first: N', 'nodes { events(first: N) { nodes { participants(first: 3) { nodes { name } } } } }')}`,
  'pages of hubs from many rows': `claims${list('first: N', 'nodes { subject { claims(first: 2) { nodes { gist } } } firstSpeaker { ... on Actor { said(first: 2) { nodes { gist } } } } }')}`,
  'totals under hubs': `actors${list('first: N', 'nodes { events(where: { participants: { some: { name: { contains: "zzz" } } } }) { totalCount } }')}`,
  'facets under hubs': `countries${list('first: N', 'nodes { events { facets { values { count } } } }')}`,
  'a neighborhood':
    'neighborhood(id: "country/US", depth: 3, first: N) { nodes { node { name } omitted } edges { relationshipId } }',
  paths:
    'paths(from: "country/US", to: "person/yury-ushakov", maxLength: 8, first: 20) { paths { hops { claims(first: 2) { id } node { name } } } }',
  'a relationship': 'relationship(id: "$id") { certainty claims { totalCount nodes { gist } } }',
  unknowns: `unknowns${list(VOICES, 'totalCount facets { values { count } } nodes { name subject { name claims(first: 2) { nodes { name } } } }')}`,
  disagreements: `disagreements${list('about: "country/US", first: N', 'totalCount nodes { gist claims(first: N) { nodes { gist } } }')}`,
  changes:
    'changes(first: N) { totalCount facets { values { value count } } nodes { created changed removed } }',
  'a search': 'search(query: "consult meeting police minister president army") { nodes { id } }',
};

const NUMBER = /\bN\b/;

interface Worst {
  readonly text: string;
  readonly fields: ReadonlyMap<string, PreparedField>;
  readonly cost: number;
}

/** @throws Error where the operation is not valid or a root field is refused, because then nothing would be measured */
function prepared(text: string, { engine }: Graph, statistics: Statistics): Worst {
  const api = apis[engine];
  const document = parse(text);
  const problems = validate(api.schema, document).map(({ message }) => message);
  if (problems.length > 0) throw new Error(`${problems.join(' ')}\nMend it in chaos/prices.ts: ${text}`);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const request = { operation, fragments: {}, variables: {}, statistics };
  const { fields, refused } = api.prepare(request);
  for (const error of refused.values()) throw error;
  return { text, fields, cost: [...fields.values()].reduce((sum, { cost }) => sum + cost, 0) };
}

/** The dearest of a kind that is accepted: of as large numbers as can be, and then under as many names. */
function worstOf(kind: string, graph: Graph, statistics: Statistics): Worst | undefined {
  let worst: Worst | undefined;
  for (const size of NUMBER.test(kind) ? [1, 2, 3, 5, 10, 20, 35, 50, 75, 100] : [1])
    for (let names = 1; names <= 20; names += 1) {
      // Names of the same list are one statement only where they are one root field.
      const roots = Array.from(
        { length: names },
        (_, at) => `a${at}: ${kind.replaceAll(new RegExp(NUMBER, 'g'), String(size))}`,
      );
      const tried = attempt(`{ ${roots.join(' ')} }`, size === 1, graph, statistics);
      if (!tried) break;
      if (!worst || tried.cost > worst.cost) worst = tried;
    }
  return worst;
}

/** @param isSmallest whether the sizes are such that nothing but the price can be refused */
function attempt(text: string, isSmallest: boolean, graph: Graph, statistics: Statistics): Worst | undefined {
  try {
    const tried = prepared(text, graph, statistics);
    checkCost(tried.fields, maxCost);
    return tried;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    // Some lists have shorter pages than others.
    if (error.code === 'OPERATION_TOO_LARGE' || !isSmallest) return undefined;
    throw new Error(`${error.message}\nMend it in chaos/prices.ts: ${text}`, { cause: error });
  }
}

/** The id of a relationship of the country with the most. */
async function someRelationship(graph: Graph, statistics: Statistics): Promise<string> {
  const text = '{ country(code: "US") { events(first: 1) { edges { relationshipId } } } }';
  const [field] = prepared(text, graph, statistics).fields.values();
  const country = (await runPatiently(graph, field!)) as unknown as {
    events: { edges: [{ relationshipId: string }] };
  };
  return country.events.edges[0].relationshipId;
}

/** However long it takes, which is what is measured. */
function runPatiently(graph: Graph, field: PreparedField): ReturnType<typeof runField> {
  return runField(dialectOf(graph.engine), field, graph, { deadline: 120_000 });
}

interface Taken {
  /** Milliseconds by the clock. */
  readonly clock: number;
  /** Milliseconds of processor time of this process, which is all that the embedded engine takes. */
  readonly processor: number;
}

/** The least of three times: what else the machine does only makes it longer. */
async function measure(graph: Graph, { fields }: Worst): Promise<Taken> {
  let least: Taken = { clock: Infinity, processor: Infinity };
  for (let turn = 0; turn < 3; turn += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    await Promise.all([...fields.values()].map((field) => runPatiently(graph, field)));
    const { user, system } = process.cpuUsage(used);
    least = {
      clock: Math.min(least.clock, performance.now() - start),
      processor: Math.min(least.processor, (user + system) / 1_000),
    };
  }
  return least;
}

async function open(
  engine: string,
  path: string | undefined,
): Promise<{ graph: Graph; stop(): Promise<void> }> {
  if (engine === 'neo4j') {
    const server = await startNeo4j(1_024);
    const { uri, username, password } = server;
    const graph = await openGraph({ kind: 'neo4j', uri, username, password, deadline: 120_000 });
    return { graph, stop: () => graph.close().then(() => server.stop()) };
  }
  const graph = await openGraph({ kind: 'embedded', ...(path === undefined ? {} : { path }) });
  return { graph, stop: () => graph.close() };
}

const [engine = 'embedded', path] = process.argv.slice(2);
const isThere = path !== undefined && existsSync(path);
const { graph, stop } = await open(engine, path);
if (isThere) await seedIfChanged(graph);
else await load(graph, madeRows(SIZES), () => undefined);
const statistics = await statisticsOf(graph, apis[graph.engine].model);
const { nodes } = statistics;
console.log(
  `${engine}: ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
);
console.log(`${nodes['Claim']} claims, ${nodes['Event']} events, ${nodes['Node']} nodes`);
const id = await someRelationship(graph, statistics);
// All are prepared first: one that is not valid ends the script before minutes are spent on the others.
const worsts = Object.entries(KINDS).map(
  ([name, kind]) => [name, worstOf(kind.replace('$id', id), graph, statistics)] as const,
);
for (const [name, worst] of worsts) {
  if (!worst) {
    console.log(`${name}: refused, however small`);
    continue;
  }
  const { clock, processor } = await measure(graph, worst);
  console.log(
    `${name}: ${worst.fields.size} root fields, price ${worst.cost}, ${Math.round(clock)} ms, ${Math.round(processor)} of the processor`,
  );
}
await stop();
