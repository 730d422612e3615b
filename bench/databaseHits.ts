import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
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
    if (summary.profile === false) throw new Error('Neo4j profiled a statement without a plan.');
    return hitsOf(summary.profile);
  } finally {
    await session.close();
  }
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}
