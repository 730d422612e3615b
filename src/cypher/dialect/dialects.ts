import type { Engine } from '../../graph/graph.js';
import type { Dialect } from './dialect.js';
import { embeddedDialect } from './embedded.js';
import { neo4jDialect } from './neo4j.js';

/** A dialect for each engine: an engine without one does not compile. */
const DIALECTS: { readonly [engine in Engine]: Dialect } = {
  embedded: embeddedDialect,
  neo4j: neo4jDialect,
};

export function dialectOf(engine: Engine): Dialect {
  return DIALECTS[engine];
}
