import { endsWithAbbreviation } from './abbreviations.js';

/**
 * Whether what stands before and after a place that might end a sentence is one sentence all the same. `after` goes up
 * to the next such place; `following` looks a little beyond it.
 */
export function joins(before: string, after: string, following: string): boolean {
  const [left, right] = [before.trimEnd(), following.trimStart()];
  return (
    isWordless(after) ||
    isWordless(before) ||
    isItemNumber(before) ||
    goesOn(left, right, before) ||
    isAttribution(left, right) ||
    endsWithAbbreviation(left, right)
  );
}

/** Closing quotation marks, brackets and dashes alone are no sentence. */
function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** `1. First`, `a) First`. */
function isItemNumber(before: string): boolean {
  return /^\s*(?:\d{1,3}|\p{L})[.)]\s*$/u.test(before);
}

/** A small letter goes on, also after a dash; so does a line that was broken in the middle of a sentence. */
function goesOn(left: string, right: string, before: string): boolean {
  const wasBroken = /[\n\r\u2028\u2029]\s*$/u.test(before) && !/[.!?…。！？؟।]["”’»)\]」』]*$/u.test(left);
  return wasBroken || /^(?:[–—-]+\s*)?\p{Ll}/u.test(right);
}

const VERBS = [
  'said|says|asked|asks|told|wrote|writes|added|adds|replied|answered|exclaimed|wondered|demanded|declared|posted',
  'insisted|shouted|cried|quipped|tweeted|stated|announced|warned|noted|remarked|continued|concluded|recalled',
].join('|');
const SPEAKER_AND_VERB = new RegExp(`^(?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,4}(?:${VERBS})(?!\\p{L})`, 'u');

/** `“Will it hold?” Putin asked`: the question ends, the sentence does not. */
function isAttribution(left: string, right: string): boolean {
  return /[?!…]["”’»]+$/u.test(left) && SPEAKER_AND_VERB.test(right);
}
