import type { Engine } from '../graph/graph.js';
import type { Storage } from '../schema/stored/storage.js';

/** How things are stored, and on which engine. */
export interface Store {
  readonly storage: Storage;
  readonly engine: Engine;
}
