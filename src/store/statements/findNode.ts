import { dialectOf } from '../../cypher/dialect/dialects.js';
import type { Engine } from '../../graph/graph.js';

/** Finds the node `variable` whose id is the row's `key`. */
export function findNode(engine: Engine): (variable: string, key: string) => string {
  const { seekById } = dialectOf(engine);
  return (variable, key) => `MATCH (${variable}:Node {id: row.${key}})${seekById(variable)}`;
}
