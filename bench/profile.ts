import './withoutSourceMaps.js';
import { createApi, type Api } from '../src/operation/createApi.js';
import type { Graph } from '../src/graph/graph.js';
import { openDriver } from './contenders/runRaw.js';
import { databaseHits } from './databaseHits.js';
import { layersOf } from './layers.js';
import { load } from './machine.js';
import { prepareEmbedded, prepareNeo4j } from './prepare.js';
import { markdown } from './report.js';
import { readAsked } from './settings.js';
import { parseOperation, readyOf } from './statements.js';
import { chosen } from './workloads/all.js';
import { pick, type Picks } from './workloads/picks.js';
import type { Variables, Workload } from './workloads/workload.js';

const DESCRIPTION =
  'Says where the time of each workload goes: the steps of a request, what the database reads for ours and for the hand-written Cypher, and how many texts many values give.';

const asked = readAsked('profile', DESCRIPTION, process.argv);
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const limits = { maxCost: Infinity };
const apis = {
  neo4j: createApi({ engine: 'neo4j', limits }),
  embedded: createApi({ engine: 'embedded', limits }),
};
const ROUNDS = 40;

const { server, graph, close } = await prepareNeo4j(asked, say);
const driver = openDriver(server.uri, server.username, server.password);
try {
  const picks = await pick(graph);
  print(await steps(graph, picks));
  print(await reads(picks));
} finally {
  await driver.close();
  await close();
}
if (asked.embedded) {
  const embedded = await prepareEmbedded(asked, say);
  print(await steps(embedded, await pick(embedded)));
  await embedded.close();
}

/** Milliseconds of each step, and how many texts all the values of a workload gave. */
async function steps(graph: Graph, picks: Picks): Promise<string> {
  const rows: (readonly string[])[] = [];
  const api = apis[graph.engine];
  for (const workload of chosen(asked, graph.engine)) {
    const all = workload.variables(picks);
    if (all.length === 0) continue;
    const layers = await layersOf(api, graph, workload, all, ROUNDS);
    const texts = String(textsOf(workload, all, api).size);
    rows.push([workload.number, ...Object.values(layers).map((each: number) => each.toFixed(3)), texts]);
  }
  const head = [graph.engine, 'parse', 'validate', 'plan', 'bind', 'engine', 'answer', 'respond', 'texts'];
  return `Milliseconds, load ${load().join(' ')}\n\n${markdown([head, ...rows])}`;
}

function textsOf(workload: Workload, all: readonly Variables[], api: Api): ReadonlySet<string> {
  const operation = parseOperation(workload.operation);
  const ready = all.flatMap((each) => [...readyOf(api, operation, each).values()]);
  return new Set(ready.map(({ statement }) => statement.text));
}

/** Database hits of ours and of the hand-written Cypher, over all values of a workload. */
async function reads(picks: Picks): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const workload of chosen(asked, 'neo4j')) {
    const all = workload.variables(picks);
    if (all.length === 0) continue;
    let [own, raw] = [0, 0];
    for (const each of all) {
      const ready = readyOf(apis.neo4j, parseOperation(workload.operation), each);
      for (const { statement } of ready.values()) own += await databaseHits(driver, statement);
      for (const field of Object.values(workload.raw(each, 'neo4j')))
        raw += await databaseHits(driver, field);
    }
    rows.push([workload.number, String(own), String(raw), (own / raw).toFixed(2)]);
  }
  return `Database hits\n\n${markdown([['workload', 'ours', 'raw', 'ours/raw'], ...rows])}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n\n`);
}
