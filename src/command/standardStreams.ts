import { isNoRoom } from '../errors.js';

/**
 * Lets a command finish its work even if nobody reads its output any more, as in `| head -1`: without a listener the
 * first such write would end the process in the middle. Any other problem of the output, such as a full disk, is
 * reported once, in a sentence, and makes the exit code 1.
 */
export function outliveReaders(): void {
  let isTold = false;
  const onError = (error: NodeJS.ErrnoException): void => {
    if (isTold || error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return;
    isTold = true;
    process.once('exit', () => (process.exitCode ||= 1));
    process.stderr.write(`parley: ${sentenceFor(error)}\n`);
  };
  for (const stream of [process.stdout, process.stderr]) stream.on('error', onError);
}

function sentenceFor(error: NodeJS.ErrnoException): string {
  if (isNoRoom(error))
    return 'The disk of the output is full. The work itself goes on; make room and check the result.';
  return `The output cannot be written (${error.code ?? 'unknown error'}). The work itself goes on.`;
}
