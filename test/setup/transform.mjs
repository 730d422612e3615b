import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

const OPTIONS = { loader: 'ts', format: 'esm', target: 'node20', sourcemap: 'inline', sourcesContent: false };
const ownText = readFileSync(new URL(import.meta.url));

/**
 * Strips the types with esbuild, as the build does; `npm run types` checks them. 28 test files without a cache took 54 s
 * of processor time with the compiler of TypeScript, and 45 s with esbuild.
 */
export default {
  process: (source, sourcefile) => ({ code: transformSync(source, { ...OPTIONS, sourcefile }).code }),
  getCacheKey: (source, file) =>
    createHash('sha256').update(`${version}\0${file}\0`).update(ownText).update(source).digest('hex'),
};
