import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The root of the checkout, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export function textOf(file: string): string {
  return readFileSync(`${root}${file}`, 'utf8');
}

const lockedPackage = z.object({
  dev: z.boolean().optional(),
  deprecated: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
  resolved: z.string().optional(),
});

/** The entries of package-lock.json by path, as node_modules/graphql. */
export const lockedPackages = z
  .object({ packages: z.record(z.string(), lockedPackage) })
  .parse(JSON.parse(textOf('package-lock.json'))).packages;

/** An instruction of a Dockerfile, with the lines that continue it joined. */
export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** The instructions of a Dockerfile, stage by stage; a stage begins with its FROM. */
export function stages(dockerfile: string): Instruction[][] {
  const lines = dockerfile.replace(/\\\n\s*/g, '').split('\n');
  const instructions = lines
    .filter((line) => /^[A-Z]+ /.test(line))
    .map((line) => ({ name: line.split(' ')[0]!, rest: line.slice(line.indexOf(' ') + 1) }));
  const found: Instruction[][] = [];
  for (const each of instructions) {
    if (each.name === 'FROM') found.push([]);
    found.at(-1)!.push(each);
  }
  return found;
}
