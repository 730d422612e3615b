import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { readSettings } from '../../src/settings/config.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Context } from '../../src/operation/context.js';
import { createApi } from '../../src/operation/createApi.js';
import { createService } from '../../src/service/service.js';
import { startApollo } from '../contenders/apollo.js';
import { BENCH_COST } from '../contenders/ours.js';
import { summarize, type Summary } from '../statistics.js';
import { actorById } from '../workloads/actors.js';
import { pick } from '../workloads/picks.js';

/** Workload 1 over HTTP, one request after the other, in milliseconds. */
export interface Overhead {
  /** Apollo on Express over our schema, with nothing else. */
  readonly bare: Summary;
  /** The service as it ships: limits, masking, log, headers, compression, a deadline. */
  readonly service: Summary;
  /** What the service takes more at p50. */
  readonly price: number;
}

/** Both take turns, so that what else the machine does falls on both. */
export async function measureOverhead(graph: Graph, milliseconds: number): Promise<Overhead> {
  const bodies = actorById
    .variables(await pick(graph))
    .map((variables) => JSON.stringify({ query: actorById.operation, variables }));
  const [bare, service] = [await serveBare(graph), await serveOurs(graph)];
  const taken = { bare: [] as number[], service: [] as number[] };
  const agent = new Agent({ keepAlive: true });
  const warm = performance.now() + milliseconds / 4;
  const end = warm + milliseconds;
  for (let round = 0; performance.now() < end; round++)
    for (const name of round % 2 ? (['bare', 'service'] as const) : (['service', 'bare'] as const)) {
      const begun = performance.now();
      await post(agent, { bare, service }[name].url, bodies[round % bodies.length]!);
      if (begun > warm) taken[name].push(performance.now() - begun);
    }
  agent.destroy();
  await Promise.all([bare.stop(), service.stop()]);
  const summaries = { bare: summarize(taken.bare), service: summarize(taken.service) };
  return { ...summaries, price: summaries.service.p50 - summaries.bare.p50 };
}

interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function serveBare(graph: Graph): Promise<Server> {
  const { schema, plugins } = createApi({ engine: graph.engine, limits: { maxCost: BENCH_COST } });
  const apollo = await startApollo<Context>(schema, plugins);
  const app = express();
  app.use('/graphql', express.json(), expressMiddleware(apollo, { context: async () => ({ graph }) }));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const stop = async (): Promise<void> => {
    server.close();
    await apollo.stop();
  };
  return { url, stop };
}

async function serveOurs(graph: Graph): Promise<Server> {
  const settings = readSettings({ PARLEY_PORT: '0' });
  const log = pino({ level: 'info' }, { write: () => undefined });
  const api = createApi({ engine: graph.engine, limits: { maxCost: settings.maxCost } });
  const service = await createService({ ...api, graph, settings, log });
  return { url: `${await service.listen()}/graphql`, stop: () => service.stop() };
}

/** As fast as a client can be: `fetch` alone would take longer than what is measured. */
function post(agent: Agent, url: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`The status is ${response.statusCode}.`));
      response.resume().once('end', resolve);
    });
    sent.once('error', reject).end(body);
  });
}
