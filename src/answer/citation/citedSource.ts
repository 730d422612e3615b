import type { CITED_PROPERTIES } from '../../plan/tree/values.js';
import { nameParts } from './nameParts.js';
import type { CitedName } from './nameParts.js';
import { publicationDate } from './publicationDate.js';
import type { PublicationDate } from './publicationDate.js';

type StoredProperties = {
  readonly [property in (typeof CITED_PROPERTIES)[number]]?: string | readonly string[] | null;
};

/** What a citation says of a source. Every text is in one line. */
export interface CitedSource {
  readonly kind: 'article' | 'dataset';
  /** The id with a hyphen for the slash: a key of letters, digits and hyphens. */
  readonly key: string;
  /** Undefined for an article without a headline, for the name that the graph shows is not its title. */
  readonly title: string | undefined;
  readonly name: string;
  readonly authors: readonly CitedName[];
  readonly publisher: string | undefined;
  readonly date: PublicationDate | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly version: string | undefined;
  /** The citation that the publisher asks for. */
  readonly stated: string | undefined;
  /** What no field of a style is for. */
  readonly notes: readonly string[];
}

/** Reads the properties of a source; undefined for an object that is none. */
export function citedSource(stored: StoredProperties): CitedSource | undefined {
  const id = String(stored.id);
  const kind = (['article', 'dataset'] as const).find((each) => id.startsWith(`${each}/`));
  if (kind === undefined) return undefined;
  const [name = '', url, version] = [stored.name, stored.url, stored.version].map(lineOf);
  return {
    kind,
    key: id.replace('/', '-'),
    title: kind === 'dataset' ? name : lineOf(stored.headline),
    name,
    authors: ((stored.authors ?? []) as readonly string[]).map((author) => nameParts(lineOf(author) ?? '')),
    publisher: lineOf(stored.publisher),
    date: publicationDate(
      stored.publishedAtEdtf,
      stored.publishedAtEarliestStart,
      stored.publishedAtLatestEnd,
    ),
    url,
    language: lineOf(stored.language),
    version: version === UNSTATED ? undefined : version,
    stated: lineOf(stored.citation),
    notes: notesOf(stored, url),
  };
}

/** The version of an imported dataset if nobody gave one. */
const UNSTATED = 'unstated';

/** A text without an address is told apart by its digest. */
function notesOf(stored: StoredProperties, url: string | undefined): readonly string[] {
  const [archived, license, digest] = [stored.archivedUrl, stored.license, stored.digest].map(lineOf);
  return [
    ...(archived === undefined ? [] : [`Archived at ${archived}`]),
    ...(license === undefined ? [] : [`License: ${license}`]),
    ...(digest === undefined || url !== undefined ? [] : [`SHA-256 ${digest}`]),
  ];
}

/** A text in one line, because a line break would end a field of RIS and begin another. */
function lineOf(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const line = text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return line === '' ? undefined : line;
}
