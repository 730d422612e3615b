import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { GrafeoDB } from '@grafeo-db/js';
import { notInstalled, translateOpening } from './embeddedErrors.js';

/** An open engine and the way to close it. */
export interface EngineFile {
  readonly engine: GrafeoDB;
  /** Writes what is in the log into the file, so that the next start need not replay it, and lets go of the file. */
  close(): void;
}

/** The log is written into the file once it holds this many bytes, which bounds what a start after a crash replays. */
const CHECKPOINT_BYTES = 16 * 1024 * 1024;

/** Opens the engine's file, made with its folders where absent, or a graph in memory. Errors are translated. */
export async function openEngine(path: string | undefined): Promise<EngineFile> {
  const { GrafeoDB } = await loadEngine();
  if (path === undefined) {
    const engine = GrafeoDB.create();
    return { engine, close: () => engine.close() };
  }
  const engine = createOrTranslate(GrafeoDB, path);
  engine.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  signAsHolder(path);
  return {
    engine,
    close() {
      rmSync(holderFile(path), { force: true });
      engine.close();
    },
  };
}

type Engine = typeof import('@grafeo-db/js');

/** Loaded when first needed: a service on Neo4j never pays for the 18 MB, nor needs a binary for its platform. */
async function loadEngine(): Promise<Engine> {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (error) {
    throw notInstalled(error);
  }
}

function createOrTranslate(factory: Engine['GrafeoDB'], path: string): GrafeoDB {
  try {
    return factory.create(path);
  } catch (error) {
    throw translateOpening(error, readHolder(path));
  }
}

/** A note with the holder's process id, so that a second process can say who is first. The lock is the engine's. */
function holderFile(path: string): string {
  return `${path}.holder`;
}

function signAsHolder(path: string): void {
  try {
    writeFileSync(holderFile(path), String(process.pid));
  } catch {
    // Only a courtesy: a full disk must not keep a graph from being read.
  }
}

function readHolder(path: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(holderFile(path), 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
