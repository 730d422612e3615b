import { basename } from 'node:path';
import { badInput } from '../../errors.js';
import { decoded } from './decode.js';
import { bytesOf, openInputs } from '../../files/input.js';
import { linesOf } from './lines.js';
import type { Names } from '../row/rowContext.js';

/**
 * Reads the names of the integers in quadruples, from the file that comes with such datasets: names and integers with a
 * tab between them, in either order. Skips a first line that is a count or a header.
 */
export async function readIdFile(path: string): Promise<Names> {
  const [input] = await openInputs([path]);
  const names = new Map<string, string>();
  for await (const lines of linesOf(decoded(bytesOf(input!), undefined))) {
    for (const { text, number } of lines) {
      const entry = entryOf(text);
      if (entry !== undefined) names.set(...entry);
      else if (number > 1 && text.trim() !== '')
        throw badInput(
          `${basename(path)}:${number}: “${text.slice(0, 60)}” is not a name and an integer with a tab between them.`,
        );
    }
  }
  if (names.size === 0)
    throw badInput(`${basename(path)} names nothing. Each line is a name, a tab and an integer.`);
  return names;
}

function entryOf(line: string): readonly [string, string] | undefined {
  const [, name, id] = /^\s*(.*\S)\s*\t\s*(\d+)\s*(?:\t.*)?$/.exec(line) ?? [];
  if (name !== undefined && id !== undefined) return [id, name];
  const [, first, second] = /^\s*(\d+)\s*\t\s*(.*\S)\s*$/.exec(line) ?? [];
  return first !== undefined && second !== undefined ? [first, second] : undefined;
}
