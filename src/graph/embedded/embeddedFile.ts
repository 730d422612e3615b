import type { GrafeoDB } from '@grafeo-db/js';
import { notInstalled, translateOpening } from './embeddedErrors.js';
import { forgetHolder, readHolder, signAsHolder } from './embeddedHolder.js';
import type { Opener } from './embeddedHolder.js';
import { createCommitCounter } from './embeddedLoss.js';
import type { CommitCounter } from './embeddedLoss.js';

/** An open engine and the functions that belong to its file. */
export interface EngineFile {
  readonly engine: GrafeoDB;
  /** Notes that something was committed, so that its loss is noticed. */
  committed(): void;
  /** Writes the log into the file, so that the next start need not replay it, and releases the file. */
  close(): void;
}

/** The size of the log in bytes at which it is written into the file; this bounds the replay after a crash. */
const CHECKPOINT_BYTES = 16 * 1024 * 1024;

/** Opens the engine's file, or a graph in memory. Makes a missing file and its folders. Errors are translated. */
export async function openEngine(path: string | undefined, opener: Opener): Promise<EngineFile> {
  const { GrafeoDB } = await loadEngine();
  if (path === undefined) {
    const engine = GrafeoDB.create();
    return { engine, committed: () => undefined, close: () => engine.close() };
  }
  const counter = createCommitCounter(path);
  const engine = createOrTranslate(GrafeoDB, path, counter);
  engine.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  signAsHolder(path, opener.holder);
  const loss = counter.afterOpening(engine.currentEpoch());
  if (loss !== undefined) opener.report(loss);
  return {
    engine,
    committed: () => counter.note(engine.currentEpoch()),
    close() {
      forgetHolder(path);
      engine.close();
    },
  };
}

type Engine = typeof import('@grafeo-db/js');

/**
 * Loads the engine at its first use, so that a service on Neo4j does not load its 18 MB or need a binary for the
 * platform.
 */
async function loadEngine(): Promise<Engine> {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (error) {
    throw notInstalled(error);
  }
}

function createOrTranslate(factory: Engine['GrafeoDB'], path: string, counter: CommitCounter): GrafeoDB {
  try {
    counter.beforeOpening();
    return factory.create(path);
  } catch (error) {
    counter.notOpened();
    throw translateOpening(error, readHolder(path));
  }
}
