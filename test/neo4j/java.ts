import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** A Java development kit: the launcher is a source file, which a mere runtime cannot compile. */
export interface Jdk {
  readonly java: string;
  readonly major: number;
}

/** The oldest kit of at least `minimum`, because a Neo4j line may not support a Java version newer than itself. */
export function findJdk(minimum: number): Jdk | undefined {
  const kits = homes().flatMap(inspect);
  return kits.filter(({ major }) => major >= minimum).sort((left, right) => left.major - right.major)[0];
}

/** The places to look for kits: settings of CI runners, the path, and the folders of Linux and macOS. */
function homes(): string[] {
  const settings = Object.keys(process.env).filter((name) => /^(JAVA_HOME|JDK_HOME)(_\d+.*)?$/.test(name));
  const named = settings.map((name) => process.env[name] ?? '');
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, executable('java')));
  const fromPath = onPath
    .filter((file) => existsSync(file))
    .map((file) => dirname(dirname(realpathSync(file))));
  const installed = folders('/usr/lib/jvm').concat(
    folders('/Library/Java/JavaVirtualMachines').map((folder) => join(folder, 'Contents/Home')),
  );
  return [...new Set([...named, ...fromPath, ...installed].filter((home) => home !== '').map(realHome))];
}

function realHome(home: string): string {
  return existsSync(home) ? realpathSync(home) : home;
}

function folders(parent: string): string[] {
  return existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name)) : [];
}

function inspect(home: string): Jdk[] {
  const java = join(home, 'bin', executable('java'));
  if (!existsSync(java) || !existsSync(join(home, 'bin', executable('javac')))) return [];
  const told = spawnSync(java, ['-version'], { encoding: 'utf8', timeout: 10_000 }).stderr ?? '';
  const major = Number(/version "(\d+)/.exec(told)?.[1]);
  return Number.isInteger(major) ? [{ java, major }] : [];
}

function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}
