/** Letters whose place differs between the two orders: U+FFFF, and those beyond it. */
const SPELLED = `'(?s).*[\\\\x{FFFF}-\\\\x{10FFFF}].*'`;

/**
 * A stored text, spelled so that its order by UTF-16 code units is that by code points (src/text/codePoints.ts has the
 * spelling, and the reason). Only Neo4j is given it: `size` and `substring` count code points there, `split` code units.
 */
export function byCodePoint(text: string): string {
  const letter = `substring(${text}, at, 1)`;
  const spelled = `CASE WHEN ${letter} = '\\uFFFF' THEN '\\uFFFF\\u0000' WHEN size(split(${letter}, '')) = 2 THEN '\\uFFFF' + ${letter} ELSE ${letter} END`;
  const whole = `reduce(spelled = '', at IN range(0, size(${text}) - 1) | spelled + ${spelled})`;
  return `CASE WHEN ${text} =~ ${SPELLED} THEN ${whole} ELSE ${text} END`;
}
