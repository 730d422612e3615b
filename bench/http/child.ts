import '../withoutSourceMaps.js';
import { serve, type Served, type Target } from './servers.js';

/** A contender in a process of its own: told what to serve, it tells where, and ends with its parent. */
process.once('message', (told: { contender: Served; target: Target }) => {
  serve(told.contender, told.target).then(
    (url) => process.send?.(url),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));
