import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { pino } from 'pino';
import { readSettings } from '../../src/settings/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { createApi } from '../../src/operation/createApi.js';
import { createService } from '../../src/service/service.js';
import { startApollo } from '../contenders/apollo.js';
import { floorSchema } from '../contenders/floor.js';
import { BENCH_COST } from '../contenders/ours.js';
import { driverRunner, openDriver } from '../contenders/runRaw.js';

/** The Neo4j that all servers ask. */
export interface Target {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** `ours` runs every read, as the others do; `oursShared`, as it ships, runs what is the same at once once. */
export type Served = 'floor' | 'ours' | 'oursShared' | 'library';

/** Starts one contender over HTTP in this process; resolves with the address of its GraphQL. */
export async function serve(contender: Served, target: Target): Promise<string> {
  if (contender === 'ours') return serveOurs(target, eachForItself);
  if (contender === 'oursShared') return serveOurs(target, (graph) => graph);
  const driver = openDriver(target.uri, target.username, target.password);
  if (contender === 'floor') return serveSchema(floorSchema(driverRunner(driver)));
  const { librarySchema } = await import('../peers/library.js');
  return serveSchema(await librarySchema(driver));
}

/** The service as it ships, with limits, masking and a log that goes nowhere. */
async function serveOurs(target: Target, reads: (graph: Graph) => Graph): Promise<string> {
  const settings = readSettings({
    PARLEY_PORT: '0',
    PARLEY_MAX_COST: String(BENCH_COST),
    PARLEY_DEADLINE: '60000',
  });
  const graph = reads(await openGraph({ kind: 'neo4j', ...target, deadline: settings.deadline }));
  const log = pino({ level: 'info' }, { write: () => undefined });
  const api = createApi({ engine: graph.engine, limits: { maxCost: BENCH_COST } });
  const service = await createService({ ...api, graph, settings, log });
  return `${await service.listen()}/graphql`;
}

/** No read is the same as another: each has a parameter that no statement asks for. */
function eachForItself(graph: Graph): Graph {
  let count = 0;
  return {
    ...graph,
    read: ({ text, parameters }, options) =>
      graph.read({ text, parameters: { ...parameters, ' ': count++ } }, options),
  };
}

/** Apollo on Express, as its documentation has it. */
async function serveSchema(schema: GraphQLSchema): Promise<string> {
  const app = express();
  app.use('/graphql', express.json(), expressMiddleware(await startApollo(schema)));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
