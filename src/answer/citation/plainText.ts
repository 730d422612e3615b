import type { CitedSource } from './citedSource.js';
import { wholeName } from './nameParts.js';

/** A citation to read; that of a dataset as its publisher asks for it. A title that nobody gave stands in brackets. */
export function plainText(source: CitedSource): string {
  const { stated, authors, title, name, version, publisher, date, url, notes } = source;
  if (stated !== undefined) return stated;
  const edition = version === undefined ? '' : `, version ${version}`;
  const sentences = [
    authors.map(wholeName).join('; '),
    title === undefined ? `[${name}]` : `${title}${edition}`,
    [publisher, date?.edtf].filter((part) => part !== undefined).join(', '),
    url ?? '',
    ...notes,
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map(ended)
    .join(' ');
}

/** With a full stop, unless it ends a sentence itself or is an address, of which the stop would become a part. */
function ended(sentence: string): string {
  return /[.?!…]$|https?:\/\/\S+$/u.test(sentence) ? sentence : `${sentence}.`;
}
