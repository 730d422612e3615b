/**
 * Compiles src/ to dist/ unless dist/ was made from just these sources. A build is known by a digest of the names,
 * sizes and times of its sources: milliseconds to take, and right also when a file was deleted or a branch changed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.sources');
const inputs = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

export async function buildIfStale() {
  const current = await digestOfSources();
  const built = await readFile(stamp, 'utf8').catch(() => undefined);
  if (built === current) return;
  console.log(
    built === undefined
      ? 'Building. The first time takes about 15 seconds.'
      : 'Building: the sources changed since the last build.',
  );
  await compile();
  await writeFile(stamp, current);
}

async function digestOfSources() {
  const names = (await readdir(join(root, 'src'), { recursive: true })).filter((name) =>
    name.endsWith('.ts'),
  );
  const paths = [...inputs, ...names.map((name) => join('src', name))].sort();
  const entries = await Promise.all(
    paths.map(async (path) => {
      const { size, mtimeMs } = await stat(join(root, path));
      return `${path} ${size} ${mtimeMs}`;
    }),
  );
  return createHash('sha256').update(entries.join('\n')).digest('hex');
}

/** From nothing, so that no file of a deleted source stays behind. */
async function compile() {
  const compiler = findCompiler();
  await rm(join(root, 'dist'), { recursive: true, force: true });
  const options = { cwd: root, stdio: 'inherit' };
  const [code] = await once(
    spawn(process.execPath, [compiler, '-p', 'tsconfig.build.json'], options),
    'exit',
  );
  if (code !== 0) fail('The build failed; what the compiler found stands above.');
}

function findCompiler() {
  try {
    return createRequire(import.meta.url).resolve('typescript/bin/tsc');
  } catch {
    return fail(
      'dist/ is not current and the compiler is not installed: run npm ci (with development packages).',
    );
  }
}

function fail(message) {
  console.error(`parley: ${message}`);
  process.exit(1);
}
