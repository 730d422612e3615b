import { collectInTime, keepYoungSpaceSmall } from './youngSpace.js';

/** What `node dist/main.js` runs: the service, with settings from the environment. */
keepYoungSpaceSmall([...process.execArgv, process.env['NODE_OPTIONS'] ?? '']);
collectInTime();
// Loaded only now: loading is what makes the space grow.
const { outliveReaders } = await import('./standardStreams.js');
outliveReaders();
const { runService } = await import('./runService.js');
const { realParts } = await import('./realParts.js');
await runService(process.env, realParts);
