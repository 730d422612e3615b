import { createHash } from 'node:crypto';
import { sortedKeys } from '../../text/sortedKeys.js';
import type { BodyLine, EndLine, HeaderLine } from './format.js';

/** Yields lines as the text of a file, in pieces, and adds the last line, which counts and seals the others. */
export async function* encode(
  lines: AsyncIterable<HeaderLine | BodyLine>,
  onLine: (count: number) => void = () => undefined,
): AsyncGenerator<string> {
  const digest = createHash('sha256');
  const counts: Record<string, number> = {};
  let piece = '';
  let written = 0;
  for await (const line of lines) {
    if (line.kind !== 'header') counts[line.kind] = (counts[line.kind] ?? 0) + 1;
    piece += `${JSON.stringify(line)}\n`;
    onLine((written += 1));
    if (piece.length < PIECE) continue;
    digest.update(piece);
    yield piece;
    piece = '';
  }
  digest.update(piece);
  const end: EndLine = { kind: 'end', counts: sortedKeys(counts), sha256: digest.digest('hex') };
  yield `${piece}${JSON.stringify(end)}\n`;
}

/** UTF-16 code units: large enough that the cost of writing does not count, small enough that memory does not. */
const PIECE = 64 * 1024;
