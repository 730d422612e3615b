/** Whether a text is English beyond doubt: in no other language are the smallest English words as frequent. */
export function isSurelyEnglish(text: string): boolean {
  const words =
    text
      .slice(0, ENOUGH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const share = (...some: readonly string[]): number =>
    words.filter((word) => some.includes(word)).length / Math.max(1, words.length);
  return share('the') > 0.01 && share('the', 'of', 'and', 'to', 'that', 'with', 'for', 'were', 'are') > 0.12;
}

/** The UTF-16 code units that are enough to recognize a language. */
const ENOUGH = 100_000;

const SCRIPTS = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Grek: /\p{Script=Greek}/u,
  Hani: /\p{Script=Han}/u,
  Hang: /\p{Script=Hangul}/u,
  Armn: /\p{Script=Armenian}/u,
  Geor: /\p{Script=Georgian}/u,
  Deva: /\p{Script=Devanagari}/u,
};

/** The ISO 15924 code of the script of a name's first letter; undefined if it is none of the known scripts. */
export function scriptOf(name: string): string | undefined {
  const letter = /\p{L}/u.exec(name)?.[0] ?? '';
  return Object.entries(SCRIPTS).find(([, pattern]) => pattern.test(letter))?.[0];
}
