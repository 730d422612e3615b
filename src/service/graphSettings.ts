import { join } from 'node:path';
import type { Opener } from '../graph/embedded/embeddedHolder.js';
import type { GraphSettings } from '../graph/open.js';
import type { Settings } from '../settings/config.js';

/** Returns the graph that the settings name: the Neo4j of NEO4J_URI, else a file in the data directory. */
export function graphSettings(settings: Settings, opener: Opener): GraphSettings {
  const { neo4jUri, neo4jUsername, neo4jPassword, neo4jDatabase, dataDirectory, deadline } = settings;
  const { neo4jConnectTimeout, neo4jAcquireTimeout, neo4jJoinWindow } = settings;
  if (neo4jUri === undefined)
    return { kind: 'embedded', path: join(dataDirectory, 'graph.grafeo'), deadline, ...opener };
  const password = neo4jPassword ?? '';
  return {
    kind: 'neo4j',
    uri: neo4jUri,
    username: neo4jUsername,
    password,
    database: neo4jDatabase,
    deadline,
    connectTimeout: neo4jConnectTimeout,
    acquireTimeout: neo4jAcquireTimeout,
    joinWindow: neo4jJoinWindow,
  };
}
