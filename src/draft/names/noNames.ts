/** Small words that stand inside names. */
export const PARTICLES =
  'de|del|della|di|da|dos|das|van|von|der|den|ter|zu|bin|ben|bint|ibn|abu|al|el|ul|la|le|du';

/** Articles that are tied to the next word: `al-Assad`, `el-Sisi`, `d’Estaing`. */
export const TIED = "(?:(?:al|el|ul|ud|as|ash|ad|adh|an|ar|at|ath|az)[-’']|(?:d|dell|l)[’'])";

/** Whether a capitalized word at either end of a name is no part of it. */
export function isNoName(word: string): boolean {
  return NO_NAME.has(word.replace(/\.$|['’]s$/u, ''));
}

/** Titles, days, months, and the small words that sentences begin with. */
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
