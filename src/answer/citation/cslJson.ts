import type { CitedSource } from './citedSource.js';
import type { CitedName } from './nameParts.js';
import type { PublicationDate } from './publicationDate.js';

/** A list of one item, as programs read it. See https://github.com/citation-style-language/schema (csl-data.json) */
export function cslJson(source: CitedSource): string {
  const { key, kind, authors, title, name, publisher, date, url, language, version, notes } = source;
  const written = title === undefined ? [name, ...notes] : notes;
  // JSON leaves out what is undefined.
  const item = {
    id: key,
    type: kind === 'dataset' ? 'dataset' : url === undefined ? 'document' : 'webpage',
    title,
    author: authors.length === 0 ? undefined : authors.map(nameOf),
    publisher,
    issued: date === undefined ? undefined : dateOf(date),
    URL: url,
    language,
    version,
    note: written.length === 0 ? undefined : written.join('; '),
  };
  return JSON.stringify([item]);
}

function nameOf(name: CitedName): object {
  return name.kind === 'person' ? { family: name.family, given: name.given } : { literal: name.name };
}

function dateOf({ dates, edtf }: PublicationDate): object {
  return dates.length === 0 ? { literal: edtf } : { 'date-parts': dates };
}
