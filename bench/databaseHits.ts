import neo4j, { type Driver } from 'neo4j-driver';
import type { Statement } from '../src/graph/graph.js';
import { integers } from './contenders/runRaw.js';

/**
 * How often a statement, run under PROFILE, goes to the store of Neo4j: the sum over its operators. The same data give
 * the same number, on any machine, however busy.
 */
export async function databaseHits(driver: Driver, { text, parameters }: Statement): Promise<number> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, integers(parameters) as Record<string, unknown>);
    if (summary.queryProfile === false) throw new Error('Neo4j profiled a statement without a plan.');
    return hitsOf(summary.queryProfile);
  } finally {
    await session.close();
  }
}

/** What the driver tells of an operator, as far as it is read. */
interface Operator {
  readonly dbHits: number | null;
  readonly children: readonly Operator[];
}

function hitsOf({ dbHits, children }: Operator): number {
  return children.reduce<number>((sum, child) => sum + hitsOf(child), dbHits ?? 0);
}
