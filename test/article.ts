import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../src/graph/graph.js';
import { openGraph } from '../src/graph/open.js';
import { seedGraph } from '../src/ingest/seedGraph.js';
import { runFolder } from './setup/runFolder.js';

/** The time at which the tests record every source, so that graphs are equal. */
export const RECORDED_AT = new Date('2026-01-01T00:00:00Z');

export async function seedArticle(graph: Graph): Promise<void> {
  await seedGraph(graph, { now: RECORDED_AT });
}

/**
 * A file of the embedded engine that holds the graph of the article, for the caller alone. It is written once in a test
 * run and copied, because writing it takes 1.0 to 1.7 s of processor time and opening it 0.03 s.
 */
export async function copyOfArticle(): Promise<string> {
  const folder = runFolder();
  const original = join(folder, 'article');
  if (!existsSync(original)) await write(folder, original);
  const copy = join(folder, randomUUID());
  mkdirSync(copy);
  for (const name of ['article.grafeo', 'article.grafeo.commits'])
    copyFileSync(join(original, name), join(copy, name));
  return join(copy, 'article.grafeo');
}

/** Two workers may write it at once; the first complete file stays. */
async function write(folder: string, original: string): Promise<void> {
  const fresh = join(folder, randomUUID());
  mkdirSync(fresh);
  const graph = await openGraph({ kind: 'embedded', path: join(fresh, 'article.grafeo') });
  await seedArticle(graph);
  await graph.close();
  try {
    renameSync(fresh, original);
  } catch (error) {
    if (!existsSync(original)) throw error;
  }
}
