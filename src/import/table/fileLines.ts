import { badInput } from '../../errors.js';
import type { Line } from './lines.js';
import { separatorName, SEPARATORS } from '../mapping/separators.js';
import type { RowStyle } from './rows.js';

/**
 * The lines of a file and the style of its rows. The first line may give the separator: spreadsheets write `sep=;`
 * there.
 */
export interface FileLines {
  readonly lines: AsyncIterable<readonly Line[]>;
  readonly style: RowStyle;
}

/**
 * Looks at the first line, and leaves it out if it only gives the separator. Throws BAD_USER_INPUT if the line shows
 * that the file is not written as the mapping says, because then no row could be read.
 */
export async function openLines(
  batches: AsyncGenerator<readonly Line[]>,
  style: RowStyle,
  file: string,
): Promise<FileLines> {
  const first = await batches.next();
  if (first.done === true) return { lines: batches, style };
  const [line, ...others] = first.value;
  const said = /^"?sep=(.|\\t)"?$/.exec(line?.text ?? '')?.[1];
  if (said !== undefined)
    return { lines: rejoined(others, batches), style: partedBy(style, said.replace('\\t', '\t')) };
  if (line !== undefined) refuseOtherwise(line.text, style, file);
  return { lines: rejoined(first.value, batches), style };
}

/**
 * The style with another separator. It always has quotes, because a program that changes the separator quotes the cells
 * that contain it, even if the original never has quotes.
 */
export function partedBy(style: RowStyle, separator: string): RowStyle {
  return separator === style.separator ? style : { separator, quotes: true };
}

async function* rejoined(
  first: readonly Line[],
  rest: AsyncIterable<readonly Line[]>,
): AsyncGenerator<readonly Line[]> {
  yield first;
  yield* rest;
}

function refuseOtherwise(line: string, { separator }: RowStyle, file: string): void {
  if (line.includes('\r'))
    throw badInput(
      `The lines of ${file} end in CR alone, as some old programs write them. Turn them into line feeds: tr '\\r' '\\n' < FILE | parley import FORMAT -`,
    );
  if (line.includes(separator)) return;
  const other = Object.entries(SEPARATORS).find(([, character]) => line.split(character).length > 2);
  if (other !== undefined)
    throw badInput(
      `The cells of ${file} are separated by a ${other[0]}, not by ${nameOf(separator)}. Say so with --separator ${other[0]}.`,
    );
}

function nameOf(separator: string): string {
  const name = separatorName(separator);
  return name === undefined ? `“${separator}”` : `a ${name}`;
}
