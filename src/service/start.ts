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

/** The replaceable parts of the service; main.ts names the real ones. */
export interface StartParts {
  openGraph(settings: GraphSettings): Promise<Graph>;
  /** Brings the graph up to date with the facts. Reports its work in lines, and nothing if there is nothing to do. */
  seed(graph: Graph, settings: Settings, report: (line: string) => void): Promise<void>;
  /** @param cache keeps the plans and responses of operations with their documents */
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
 * Starts a service from its environment: settings, log, graph, facts, schema, HTTP. Rejects with an ExpectedError that
 * names the problem and its remedy, after closing everything opened so far.
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

/** Reports plain lines to people, and log entries to a program. */
function reporter(settings: Settings, log: Log): (line: string) => void {
  return isText(settings) ? (line) => void process.stdout.write(`${line}\n`) : (line) => log.info(line);
}

/** Returns an address that a browser on this machine can open, even if the service listens on all addresses. */
function visible(url: string): string {
  return url.replace(/\/\/(0\.0\.0\.0|\[::\]):/, '//localhost:');
}
