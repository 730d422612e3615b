import type { Express, Request, RequestHandler } from 'express';
import type { Settings } from '../config.js';
import { offlineIdeHeaders, ownHeaders, sandboxHeaders } from '../http/securityHeaders.js';

/** The pages beside the API, and the security headers of every answer. */
export function addPages(app: Express, { ide }: Pick<Settings, 'ide'>): void {
  app.use((request, response, next) => headersFor(request, ide)(request, response, next));
}

function headersFor(request: Request, ide: boolean): RequestHandler {
  if (!ide) return ownHeaders;
  if (request.path.startsWith('/graphiql')) return offlineIdeHeaders;
  const wantsPage =
    request.method === 'GET' && request.accepts(['application/json', 'text/html']) === 'text/html';
  return request.path === '/graphql' && wantsPage ? sandboxHeaders : ownHeaders;
}
