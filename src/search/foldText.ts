import anyAscii from 'any-ascii';

/**
 * Folds a text for comparisons that ignore case: in the plain form of compatibility characters, without invisible
 * characters, in one case. Marks are dropped only in Latin, Greek, Cyrillic, Arabic and Hebrew, because in other
 * scripts they are vowels and consonants, and not from `й`, which is a letter of its own. Letters of the Latin script
 * become those of `[a-z]`: `Łódź` folds to `lodz`. Other scripts stay. A text of invisible characters alone stays,
 * because an empty text would be part of every text. The result is in NFC, and folding it again changes nothing.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const visible = text.normalize('NFKD').replace(INVISIBLE, '');
  if (visible === '') return text;
  return foldCase(visible)
    .normalize('NFKD')
    .replace(MARKED, (_, letter: string, marks: string) =>
      letter === 'и' && marks.includes(BREVE) ? letter + BREVE : letter,
    )
    .replace(LATIN, anyAscii)
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFC');
}

/**
 * Returns the identity of a name. Two names are the same if they have the same letters, digits, marks and symbols in
 * the compatibility forms of Unicode and its case folding; punctuation and blanks between words make no difference.
 * `ＮＡＴＯ` is `NATO`, and `Müller` is not `Muller`: nothing is transliterated, and no mark dropped.
 */
export function identityOf(name: string): string {
  const folded = foldCase(name.normalize('NFKC').replace(INVISIBLE, '')).normalize('NFKC');
  const words = folded
    .replace(/(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/[\p{P}\p{Z}\p{Cc}]+/gu, ' ')
    .trim();
  return words === '' ? folded : words;
}

const ASCII = /^\p{ASCII}*$/u;
/** Soft hyphens, zero-width characters, marks of direction, variation selectors. */
const INVISIBLE = /\p{DI}+/gu;
const BREVE = '\u0306';
const MARKED =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])(\p{M}+)/gu;
const LATIN = /(?![a-z])\p{Script=Latin}/gu;

/**
 * Folds case as Unicode's full case folding does. It goes through capitals, because `ß` and `SS` have these in common.
 * `ı` is left out, because its capital is `I`, but for Unicode it is another letter than `i`.
 */
function foldCase(text: string): string {
  return text
    .replace(/[^ı]+/gu, (part) => part.toLowerCase().toUpperCase().toLowerCase())
    .replaceAll('ς', 'σ');
}
