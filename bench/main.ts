import './withoutSourceMaps.js';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { contestOnEmbedded, contestOnNeo4j, say } from './contest.js';
import { measureGrowth } from './growth.js';
import { measureHttp, type HttpMeasured } from './http/measureHttp.js';
import { load, machine } from './machine.js';
import { prepareNeo4j, type Prepared } from './prepare.js';
import { growthTable, httpTable, httpVerdict, table, verdicts } from './report.js';
import { readAsked, type Asked } from './settings.js';
import { chosen } from './workloads/all.js';
import { pick, type Picks } from './workloads/picks.js';

const DESCRIPTION =
  'Starts a real Neo4j, loads data, asks everybody the same, compares the answers, and says how long they took.';

const asked = readAsked('bench', DESCRIPTION, process.argv);
const before = load();
const measured = asked.growth ? await growth(asked) : await contest(asked);
const results = {
  at: new Date().toISOString(),
  asked,
  machine: machine(),
  load: { before, after: load() },
  ...measured,
};
print(JSON.stringify({ ...results.machine, load: results.load }));
mkdirSync(dirname(asked.out), { recursive: true });
writeFileSync(asked.out, `${JSON.stringify(results, null, 2)}\n`);
say(`The results are in ${asked.out}.`);

async function contest(asked: Asked): Promise<object> {
  const onNeo4j = await neo4j(asked);
  const onEmbedded = asked.embedded ? await contestOnEmbedded(asked) : [];
  if (onEmbedded.length > 0) print(`${table(onEmbedded)}\n\n${verdicts(onEmbedded)}`);
  return { ...onNeo4j, onEmbedded };
}

async function neo4j(asked: Asked): Promise<object> {
  const prepared = await prepareNeo4j(asked, say);
  try {
    const picks = await pick(prepared.graph);
    const onNeo4j = await contestOnNeo4j(asked, picks, prepared);
    print(`${table(onNeo4j)}\n\n${verdicts(onNeo4j)}`);
    const overHttp = asked.http ? await http(picks, prepared, asked) : [];
    if (overHttp.length > 0) print(`${httpTable(overHttp)}\n\n${httpVerdict(overHttp)}`);
    return { neo4j: prepared.server.version, loaded: prepared.loaded, onNeo4j, overHttp };
  } finally {
    await prepared.close();
  }
}

async function http(
  picks: Picks,
  { server: { uri, username, password } }: Prepared,
  asked: Asked,
): Promise<readonly HttpMeasured[]> {
  const effort = asked.quick ? { rounds: 1, seconds: 2 } : { rounds: 3, seconds: 5 };
  const overHttp = chosen(asked, 'neo4j').filter((workload) => workload.http);
  return measureHttp(overHttp, picks, { uri, username, password }, effort, say);
}

async function growth(asked: Asked): Promise<object> {
  const sizes = await measureGrowth(asked);
  for (const engine of ['onNeo4j', 'onEmbedded'] as const)
    if (sizes.some((size) => size[engine].length > 0))
      print(growthTable(sizes.map((size) => ({ events: size.events, measured: size[engine] }))));
  return { growth: sizes };
}

function print(text: string): void {
  process.stdout.write(`${text}\n\n`);
}
