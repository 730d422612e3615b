import type { Environment } from '../settings/config.js';
import { explain } from '../command/explain.js';
import { start } from './start.js';
import type { Started, StartParts } from './start.js';

/**
 * The milliseconds of service after SIGTERM, so that a load balancer sees it is not ready before connections are
 * refused.
 */
const grace = 1_000;

/** The milliseconds after which the process ends even if some of it still runs. */
const longestStop = 9_500;

/** Starts the service and stops it on the process's signals. A failure to start ends the process with status 1. */
export async function runService(environment: Environment, parts: StartParts): Promise<void> {
  try {
    stopOnSignals(await start(environment, parts));
  } catch (error) {
    process.stderr.write(`parley: ${explain(error, 'could not start')}\n`);
    process.exit(1);
  }
}

/**
 * Stops the service on a signal. SIGTERM: not ready, a moment of grace, drain, exit 0. SIGINT, which a person sends, is
 * the same without the grace. A second signal of either kind ends the process at once.
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
