import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/parley-neo4j');
const POM = join(import.meta.dirname, 'pom.xml');

/**
 * The class path of a Neo4j of this version, its official jars brought by Maven into its own repository.
 * The first time takes half a minute and a network; after that a note in the cache is read and the jars are there.
 * Rejects if Maven is missing or cannot bring them.
 */
export async function bringJars(version: string): Promise<string> {
  const note = join(CACHE, `${version}.classpath`);
  const known = existsSync(note) ? readFileSync(note, 'utf8').trim() : '';
  if (known !== '' && known.split(delimiter).every((jar) => existsSync(jar))) return known;
  mkdirSync(CACHE, { recursive: true });
  const fresh = `${note}.${process.pid}`;
  await runMaven(version, fresh);
  renameSync(fresh, note);
  return readFileSync(note, 'utf8').trim();
}

async function runMaven(version: string, output: string): Promise<void> {
  const goal = ['dependency:build-classpath', `-Dneo4j.version=${version}`, `-Dmdep.outputFile=${output}`];
  const maven = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  try {
    await promisify(execFile)(maven, ['-q', '-B', '-f', POM, ...goal], { timeout: 300_000 });
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Error(isMissing ? 'there is no Maven' : `Maven could not bring the jars of Neo4j ${version}`, {
      cause: error,
    });
  }
}
