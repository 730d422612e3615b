import type { CitedSource } from './citedSource.js';
import type { CitedName } from './nameParts.js';

/**
 * An entry of BibTeX. `@misc` is known to BibTeX and BibLaTeX alike.
 * See https://ctan.org/pkg/biblatex and Oren Patashnik, BibTeXing
 */
export function bibtex(source: CitedSource): string {
  const { key, authors, title, name, publisher, date, url, language, version, notes } = source;
  const [year, month, day] = date?.dates.length === 1 ? date.dates[0]! : [];
  const written = title === undefined ? [name, ...notes] : notes;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', braced(authors.map(author).join(' and '))],
    // In braces of its own, so that styles leave its capitals as they are.
    ['title', title === undefined ? undefined : `{{${escaped(title)}}}`],
    ['publisher', text(publisher)],
    ['version', text(version)],
    ['year', braced(year === undefined ? (date?.year ?? '') : String(year).padStart(4, '0'))],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', braced(day === undefined ? '' : String(day))],
    // Verbatim: of all signs only braces would end it.
    ['url', braced((url ?? '').replaceAll('{', '%7B').replaceAll('}', '%7D'))],
    ['language', text(language)],
    ['note', text(written.join('; '))],
  ];
  const lines = fields.flatMap(([field, value]) => (value === undefined ? [] : [`  ${field} = ${value},`]));
  return [`@misc{${key},`, ...lines, '}', ''].join('\n');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A name that is not in two parts would be split by BibTeX, and so would one with the word `and`. */
function author(name: CitedName): string {
  if (name.kind === 'literal') return `{${escaped(name.name)}}`;
  return [name.family, name.given]
    .map((part) => (/\band\b/i.test(part) ? `{${escaped(part)}}` : escaped(part)))
    .join(', ');
}

function text(value: string | undefined): string | undefined {
  return braced(escaped(value ?? ''));
}

function braced(value: string): string | undefined {
  return value === '' ? undefined : `{${value}}`;
}

/** BibTeX counts braces even behind a backslash, so these have names. */
function escaped(value: string): string {
  return value.replace(/[\\{}$&#%_^~]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

const SIGNS: { readonly [sign: string]: string } = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
