/** A line of a printed plan, with the lines below it, which are indented. */
export interface Line {
  readonly text: string;
  readonly below: readonly Line[];
}

const WIDTH = 118;
const STEP = '  ';

/** Joins the parts that are not empty to a line. */
export function line(parts: readonly (string | undefined)[], below: readonly Line[] = []): Line {
  return { text: present(parts).join(' '), below };
}

export function present(parts: readonly (string | undefined)[]): readonly string[] {
  return parts.filter((part) => part !== undefined && part !== '') as string[];
}

/** The lines as text. One that is too wide goes on below, indented twice, because once is a line of its own. */
export function written({ text, below }: Line, depth = 0): string {
  const indent = STEP.repeat(depth);
  return [wrapped(text, indent), ...below.map((each) => written(each, depth + 1))].join('\n');
}

function wrapped(text: string, indent: string): string {
  const [first = '', ...words] = text.split(' ');
  const rows = [indent + first];
  for (const word of words)
    if (`${rows.at(-1)!} ${word}`.length <= WIDTH) rows.push(`${rows.pop()!} ${word}`);
    else rows.push(`${indent}${STEP}${STEP}${word}`);
  return rows.join('\n');
}
