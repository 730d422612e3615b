import express from 'express';
import type { NextFunction, Request, RequestHandler, Response, Router } from 'express';
import { examples } from './examples.js';

interface Ide {
  readonly page: string;
  /** The script that starts the IDE; a file of its own, because the page's policy allows no inline script. */
  readonly start: string;
  readonly files: RequestHandler;
}

/** The time in which a browser need not ask again for a file of the IDE. */
const keptFor = '60 minutes';

/** Serves Altair from our own node_modules, so that it works without the internet, and opens each example in a tab. */
export function offlineIde(): Router {
  const router = express.Router();
  const ide = once(loadIde);
  router.get('/', async (_request, response) => void response.type('html').send((await ide()).page));
  router.get('/start.js', async (_request, response) => void response.type('js').send((await ide()).start));
  router.use('/iframe-sandbox', inSandbox);
  router.use(async (request, response, next) => (await ide()).files(request, response, next));
  return router;
}

/** Loads the IDE at the first visit, so that the service starts sooner. */
async function loadIde(): Promise<Ide> {
  const { getDistDirectory, renderAltair, renderInitSnippet } = await import('altair-static');
  // Altair shows the tab it opened last, so the first example is opened last.
  const [first, ...others] = examples;
  const windows = [...others, first].map(({ title, operation, variables }) => ({
    initialName: title,
    initialQuery: operation,
    ...(variables !== undefined && { initialVariables: variables }),
  }));
  const options = {
    baseURL: '/graphiql/',
    endpointURL: '/graphql',
    initialWindows: windows,
    initialSettings: {
      theme: 'light' as const,
      'theme.dark': 'dark' as const,
      'schema.reloadOnStart': true,
      'alert.disableUpdateNotification': true,
    },
    disableAccount: true,
    instanceStorageNamespace: 'parley_',
    serveInitialOptionsInSeperateRequest: 'start.js',
  };
  return {
    page: titled(renderAltair(options)),
    start: renderInitSnippet(options),
    files: express.static(getDistDirectory(), { index: false, fallthrough: true, maxAge: keptFor }),
  };
}

/** Gives the page our title, and hides Altair's banner for a service in the cloud. */
function titled(page: string): string {
  return page
    .replace('<html>', '<html lang="en">')
    .replace('<title>Altair</title>', '<title>Parley: explore</title>')
    .replace('</head>', '<style>app-banner-container { display: none !important }</style></head>');
}

/** Puts scripts that a visitor writes in the IDE into a frame that can reach neither the page nor its storage. */
function inSandbox(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('content-security-policy', 'sandbox allow-scripts');
  next();
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
