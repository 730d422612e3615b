import { setMemoryFlags } from './service/memoryFlags.js';

/** What `node dist/main.js` runs: the service, with settings from the environment. */
setMemoryFlags([...process.execArgv, process.env['NODE_OPTIONS'] ?? '']);
// Loaded only now: loading is what makes the heap grow.
const { outliveReaders } = await import('./command/standardStreams.js');
outliveReaders();
const { runService } = await import('./service/runService.js');
const { productionDependencies } = await import('./service/productionDependencies.js');
await runService(process.env, productionDependencies);
