import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openGraph } from '../src/graph/open.js';
import type { Graph } from '../src/graph/graph.js';
import { say } from './contest.js';
import { load as loadOfMachine, machine } from './machine.js';
import { startNeo4j } from './neo4j.js';
import { DEADLINE, rowsOf } from './prepare.js';
import { markdown } from './report.js';
import { load } from './rows/load.js';
import { sendMixed } from './service/mixedRequests.js';
import { startService, type Environment } from './service/process.js';
import { readAsked, type Asked } from './settings.js';
import { median } from './statistics.js';
import { pick } from './workloads/picks.js';

const DESCRIPTION =
  'Measures the built service (npm run build): from the start of its process to the first right answer, and the memory it holds after 10,000 mixed requests.';

/** What was measured of the service on one engine: milliseconds and megabytes. */
interface ServiceMeasured {
  readonly engine: string;
  readonly firstStart: number;
  readonly laterStart: number;
  readonly memoryAtStart: number;
  readonly memoryAfter: number;
  readonly requests: number;
}

const asked = readAsked('service', DESCRIPTION, process.argv);
const [STARTS, REQUESTS] = asked.quick ? [3, 1_000] : [7, 10_000];
if (!existsSync(new URL('../dist/main.js', import.meta.url)))
  throw new Error('There is no dist/main.js to measure. Run `npm run build` first.');
const before = loadOfMachine();
const measured: ServiceMeasured[] = [];
if (asked.embedded) measured.push(await onEmbedded(asked));
measured.push(await onNeo4j(asked));
const results = {
  at: new Date().toISOString(),
  machine: machine(),
  load: { before, after: loadOfMachine() },
};
process.stdout.write(`${table(measured)}\n\n${JSON.stringify({ ...results, measured })}\n`);
mkdirSync(dirname(asked.out), { recursive: true });
writeFileSync(asked.out, `${JSON.stringify({ ...results, asked, measured }, null, 2)}\n`);

/** First starts on nothing, later ones on what the first left, memory on the rows of the benchmark as well. */
async function onEmbedded(asked: Asked): Promise<ServiceMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const fresh = (name: string): Environment => ({ PARLEY_DATA: join(folder, name) });
  try {
    let next = 0;
    const firstStart = await starts('embedded, first start', () => fresh(String(next++)));
    const laterStart = await starts('embedded, stored data', () => fresh('0'));
    const path = join(folder, 'full', 'graph.grafeo');
    mkdirSync(dirname(path));
    const open = (): Promise<Graph> => openGraph({ kind: 'embedded', path, deadline: DEADLINE });
    return { engine: 'embedded', firstStart, laterStart, ...(await memory(fresh('full'), open, asked)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function onNeo4j(asked: Asked): Promise<ServiceMeasured> {
  say('Starting a Neo4j.');
  const { uri, username, password, stop } = await startNeo4j(asked.quick ? undefined : asked.heap);
  const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const open = (): Promise<Graph> =>
    openGraph({ kind: 'neo4j', uri, username, password, deadline: DEADLINE, acquireTimeout: 60_000 });
  try {
    await (await open()).close();
    const firstStart = await starts('Neo4j, first start', () => environment, 1);
    const laterStart = await starts('Neo4j, stored data', () => environment);
    return { engine: 'Neo4j', firstStart, laterStart, ...(await memory(environment, open, asked)) };
  } finally {
    await stop();
  }
}

/** The median of some starts, in milliseconds. */
async function starts(what: string, environment: () => Environment, times = STARTS): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const service = await startService(environment());
    taken.push(service.firstAnswer);
    await service.stop();
  }
  say(`${what}: ${taken.map((each) => each.toFixed(0)).join(', ')} ms.`);
  return median(taken);
}

async function memory(environment: Environment, open: () => Promise<Graph>, asked: Asked) {
  say('Loading data.');
  const graph = await open();
  await load(graph, await rowsOf(asked), say);
  const picks = await pick(graph);
  await graph.close();
  const service = await startService(environment);
  try {
    const memoryAtStart = service.memory();
    await sendMixed(service.url, picks, REQUESTS);
    return { memoryAtStart, memoryAfter: service.memory(), requests: REQUESTS };
  } finally {
    await service.stop();
  }
}

function table(measured: readonly ServiceMeasured[]): string {
  const head = ['', 'first start, seeding', 'later start', 'memory at start', 'memory after requests'];
  const rows = measured.map(({ engine, firstStart, laterStart, memoryAtStart, memoryAfter, requests }) => [
    engine,
    `${firstStart.toFixed(0)} ms`,
    `${laterStart.toFixed(0)} ms`,
    `${memoryAtStart.toFixed(0)} MB`,
    `${memoryAfter.toFixed(0)} MB (${requests})`,
  ]);
  return markdown([head, ...rows]);
}
