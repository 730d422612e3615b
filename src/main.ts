import { setMemoryFlags } from './service/memoryFlags.js';

/** The program of `node dist/main.js`: the service, with settings from the environment. */
setMemoryFlags([...process.execArgv, process.env['NODE_OPTIONS'] ?? '']);
// Loaded after the flags are set, because loading makes the heap grow.
const { outliveReaders } = await import('./command/standardStreams.js');
outliveReaders();
const { runService } = await import('./service/runService.js');
const { productionDependencies } = await import('./service/productionDependencies.js');
await runService(process.env, productionDependencies);
