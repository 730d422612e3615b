/** `npm start`: builds where the build is not current, then runs the service in this same process. */
import { buildIfStale } from './build-if-stale.mjs';

await buildIfStale();
await import('../dist/main.js');
