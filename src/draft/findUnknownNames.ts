import { fold } from '../search/fold.js';
import { overlaps } from './span.js';
import type { Span } from './span.js';

/** Words with capitals that no known name covers: perhaps the name of something, which a person decides. */
export interface UnknownName {
  /** As it stands at the first place. */
  readonly name: string;
  /** In the order of the text. */
  readonly places: readonly Span[];
}

/**
 * The capitalized words of sentences. One that only ever stands where a sentence begins is no sign of a name, and
 * headlines capitalize every word: both are left out.
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
    const key = text
      .slice(place.start, place.end)
      .split(/[\s-]+/)
      .map(fold)
      .join(' ');
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  const signs = [...groups].filter(([, group]) => group.some(({ isSign }) => isSign));
  const surnames = new Set(signs.map(([key]) => key.split(' ').at(-1)));
  return [...groups]
    .filter(([key, group]) => surnames.has(key) || group.some(({ isSign }) => isSign))
    .map(([, group]) => group)
    .map((group) => ({ name: text.slice(group[0]!.start, group[0]!.end), places: group }));
}

interface Place extends Span {
  /** Whether the capital says that it is a name. */
  readonly isSign: boolean;
}

const WORD = "(?:\\p{Lu}\\.){1,4}|\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*";
const PARTICLE = 'de|del|della|di|da|dos|van|von|der|den|bin|ibn|al|el|la|le|du';
/** `Bank of Norland` is one name, `Ada Lovelace of Norland` two. */
const OF = [
  'Academy|Agency|Army|Association|Bank|Bay|Board|Bureau|Cape|Chamber|Church|City|College|Commission|Committee|Council',
  'Court|Department|Federation|Gulf|House|Institute|Isle|Kingdom|League|Ministry|Office|Organization|Party|Republic',
  'School|Sea|State|States|Strait|Sultanate|Union|University',
].join('|');
/** Capitalized words, joined by spaces or by the small words that stand inside names. */
const JOINT = `\\s(?:(?<=(?:${OF})\\s)of\\s(?:the\\s)?|(?:(?:${PARTICLE})\\s){0,2})`;
const SEQUENCE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORD})(?:${JOINT}(?:${WORD}))*`, 'gu');

function namesIn(text: string, sentence: Span, known: readonly Span[]): readonly Place[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(SEQUENCE)].flatMap(({ 0: sequence, index }) => {
    const start = sentence.start + index;
    return withoutKnown({ start, end: start + sequence.length }, known)
      .flatMap((span) => nameIn(text, span))
      .map((span) => ({ ...span, isSign: isSign(text, span, sentence) }));
  });
}

/** What is left of a span on both sides of the known names in it. */
function withoutKnown(span: Span, known: readonly Span[]): readonly Span[] {
  const inside = known.filter((name) => overlaps(name, span));
  const starts = [span.start, ...inside.map(({ end }) => end)];
  const ends = [...inside.map(({ start }) => start), span.end];
  return starts.flatMap((start, index) =>
    start < (ends[index] ?? 0) ? [{ start, end: ends[index] ?? 0 }] : [],
  );
}

/** Capitalized words that are no names, at the edges of a sequence. */
const NO_NAME = new Set(
  [
    "I I’m I’ve I’d I’ll I'm I've A An The This That These Those It Its He She They We You His Her Their Our My Your",
    'Mr Mrs Ms Dr Gen Sen Rep Gov Prof Col Lt Capt Maj Adm Sgt St President Prime Minister Foreign Defense Defence Vice',
    'Secretary Chancellor Ambassador General Senator Representative Governor Professor Colonel King Queen Sir Lord Pope',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August',
    'September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    'In On At By For From To With After Before Since As If When While But And Or So Yet No Not What Who Why How Where',
    'There Here Then Now Both Some Many Most All Meanwhile However Also Earlier Later Last Next Of Yes Happy',
    'GMT UTC EST EDT CET MSK AM PM',
  ].flatMap((line) => line.split(' ')),
);
const BARE = /\.$|['’]s$/gu;

function nameIn(text: string, span: Span): readonly Span[] {
  const words = [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}.'’-]+/gu)].map(
    ({ 0: word, index }) => ({ word, start: span.start + index, end: span.start + index + word.length }),
  );
  const isName = ({ word }: { readonly word: string }): boolean =>
    /^\p{Lu}/u.test(word) && !NO_NAME.has(word.replace(BARE, ''));
  const [first, last] = [words.findIndex(isName), words.findLastIndex(isName)];
  const [start, end] = [words[first]?.start, words[last]?.end];
  if (start === undefined || end === undefined) return [];
  const name = text.slice(start, end).replace(/['’]s?$|(?<=\p{Ll}{2})\.$/u, '');
  return /\p{L}{2}|\p{Lu}\.\p{Lu}/u.test(name) ? [{ start, end: start + name.length }] : [];
}

/** Where a sentence or a quotation begins, every word has a capital; two words with one, or two letters, are a sign. */
function isSign(text: string, { start, end }: Span, sentence: Span): boolean {
  const isFirst = /(?:^|[“„«"‘(:.!?…]\s*)$/u.test(text.slice(sentence.start, start));
  const words = text.slice(start, end);
  return !isFirst || /\s\p{Lu}|\p{Lu}.*\p{Lu}/u.test(words);
}
