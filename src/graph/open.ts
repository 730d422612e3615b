import type { EmbeddedOptions } from './embedded/embedded.js';
import type { Graph } from './graph.js';
import type { Neo4jSettings } from './neo4j/neo4j.js';

/** The engine to open, and its address. A path is the embedded engine's file; without one the graph is in memory. */
export type GraphSettings =
  | ({ readonly kind: 'embedded'; readonly path?: string | undefined } & EmbeddedOptions)
  | ({ readonly kind: 'neo4j' } & Neo4jSettings);

/** Opens the graph. Loads only the chosen adapter and its dependency. Rejects as that adapter says. */
export async function openGraph(settings: GraphSettings): Promise<Graph> {
  switch (settings.kind) {
    case 'embedded':
      return (await import('./embedded/embedded.js')).openEmbedded(settings.path, settings);
    case 'neo4j':
      return (await import('./neo4j/neo4j.js')).connectNeo4j(settings);
  }
}
