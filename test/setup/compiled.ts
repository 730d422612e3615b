import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runFolder } from './runFolder.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMPILER = join(import.meta.dirname, 'compile.mjs');

/**
 * The JavaScript of a program in src/ or test/, for tests that run it in a process of its own. All are compiled once in
 * a test run, which takes 0.6 s of processor time, because `tsx` in its place takes as much in each process.
 */
export function compiled(source: URL): string {
  const whole = join(runFolder(), 'compiled');
  if (!existsSync(whole)) compile(whole);
  return join(whole, relative(ROOT, fileURLToPath(source)).replace(/\.ts$/, '.js'));
}

/** Two workers may do so at once: the first whole one stays. */
function compile(whole: string): void {
  const fresh = join(runFolder(), randomUUID());
  execFileSync(process.execPath, [COMPILER, fresh]);
  try {
    renameSync(fresh, whole);
  } catch (error) {
    if (!existsSync(whole)) throw error;
  }
}
