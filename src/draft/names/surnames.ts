import { fold } from '../../search/fold.js';
import { PARTICLES, TIED } from './noNames.js';

/** A name in a form for comparing: its words folded, with one space between them. */
export function foldedName(name: string): string {
  return name
    .split(/[\s-]+/)
    .map(fold)
    .filter(Boolean)
    .join(' ');
}

const SURNAME = new RegExp(`(?:(?<=\\s)(?:(?:${PARTICLES})\\s)+)?(?<tied>${TIED})?(?<last>\\S+)$`, 'u');

/**
 * The short forms of a name, as it is written: the last word, also with the small words before it. For `Bashar
 * al-Assad` they are `al-Assad` and `Assad`, for `Ursula von der Leyen` they are `von der Leyen` and `Leyen`.
 */
export function surnamesOf(name: string): readonly string[] {
  const { 0: whole = name, groups = {} } = SURNAME.exec(name) ?? {};
  const { tied = '', last = name } = groups;
  return [...new Set([whole, `${tied}${last}`, last])];
}
