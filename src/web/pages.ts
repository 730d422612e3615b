import type { Express, Request, RequestHandler } from 'express';
import type { Settings } from '../settings/config.js';
import { offlineIdeHeaders, ownHeaders, sandboxHeaders } from './securityHeaders.js';
import { homePage, plainHome } from './homePage.js';
import { offlineIde } from './offlineIde.js';
import { style } from './style.js';

type PageSettings = Pick<Settings, 'ide'>;

/** Sets the security headers of every answer: strict, with exceptions for the pages of the two IDEs. */
export function securityHeaders({ ide }: PageSettings): RequestHandler {
  return (request, response, next) => headersFor(request, ide)(request, response, next);
}

/** Adds the pages beside the API. If pages are off, a visitor of `/` gets one plain line. */
export function addPages(app: Express, { ide }: PageSettings): void {
  if (!ide) {
    app.get('/', (_request, response) => void response.type('text').send(plainHome));
    return;
  }
  const home = homePage();
  app.get('/', (_request, response) => void response.type('html').send(home));
  app.get('/style.css', (_request, response) => void response.type('css').send(style));
  app.get('/graphiql', (request, response, next) => {
    // Files of the IDE are relative to its folder, so the address must end in a slash.
    if (request.originalUrl.split('?')[0] === '/graphiql') response.redirect(308, '/graphiql/');
    else next();
  });
  app.use('/graphiql', offlineIde());
}

function headersFor(request: Request, ide: boolean): RequestHandler {
  if (!ide) return ownHeaders;
  if (request.path.startsWith('/graphiql')) return offlineIdeHeaders;
  const mayBePage = request.method === 'GET' && request.path === '/graphql';
  const isPage = mayBePage && request.accepts(['application/json', 'text/html']) === 'text/html';
  return isPage ? sandboxHeaders : ownHeaders;
}
