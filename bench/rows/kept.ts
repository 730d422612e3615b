import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/graph/graph.js';
import { sizesOf, type Asked } from '../settings.js';
import type { Loaded } from './load.js';

/** Where an engine keeps what was loaded, and what that was; half a load is thrown away. */
export interface Kept {
  readonly path: string;
  readonly loaded: Loaded | undefined;
  remember(loaded: Loaded): void;
}

/** Each choice of data has a directory of its own under the one that is given. */
export function keptAt(asked: Asked, engine: Engine): Kept | undefined {
  if (asked.keep === undefined) return undefined;
  const { data, format, origin, bare } = asked;
  const choice = JSON.stringify(data === undefined ? { ...sizesOf(asked), bare } : { data, format, origin });
  const name = createHash('sha256').update(choice).digest('hex').slice(0, 12);
  const folder = join(asked.keep, `${engine}-${name}`);
  const note = join(folder, 'loaded.json');
  const loaded = existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as Loaded) : undefined;
  if (!loaded) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return {
    path: join(folder, 'graph'),
    loaded,
    remember: (done) => writeFileSync(note, JSON.stringify({ ...done, choice })),
  };
}
