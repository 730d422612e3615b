import type { Environment } from '../settings/config.js';
import { ExpectedError, isNoRoom } from '../errors.js';
import { start } from './start.js';
import type { Started, StartParts } from './start.js';

/** Milliseconds of service after SIGTERM, so that a load balancer sees readiness go before connections are refused. */
const grace = 1_000;

/** Milliseconds after which the process ends although something in it does not. */
const longestStop = 9_500;

/** Starts the service and stops it with the process's signals. A failure to start ends the process with status 1. */
export async function runService(environment: Environment, parts: StartParts): Promise<void> {
  try {
    stopOnSignals(await start(environment, parts));
  } catch (error) {
    process.stderr.write(`parley: ${explain(error, 'could not start')}\n`);
    process.exit(1);
  }
}

/** An expected error explains itself, and so does a full disk; a defect shows where it is, to whoever ran the command. */
export function explain(error: unknown, whatHappened = 'could not finish'): string {
  if (error instanceof ExpectedError) return error.message;
  if (isNoRoom(error)) return 'The disk is full. Make room and run the same command again.';
  return error instanceof Error ? `${whatHappened}. ${error.stack ?? error.message}` : String(error);
}

/**
 * SIGTERM: not ready, a moment's grace, drain, exit 0. SIGINT, which a person sends, is the same without the grace.
 * A second signal of either kind ends the process at once.
 */
function stopOnSignals(started: Started): void {
  let isStopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (isStopping) process.exit(signal === 'SIGINT' ? 130 : 143);
    isStopping = true;
    void stop(started, signal === 'SIGTERM' ? grace : 0);
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
}

async function stop({ service, log, stop: end }: Started, wait: number): Promise<void> {
  setTimeout(() => process.exit(1), longestStop).unref();
  log.info('stopping');
  service.drain();
  await new Promise((resolve) => setTimeout(resolve, wait));
  await end();
  log.info('stopped');
  process.exit(0);
}
