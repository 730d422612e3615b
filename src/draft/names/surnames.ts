import { fold } from '../../search/fold.js';
import { PARTICLES, TIED } from './noNames.js';

/** A name to compare with others: its words folded, with one space between them. */
export function foldedName(name: string): string {
  return name
    .split(/[\s-]+/)
    .map(fold)
    .filter(Boolean)
    .join(' ');
}

const SURNAME = new RegExp(`(?:(?<=\\s)(?:(?:${PARTICLES})\\s)+)?(?<tied>${TIED})?(?<last>\\S+)$`, 'u');

/**
 * How a name may be shortened, as it is written: to the last word, and to that with the small words before it. Of
 * `Bashar al-Assad` these are `al-Assad` and `Assad`, of `Ursula von der Leyen` they are `von der Leyen` and `Leyen`.
 */
export function surnamesOf(name: string): readonly string[] {
  const { 0: whole = name, groups = {} } = SURNAME.exec(name) ?? {};
  const { tied = '', last = name } = groups;
  return [...new Set([whole, `${tied}${last}`, last])];
}
