/** A line without its end, `\n` or `\r\n`, and its number from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
  /** Whether it is longer than `LONGEST_LINE`; the rest of it is left out. */
  readonly isCut: boolean;
}

/** In UTF-16 code units. No row of a known dataset comes near; a longer line is from a file of another kind. */
export const LONGEST_LINE = 1024 * 1024;

/** Splits text that comes in pieces into lines. Memory stays within the longest line and a piece. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  let rest = '';
  let isCut = false;
  let number = 0;
  const line = (text: string): Line => {
    const whole = { text: withoutReturn(text), number: ++number, isCut };
    isCut = false;
    return whole;
  };
  for await (const piece of pieces) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      lines.push(line(rest + piece.slice(start, end)));
      rest = '';
      start = end + 1;
    }
    rest += piece.slice(start);
    isCut ||= rest.length > LONGEST_LINE;
    rest = rest.slice(0, LONGEST_LINE);
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [line(rest)];
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
