import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * Compiles src/ and the programs of test/ into the directory given, in the folders that they have here, and links all
 * that lies beside them, so that they find the schema, the facts and the packages.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const [outdir] = process.argv.slice(2);

const sources = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name)),
);
buildSync({
  absWorkingDir: root,
  entryPoints: sources,
  outbase: '.',
  outdir,
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
for (const name of readdirSync(root))
  if (!['src', 'test', '.git'].includes(name)) symlinkSync(join(root, name), join(outdir, name));
