import { badInput } from '../../errors.js';
import { bytesOf } from '../../files/input.js';
import type { InputFile } from '../../files/input.js';

/** The bytes of a line with its line feed, and its number from 1. */
export interface RawLine {
  readonly number: number;
  readonly bytes: Buffer;
}

/**
 * The longest line in bytes; the text of an article is one line. A longer one is no export and would fill the memory.
 */
const LONGEST = 64 * 1024 * 1024;

/** Yields the lines of a file, and unpacks gzip. */
export async function* rawLines(input: InputFile): AsyncGenerator<RawLine> {
  let number = 0;
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytesOf(input)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const last = chunk.subarray(start, end + 1);
      yield { number: (number += 1), bytes: rest.length === 0 ? last : Buffer.concat([...rest, last]) };
      rest = [];
      length = 0;
      start = end + 1;
    }
    rest.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > LONGEST)
      throw badInput(`Line ${number + 1} of ${input.name} has no end, so the file is not an export.`);
  }
  if (length > 0) yield { number: number + 1, bytes: Buffer.concat(rest) };
}

const LINE_FEED = 0x0a;

/** Parses a line as JSON; undefined if it is not valid JSON. */
export function parseLine({ bytes }: RawLine): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
