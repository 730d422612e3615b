import type { Contender } from './contenders/contender.js';
import { floor } from './contenders/floor.js';
import { ours } from './contenders/ours.js';
import { raw } from './contenders/raw.js';
import { driverRunner, embeddedRunner, openDriver } from './contenders/runRaw.js';
import { measure, type Effort, type Measured } from './measure.js';
import { dataLoader } from './peers/dataLoader.js';
import { library } from './peers/library.js';
import { prepareEmbedded, type Prepared } from './prepare.js';
import type { Asked } from './settings.js';
import { chosen } from './workloads/all.js';
import { pick, type Picks } from './workloads/picks.js';
import type { Variables, Workload } from './workloads/workload.js';

/** Everybody on a Neo4j, in this process. With `alone`, ours beside raw only. */
export async function contestOnNeo4j(
  asked: Asked,
  picks: Picks,
  { server, graph }: Prepared,
  alone = false,
): Promise<readonly Measured[]> {
  const driver = openDriver(server.uri, server.username, server.password);
  const runner = driverRunner(driver);
  const contenders = [
    raw(runner),
    await ours(graph),
    ...(alone
      ? []
      : [
          await floor(runner),
          await library(() => openDriver(server.uri, server.username, server.password)),
          await dataLoader(runner),
        ]),
  ];
  try {
    return await measureAll(
      chosen(asked, 'neo4j'),
      picks,
      contenders,
      effortOf(asked),
      `Neo4j ${server.version}`,
    );
  } finally {
    for (const contender of contenders) await contender.close();
    await driver.close();
  }
}

/** Raw and ours on the embedded engine. */
export async function contestOnEmbedded(asked: Asked): Promise<readonly Measured[]> {
  const graph = await prepareEmbedded(asked, say);
  const contenders = [raw(embeddedRunner(graph)), await ours(graph)];
  try {
    return await measureAll(
      chosen(asked, 'embedded'),
      await pick(graph),
      contenders,
      effortOf(asked),
      'embedded',
    );
  } finally {
    for (const contender of contenders) await contender.close();
    await graph.close();
  }
}

/** Bounded by time: all workloads of a full run take about five minutes on each engine. */
function effortOf({ quick }: Asked): Effort {
  return quick
    ? { rounds: 60, milliseconds: 3_000, warmUp: 10 }
    : { rounds: 5_000, milliseconds: 10_000, warmUp: 50 };
}

async function measureAll(
  workloads: readonly Workload[],
  picks: Picks,
  contenders: readonly Contender[],
  effort: Effort,
  engine: string,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  say(`Warming up ${engine}.`);
  for (const workload of workloads) await warm(workload, workload.variables(picks), contenders, effort);
  for (const workload of workloads) {
    const variables = workload.variables(picks);
    if (variables.length === 0) {
      say(`Workload ${workload.number} is left out: these data have nothing that fits.`);
      continue;
    }
    say(`Measuring workload ${workload.number} on ${engine}: ${workload.title}.`);
    try {
      measured.push(await measure(workload, variables, contenders, effort, engine));
    } catch (error) {
      say(`FAILED: ${inWords(error)}`);
      process.exitCode = 1;
    }
  }
  return measured;
}

/**
 * A database that has just started interprets what it will compile later, and reads from the disk what it will have in
 * memory: without this the first workloads would measure that. A statement like that of search is asked some thousand
 * times until it is as fast as it gets. Only what is quick is asked, so not the library.
 */
async function warm(
  workload: Workload,
  variables: readonly Variables[],
  contenders: readonly Contender[],
  { rounds, milliseconds }: Effort,
): Promise<void> {
  const quick = contenders.filter(({ name }) => name === 'raw' || name === 'ours');
  const end = performance.now() + 1.5 * milliseconds;
  for (let round = 0; variables.length > 0 && round < rounds && performance.now() < end; round++)
    for (const contender of quick) await contender.run(workload, variables[round % variables.length]!);
}

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} ${error.cause.message}` : error.message;
}

/** Progress goes to standard error, with the seconds since the start, so that results alone go to standard output. */
export function say(line: string): void {
  process.stderr.write(`${process.uptime().toFixed(0).padStart(4)} s  ${line}\n`);
}
