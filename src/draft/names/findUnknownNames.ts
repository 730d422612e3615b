import { isNoName, PARTICLES, TIED } from './noNames.js';
import { overlaps } from '../sentences/span.js';
import type { Span } from '../sentences/span.js';
import { foldedName, surnamesOf } from './surnames.js';

/** Capitalized words that no known name covers. They may be the name of something, and a person decides. */
export interface UnknownName {
  /** As it stands at its first place. */
  readonly name: string;
  /** In the order of the text. */
  readonly places: readonly Span[];
}

/**
 * Finds the capitalized words of sentences. Leaves out words that only ever begin a sentence, because their capital is
 * no sign of a name, and headlines, because they capitalize every word.
 */
export function findUnknownNames(
  text: string,
  sentences: readonly Span[],
  known: readonly Span[],
): readonly UnknownName[] {
  let from = 0;
  const places = sentences.flatMap((sentence) => {
    while ((known[from]?.end ?? Infinity) <= sentence.start) from++;
    const inside = [];
    for (let at = from; (known[at]?.start ?? Infinity) < sentence.end; at++) inside.push(known[at]!);
    return namesIn(text, sentence, inside);
  });
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = foldedName(text.slice(place.start, place.end));
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  const signs = [...groups].filter(([, group]) => group.some(({ isSign }) => isSign));
  const surnames = new Set(
    signs.flatMap(([, [first]]) =>
      first === undefined ? [] : surnamesOf(text.slice(first.start, first.end)).map(foldedName),
    ),
  );
  return [...groups]
    .filter(([key, group]) => surnames.has(key) || group.some(({ isSign }) => isSign))
    .map(([, group]) => group)
    .map((group) => ({ name: text.slice(group[0]!.start, group[0]!.end), places: group }));
}

interface Place extends Span {
  /** Whether the capital is a sign of a name. */
  readonly isSign: boolean;
}

const WORD = `(?:\\p{Lu}\\.){1,4}|${TIED}?\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*`;
/** The nouns after which `of` joins a name: `Bank of Norland` is one name, `Ada Lovelace of Norland` two. */
const OF = [
  'Academy|Agency|Army|Association|Bank|Bay|Board|Bureau|Cape|Chamber|Church|City|College|Commission|Committee|Council',
  'Court|Department|Federation|Gulf|House|Institute|Isle|Kingdom|League|Ministry|Office|Organization|Party|Republic',
  'School|Sea|State|States|Strait|Sultanate|Union|University',
].join('|');
/** The joint between capitalized words: a space, or small words that stand inside names. */
const JOINT = `\\s(?:(?<=(?:${OF})\\s)of\\s(?:the\\s)?|(?:(?:${PARTICLES})\\s){0,2})`;
/** Small words that may lead a surname alone. */
const LEADING = '(?:v[ao]n\\s(?:de[nr]?\\s)|(?:bin|ibn)\\s)';
const SEQUENCE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LEADING})?(?:${WORD})(?:${JOINT}(?:${WORD}))*`, 'gu');

const CAPITAL = new RegExp(`^${TIED}?\\p{Lu}`, 'u');
const LED_BY = new RegExp(`${LEADING}$`, 'u');

function namesIn(text: string, sentence: Span, known: readonly Span[]): readonly Place[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(SEQUENCE)].flatMap(({ 0: sequence, index }) => {
    const start = sentence.start + index;
    return withoutKnown({ start, end: start + sequence.length }, known)
      .flatMap((span) => nameIn(text, span))
      .map((span) => ({ ...span, isSign: isSign(text, span, sentence) }));
  });
}

/** The parts of a span around the known names in it. */
function withoutKnown(span: Span, known: readonly Span[]): readonly Span[] {
  const inside = known.filter((name) => overlaps(name, span));
  const starts = [span.start, ...inside.map(({ end }) => end)];
  const ends = [...inside.map(({ start }) => start), span.end];
  return starts.flatMap((start, index) =>
    start < (ends[index] ?? 0) ? [{ start, end: ends[index] ?? 0 }] : [],
  );
}

function nameIn(text: string, span: Span): readonly Span[] {
  const words = [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}.'’-]+/gu)].map(
    ({ 0: word, index }) => ({ word, start: span.start + index, end: span.start + index + word.length }),
  );
  const isName = ({ word }: { readonly word: string }): boolean => CAPITAL.test(word) && !isNoName(word);
  const [first, last] = [words.findIndex(isName), words.findLastIndex(isName)];
  const [from, end] = [words[first]?.start, words[last]?.end];
  if (from === undefined || end === undefined) return [];
  const start = from - (LED_BY.exec(text.slice(span.start, from))?.[0].length ?? 0);
  const name = text.slice(start, end).replace(/['’]s?$|(?<=\p{Ll}{2})\.$/u, '');
  return /\p{L}{2}|\p{Lu}\.\p{Lu}/u.test(name) ? [{ start, end: start + name.length }] : [];
}

/**
 * Whether a capital is a sign of a name. Every word that begins a sentence or a quotation has a capital; there only two
 * capitalized words, or two capitals, are a sign.
 */
function isSign(text: string, { start, end }: Span, sentence: Span): boolean {
  const isFirst = /(?:^|[“„«"‘(:.!?…]\s*)$/u.test(text.slice(sentence.start, start));
  const words = text.slice(start, end);
  return !isFirst || /\s\p{Lu}|\p{Lu}.*\p{Lu}/u.test(words);
}
