import { sha256 } from '../../text/digest.js';

/** A sentence as far as a file gives it, at its place in the text. */
export interface LooseSentence {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** By how many code units it stands behind the place that the file gives. */
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

/** How far a sentence is looked for, in UTF-16 code units: what was put into a text by hand is shorter. */
const FARTHEST = 2_000;

/**
 * Where the sentences of a file stand in a text that was changed since: those that stayed the same are known by their
 * digest, and one that was changed goes from the end of what moved before it to the start of what moved behind it. Two
 * in a row that were changed stay as they are given, since nothing tells where one ends. Without a digest the place is
 * taken as given.
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

/** The nearest first, from where the sentence before stands. */
function distances(from: number): readonly number[] {
  const near = [from];
  for (let distance = 1; distance <= FARTHEST; distance++) near.push(from + distance, from - distance);
  return near;
}
