import type { GrafeoDB } from '@grafeo-db/js';
import { notInstalled, translateOpening } from './embeddedErrors.js';
import { forgetHolder, readHolder, signAsHolder } from './embeddedHolder.js';
import type { Opener } from './embeddedHolder.js';
import { createCommitCounter } from './embeddedLoss.js';
import type { CommitCounter } from './embeddedLoss.js';

/** An open engine and the way to close it. */
export interface EngineFile {
  readonly engine: GrafeoDB;
  /** Notes that something was committed, so that its loss is noticed. */
  committed(): void;
  /** Writes what is in the log into the file, so that the next start need not replay it, and lets go of the file. */
  close(): void;
}

/** The log is written into the file once it holds this many bytes, which bounds what a start after a crash replays. */
const CHECKPOINT_BYTES = 16 * 1024 * 1024;

/** Opens the engine's file, made with its folders where absent, or a graph in memory. Errors are translated. */
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

/** Loaded when first needed: a service on Neo4j never pays for the 18 MB, nor needs a binary for its platform. */
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
