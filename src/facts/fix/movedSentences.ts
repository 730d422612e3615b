import { sha256 } from '../../text/digest.js';

/** A sentence at its place in the text, with the numbers that its file gives it. */
export interface LooseSentence {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** The distance in code units from the place in the file to the place in the text. */
  readonly moved: number;
  /** Whether the place is sure. */
  readonly isKnown: boolean;
}

interface GivenSentence {
  readonly number?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly digest?: unknown;
}

/**
 * The greatest distance at which a moved sentence is looked for, in UTF-16 code units: text inserted by hand is
 * shorter.
 */
const FARTHEST = 2_000;

/**
 * Finds the sentences of a file in a text that changed since. A sentence that stayed the same is found by its digest. A
 * sentence that changed reaches from the end of the sentence before it to the start of the one behind it. Two changed
 * sentences in a row keep the places of the file, because nothing tells where the first ends. A sentence without a
 * digest keeps its place.
 */
export function movedSentences(given: readonly unknown[], text: string): readonly LooseSentence[] {
  const sentences = (given as readonly GivenSentence[]).flatMap(({ number, start, end, digest }) =>
    typeof number === 'number' && typeof start === 'number' && typeof end === 'number'
      ? [{ number, start, end, digest }]
      : [],
  );
  if (sentences.length < given.length) return [];
  let last = 0;
  const moves = sentences.map(({ start, end, digest }) => {
    const isSame = (move: number): boolean =>
      start + move >= 0 && sha256(text.slice(start + move, end + move)) === digest;
    const move = /^[0-9a-f]{64}$/.test(String(digest)) ? distances(last).find(isSame) : last;
    last = move ?? last;
    return move;
  });
  return sentences.map(({ number, start, end }, index) => {
    const own = moves[index];
    if (own !== undefined) return { number, start: start + own, end: end + own, moved: own, isKnown: true };
    const [before, after] = [index === 0 ? 0 : moves[index - 1], moves[index + 1]];
    const isLast = index === sentences.length - 1;
    if (before === undefined || (after === undefined && !isLast))
      return { number, start, end, moved: 0, isKnown: false };
    const ending = after === undefined ? text.trimEnd().length : end + after;
    return { number, start: start + before, end: ending, moved: before, isKnown: true };
  });
}

/** The distances to try, nearest first, from the distance of the sentence before. */
function distances(from: number): readonly number[] {
  const near = [from];
  for (let distance = 1; distance <= FARTHEST; distance++) near.push(from + distance, from - distance);
  return near;
}
