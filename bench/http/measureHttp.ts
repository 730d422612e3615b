import autocannon from 'autocannon';
import { fork } from 'node:child_process';
import { median } from '../statistics.js';
import type { Picks } from '../workloads/picks.js';
import type { Variables, Workload } from '../workloads/workload.js';
import type { Served, Target } from './servers.js';

const CONNECTIONS = 16;
/** How many times as long a round is for who cannot answer each connection once in it. */
const SLOWER = 6;

export interface HttpMeasured {
  readonly workload: string;
  readonly contender: Served;
  /** Answered requests a second, the median of the rounds; latency in milliseconds. */
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Requests that were refused or failed, over all rounds; they are not counted above. */
  readonly refused: number;
}

export interface HttpEffort {
  readonly rounds: number;
  readonly seconds: number;
}

/** Loads each contender in turn, round by round, from 16 connections; each server is a process of its own. */
export async function measureHttp(
  workloads: readonly Workload[],
  picks: Picks,
  target: Target,
  effort: HttpEffort,
  say: (line: string) => void,
): Promise<readonly HttpMeasured[]> {
  const contenders: readonly Served[] = ['floor', 'ours', 'oursShared', 'library'];
  const servers = await Promise.all(contenders.map((contender) => start(contender, target)));
  try {
    const measured: HttpMeasured[] = [];
    for (const workload of workloads) {
      say(`Measuring workload ${workload.number} over HTTP, from ${CONNECTIONS} connections.`);
      measured.push(...(await loadAll(workload, picks, servers, effort)));
    }
    return measured;
  } finally {
    for (const { stop } of servers) stop();
  }
}

interface Server {
  readonly contender: Served;
  readonly url: string;
  readonly stop: () => void;
}

function start(contender: Served, target: Target): Promise<Server> {
  const child = fork(new URL('child.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  child.send({ contender, target });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server of ${contender} ended with code ${code}.`)));
    child.once('message', (url) => resolve({ contender, url: String(url), stop: () => child.disconnect() }));
  });
}

async function loadAll(
  workload: Workload,
  picks: Picks,
  servers: readonly Server[],
  { rounds, seconds }: HttpEffort,
): Promise<readonly HttpMeasured[]> {
  const able = servers.filter(({ contender }) => contender !== 'library' || workload.library);
  const slow = new Set<Served>();
  const taken = new Map(able.map(({ contender }) => [contender, [] as autocannon.Result[]]));
  for (let round = 0; round <= rounds; round++)
    for (const { contender, url } of able) {
      const lasts = slow.has(contender) ? SLOWER * seconds : seconds;
      const result = await cannon(url, bodies(workload, contender, workload.variables(picks)), lasts);
      // The first round warms up, and tells who answers too little in a round to be measured by it.
      if (round > 0) taken.get(contender)!.push(result);
      else if (result['2xx'] < CONNECTIONS) slow.add(contender);
    }
  return [...taken].map(([contender, results]) => ({
    workload: `${workload.number} ${workload.title}`,
    contender,
    perSecond: median(results.map((result) => result['2xx'] / result.duration)),
    p50: median(results.map(({ latency }) => latency.p50)),
    p99: median(results.map(({ latency }) => latency.p99)),
    refused: results.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0),
  }));
}

function bodies(workload: Workload, contender: Served, all: readonly Variables[]): readonly string[] {
  const library = contender === 'library' ? workload.library : undefined;
  return all.map((given) =>
    JSON.stringify({
      query: library?.operation ?? workload.operation,
      variables: library?.variables?.(given) ?? given,
    }),
  );
}

async function cannon(url: string, asked: readonly string[], seconds: number): Promise<autocannon.Result> {
  const headers = { 'content-type': 'application/json' };
  return autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    // Seconds; the ten that it has by itself would cut off who is slow, and count nothing.
    timeout: 2 * seconds,
    method: 'POST',
    headers,
    requests: asked.map((body) => ({ method: 'POST' as const, headers, body })),
  });
}
