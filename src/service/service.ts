import compression from 'compression';
import express from 'express';
import type { Express, RequestHandler } from 'express';
import { createServer } from 'node:http';
import type { Server, ServerOptions } from 'node:http';
import { createEndpoint } from '../http/graphqlEndpoint.js';
import type { EndpointParts } from '../http/graphqlEndpoint.js';
import { createHealth } from '../http/health.js';
import type { Health } from '../http/health.js';
import { onlyServedHosts } from '../http/hosts.js';
import { listen } from '../http/listen.js';
import { refuse, refuseErrors } from '../http/refuse.js';
import { openRecord } from '../http/requestRecord.js';
import { addPages, securityHeaders } from '../web/pages.js';

export type ServiceParts = EndpointParts;

export interface Service {
  /** Starts to listen; resolves with the address, such as http://127.0.0.1:4000. */
  listen(): Promise<string>;
  /** Reports "not ready" and goes on serving, so that load balancers send new requests elsewhere. */
  drain(): void;
  /** Lets running requests end, for a while, then closes all connections. Does not close the graph. */
  stop(): Promise<void>;
}

/** The milliseconds that requests have to end when the service stops. */
const patience = 7_000;

/** The milliseconds after which a slow or silent client is disconnected; checked once a second. */
const timeouts: ServerOptions = {
  headersTimeout: 5_000,
  requestTimeout: 12_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};

/** Makes the HTTP service over a schema and a graph: health, pages, GraphQL. */
export async function createService(parts: ServiceParts): Promise<Service> {
  const health = createHealth(parts.graph);
  const endpoint = await createEndpoint(parts);
  const server = createServer(timeouts, createApp(parts, health, endpoint.handlers));
  return {
    async listen() {
      const address = await listen(server, parts.settings);
      health.phase = 'serving';
      return address;
    },
    drain() {
      health.phase = 'draining';
    },
    async stop() {
      health.phase = 'draining';
      await close(server);
      await endpoint.stop();
    },
  };
}

function createApp(parts: ServiceParts, health: Health, graphql: readonly RequestHandler[]): Express {
  const app = express();
  app.disable('x-powered-by');
  // An entity tag costs a digest of every answer and is useless, because answers are never stored.
  app.disable('etag');
  app.use((request, response, next) => {
    openRecord(request, response, parts.log);
    if (health.phase === 'draining') response.setHeader('connection', 'close');
    next();
  });
  app.use(securityHeaders(parts.settings));
  app.use(onlyServedHosts(parts.settings.hosts));
  const compressed = forWhoAccepts(compression());
  // This route comes first, because each route before it would be tried first. `use` would also answer paths below it.
  app.all('/graphql', compressed, ...graphql);
  app.get('/livez', (_request, response) => health.answerLive(response));
  app.get('/readyz', (_request, response) => health.answerReady(response));
  app.use(compressed);
  addPages(app, parts.settings);
  app.use((request, response) =>
    refuse(request, response, 404, 'NOT_FOUND', 'There is nothing at this address.'),
  );
  app.use(refuseErrors(parts.log));
  return app;
}

/**
 * Skips the compression middleware when the client sends no Accept-Encoding, because the middleware wraps the response
 * before it looks.
 */
function forWhoAccepts(compressed: RequestHandler): RequestHandler {
  return (request, response, next) =>
    request.headers['accept-encoding'] ? compressed(request, response, next) : next();
}

/** Resolves when the last request has been answered, or when the time to wait for it is over. */
async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), patience);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(sweep);
  clearTimeout(end);
}
