import { createCache } from '../memory/cache.js';
import type { Cache } from '../memory/cache.js';
import { readSettings } from '../settings/config.js';
import type { Environment, Settings } from '../settings/config.js';
import type { Graph } from '../graph/graph.js';
import type { GraphSettings } from '../graph/open.js';
import { refuseTakenPort } from '../http/listen.js';
import { createLog, isText } from '../log.js';
import type { Log } from '../log.js';
import { graphSettings } from './graphSettings.js';
import { createService } from './service.js';
import type { Service, ServiceParts } from './service.js';

/** What the service is made of; main.ts names the real parts. */
export interface StartParts {
  openGraph(settings: GraphSettings): Promise<Graph>;
  /** Brings the graph up to date with the facts; says in lines what it does, and nothing where it has nothing to do. */
  seed(graph: Graph, settings: Settings, report: (line: string) => void): Promise<void>;
  /** @param cache remembers what is made of operations, beside their documents */
  createApi(
    graph: Graph,
    settings: Settings,
    cache: Cache,
  ): Promise<Pick<ServiceParts, 'schema' | 'plugins'>>;
}

export interface Started {
  readonly url: string;
  readonly log: Log;
  readonly service: Service;
  /** Ends the service, then the graph. */
  stop(): Promise<void>;
}

/**
 * The road from settings to a service that listens: settings, log, graph, facts, schema, HTTP. Rejects with an
 * ExpectedError that says what is wrong and how to mend it; what was opened by then is closed.
 */
export async function start(environment: Environment, parts: StartParts): Promise<Started> {
  const settings = readSettings(environment);
  const log = await createLog(settings);
  const report = reporter(settings, log);
  const graph = await parts.openGraph(graphSettings(settings, { holder: 'SERVICE', report }));
  try {
    await refuseTakenPort(settings);
    await parts.seed(graph, settings, report);
    const cache = createCache(settings.cacheSize);
    const api = await parts.createApi(graph, settings, cache);
    const service = await createService({ ...api, cache, graph, settings, log });
    const url = await service.listen();
    report(`Parley answers at ${visible(url)}/graphql`);
    if (settings.ide) report(`Open ${visible(url)}/ in a browser to explore it.`);
    const stop = () => service.stop().then(() => graph.close());
    return { url, log, service, stop };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** Plain lines for people; entries of the log where a program reads them. */
function reporter(settings: Settings, log: Log): (line: string) => void {
  return isText(settings) ? (line) => void process.stdout.write(`${line}\n`) : (line) => log.info(line);
}

/** An address that a browser on this machine can open, also when the service listens on all of them. */
function visible(url: string): string {
  return url.replace(/\/\/(0\.0\.0\.0|\[::\]):/, '//localhost:');
}
