import type { Span } from './span.js';

/** Labels with which news sites begin a line that points to another article, in capitals or not. */
const LABELS = [
  'SEE ALSO',
  'READ ALSO',
  'ALSO READ',
  'READ MORE',
  'READ NEXT',
  'RELATED',
  'RELATED (?:ARTICLE|COVERAGE|NEWS|STORY|STORIES)',
  'MORE ON THIS',
  'WATCH ALSO',
  'ЧИТАЙТЕ ТАКЖЕ',
  'ЧИТАТЬ ТАКЖЕ',
  'СМОТРИТЕ ТАКЖЕ',
  'ЧИТАЙТЕ ТАКОЖ',
  'LIRE AUSSI',
  'SIEHE AUCH',
  'LESEN SIE AUCH',
  'LEE TAMBIÉN',
  'LEIA TAMBÉM',
  'AYRICA BAKINIZ',
  'اقرأ أيضا',
].join('|');

const AT_START = new RegExp(`^\\s*(?:${LABELS})\\s*[:：]`, 'iu');
const ALONE = new RegExp(`^\\s*(?:${LABELS})\\s*[:：]?\\s*$`, 'iu');
/** In the middle of a line only capitals distinguish a pointer from other words. */
const WITHIN = new RegExp(`(?:${LABELS})\\s*:`, 'gu');

export function isPointer(text: string): boolean {
  return AT_START.test(text);
}

/** Whether a line is a label without a headline. The headline is on the next line. */
export function isLabelAlone(text: string): boolean {
  return ALONE.test(text);
}

/** The places in a line at which pointers begin. */
export function pointerStarts(line: string): readonly number[] {
  return [...line.matchAll(WITHIN)].map(({ index }) => index);
}

/**
 * Finds the end of a pointer's headline. Some sites glue the next paragraph to it without a space. If nothing is glued,
 * the headline goes on over sentence breaks as long as its words are capitalized.
 */
export function headlineEnd(text: string, block: Span, breaks: readonly number[]): number {
  const line = text.slice(block.start, block.end);
  const glue = glueIn(line, line.search(/[:：]/u) + 1);
  if (glue !== undefined) return block.start + glue;
  const starts = breaks.filter((start) => start > block.start);
  const last = starts.find((start, index) => !isTitleCase(text.slice(start, starts[index + 1] ?? block.end)));
  return last ?? block.end;
}

/** The beginnings of names with a capital inside. */
const CAMEL = /(?:^|[^\p{L}])(?:Ma?c|Fitz|De|Di|Du|La|Le|Van|You|Tik|Face|Link|Pay|Black|White|Jet|i|e)$/u;

const GLUES = [
  /(?<=[\p{L}\p{N}.?!…)])(?=[“„«])/gu,
  /(?<=[”»])(?=\p{Lu})/gu,
  /(?<=\p{Ll})(?=\p{Lu}[\p{Ll}\s])/gu,
  /(?<=[\p{L}\p{N}][?!…])(?=\p{Lu})/gu,
  /(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll})/gu,
];

function glueIn(line: string, from: number): number | undefined {
  const places = GLUES.flatMap((glue) => [...line.matchAll(glue)].map(({ index }) => index)).filter(
    (index) => !CAMEL.test(line.slice(Math.max(0, index - 10), index)),
  );
  const later = [...places, ...straightGlues(line)].filter((index) => index > from);
  return later.length === 0 ? undefined : Math.min(...later);
}

/**
 * The places at which a straight quotation mark is glued. A `"` opens after an even number of them, and closes after an
 * odd one.
 */
function straightGlues(line: string): readonly number[] {
  return [...line.matchAll(/"/g)].flatMap(({ index }, count) => {
    const [before, after] = [line[index - 1] ?? ' ', line.slice(index + 1, index + 3)];
    if (/\s/u.test(before)) return [];
    if (count % 2 === 0) return /^[\p{L}\p{N}]/u.test(after) ? [index] : [];
    return /^\p{Lu}/u.test(after) ? [index + 1] : [];
  });
}

/** Whether every longer word begins with a capital, as in `So Are Oil Prices`. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? text.match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}
