import type { Engine } from '../graph/graph.js';
import type { Storage } from '../schema/stored/storage.js';

/** The storage rules of the schema, and the engine. */
export interface Store {
  readonly storage: Storage;
  readonly engine: Engine;
}
