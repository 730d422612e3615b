/** The letters that have another place in the two orders: U+FFFF, and those beyond it. */
const SPELLED = `'(?s).*[\\\\x{FFFF}-\\\\x{10FFFF}].*'`;

/**
 * Spells a stored text so that its order by UTF-16 code units is its order by code points. The spelling and its reason
 * are in src/text/codePoints.ts. Only Neo4j gets it: there `size` and `substring` count code points, and `split` code
 * units.
 */
export function byCodePoint(text: string): string {
  const letter = `substring(${text}, at, 1)`;
  const spelled = `CASE WHEN ${letter} = '\\uFFFF' THEN '\\uFFFF\\u0000' WHEN size(split(${letter}, '')) = 2 THEN '\\uFFFF' + ${letter} ELSE ${letter} END`;
  const whole = `reduce(spelled = '', at IN range(0, size(${text}) - 1) | spelled + ${spelled})`;
  return `CASE WHEN ${text} =~ ${SPELLED} THEN ${whole} ELSE ${text} END`;
}
