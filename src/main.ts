import { runService } from './runService.js';
import { realParts } from './realParts.js';

/** What `node dist/main.js` runs: the service, with settings from the environment. */
await runService(process.env, realParts);
