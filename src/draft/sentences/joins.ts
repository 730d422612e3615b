import { endsWithAbbreviation } from './abbreviations.js';

/**
 * Whether a place that might end a sentence does not end it. `after` goes up to the next such place; `following` goes a
 * little further.
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

/** Whether a text has no word. Closing quotation marks, brackets and dashes alone are no sentence. */
function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** The number of an item: `1. First`, `a) First`. */
function isItemNumber(before: string): boolean {
  return /^\s*(?:\d{1,3}|\p{L})[.)]\s*$/u.test(before);
}

/**
 * Whether the sentence goes on: with a small letter, also after a dash, or after a line break in the middle of a
 * sentence.
 */
function goesOn(left: string, right: string, before: string): boolean {
  const wasBroken = /[\n\r\u2028\u2029]\s*$/u.test(before) && !/[.!?…。！？؟।]["”’»)\]」』]*$/u.test(left);
  return wasBroken || /^(?:[–—-]+\s*)?\p{Ll}/u.test(right);
}

const VERBS = [
  'said|says|asked|asks|told|wrote|writes|added|adds|replied|answered|exclaimed|wondered|demanded|declared|posted',
  'insisted|shouted|cried|quipped|tweeted|stated|announced|warned|noted|remarked|continued|concluded|recalled',
].join('|');
const SPEAKER_AND_VERB = new RegExp(`^(?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,4}(?:${VERBS})(?!\\p{L})`, 'u');

/** Whether a question ends but its sentence does not: `“Will it hold?” Putin asked`. */
function isAttribution(left: string, right: string): boolean {
  return /[?!…]["”’»]+$/u.test(left) && SPEAKER_AND_VERB.test(right);
}
