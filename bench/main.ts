import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Contender } from './contenders/contender.js';
import { floor } from './contenders/floor.js';
import { ours } from './contenders/ours.js';
import { raw } from './contenders/raw.js';
import { driverRunner, embeddedRunner, openDriver } from './contenders/runRaw.js';
import { measureHttp, type HttpMeasured } from './http/measureHttp.js';
import { load, machine } from './machine.js';
import { measure, type Effort, type Measured } from './measure.js';
import { dataLoader } from './peers/dataLoader.js';
import { library } from './peers/library.js';
import { prepareEmbedded, prepareNeo4j, type Prepared } from './prepare.js';
import { httpTable, table, verdicts } from './report.js';
import { readAsked, type Asked } from './settings.js';
import { workloads } from './workloads/all.js';
import { pick, type Picks } from './workloads/picks.js';
import type { Workload } from './workloads/workload.js';

const DESCRIPTION =
  'Starts a real Neo4j, loads data, asks everybody the same, compares the answers, and says how long they took.';

const asked = readAsked('bench', DESCRIPTION, process.argv);
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (text: string): void => void process.stdout.write(`${text}\n\n`);
await run(asked);

async function run(asked: Asked): Promise<void> {
  const before = load();
  const chosen = workloads.filter(({ number }) => isAsked(asked, number));
  const prepared = await prepareNeo4j(asked, say);
  try {
    const picks = await pick(prepared.graph);
    const onNeo4j = await inProcess(chosen, picks, prepared, effortOf(asked));
    print(`${table(onNeo4j)}\n\n${verdicts(onNeo4j)}`);
    const overHttp = asked.http ? await http(chosen, picks, prepared, asked) : [];
    if (overHttp.length > 0) print(httpTable(overHttp));
    const onEmbedded = asked.embedded ? await embedded(chosen, asked) : [];
    if (onEmbedded.length > 0) print(`${table(onEmbedded)}\n\n${verdicts(onEmbedded)}`);
    const results = {
      at: new Date().toISOString(),
      asked,
      machine: machine(),
      load: { before, after: load() },
    };
    print(JSON.stringify({ ...results.machine, load: results.load, loaded: prepared.loaded }));
    const { version } = prepared.server;
    write(asked.out, { ...results, neo4j: version, loaded: prepared.loaded, onNeo4j, overHttp, onEmbedded });
  } finally {
    await prepared.close();
  }
}

function isAsked({ only }: Asked, number: string): boolean {
  return only === undefined || only.split(',').includes(number.split(',')[0]!);
}

function effortOf({ quick }: Asked): Effort {
  return quick
    ? { rounds: 60, milliseconds: 6_000, warmUp: 10 }
    : { rounds: 1_000, milliseconds: 60_000, warmUp: 50 };
}

async function inProcess(
  chosen: readonly Workload[],
  picks: Picks,
  { server, graph }: Prepared,
  effort: Effort,
): Promise<readonly Measured[]> {
  const driver = openDriver(server.uri, server.username, server.password);
  const runner = driverRunner(driver);
  const contenders = [
    raw(runner),
    await floor(runner),
    await ours(graph),
    await library(() => openDriver(server.uri, server.username, server.password)),
    await dataLoader(runner),
  ];
  try {
    return await measureAll(chosen, picks, contenders, effort, `Neo4j ${server.version}`);
  } finally {
    for (const contender of contenders) await contender.close();
    await driver.close();
  }
}

async function embedded(chosen: readonly Workload[], asked: Asked): Promise<readonly Measured[]> {
  const graph = await prepareEmbedded(asked, say);
  const contenders = [raw(embeddedRunner(graph)), await ours(graph)];
  try {
    return await measureAll(chosen, await pick(graph), contenders, effortOf(asked), 'embedded');
  } finally {
    await graph.close();
  }
}

async function measureAll(
  chosen: readonly Workload[],
  picks: Picks,
  contenders: readonly Contender[],
  effort: Effort,
  engine: string,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const workload of chosen) {
    const variables = workload.variables(picks);
    if (variables.length === 0) {
      say(`Workload ${workload.number} is left out: these data have nothing that fits.`);
      continue;
    }
    say(`Measuring workload ${workload.number} on ${engine}: ${workload.title}.`);
    try {
      measured.push(await measure(workload, variables, contenders, effort, engine));
    } catch (error) {
      say(`FAILED: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
  return measured;
}

async function http(
  chosen: readonly Workload[],
  picks: Picks,
  { server: { uri, username, password } }: Prepared,
  { quick }: Asked,
): Promise<readonly HttpMeasured[]> {
  say('Measuring over HTTP, with 16 connections.');
  const effort = quick ? { rounds: 1, seconds: 3 } : { rounds: 5, seconds: 10 };
  const overHttp = chosen.filter((workload) => workload.http);
  return measureHttp(overHttp, picks, { uri, username, password }, effort);
}

function write(file: string, results: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  say(`The results are in ${file}.`);
}
