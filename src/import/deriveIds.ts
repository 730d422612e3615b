import { foldedWords } from '../search/fold.js';
import { canonicalJson, sha256, shortDigest } from '../seed/digest.js';
import type { DatasetRecord, EventRecord } from './record.js';

/** Counted up when the same record gives other content, so that rows imported before are written anew. */
const DERIVATION = 2;

/** No longer than this is the readable part of an id. */
const LONGEST_SLUG = 80;

/** What a row is called in the graph. Everything a row brings is named after it, so no two rows ever share a part. */
export interface RowIds {
  readonly event: string;
  readonly claim: string;
  /** Sixteen hexadecimal digits, the same as in the claim's id: the ids of the row's parts end in them. */
  readonly digest: string;
}

export function datasetId({ slug }: Pick<DatasetRecord, 'slug'>): string {
  return `dataset/${slug}`;
}

/** Of the dataset and the key alone: what the row says may change and it stays the same row. */
export function rowIds(dataset: Pick<DatasetRecord, 'slug'>, key: string): RowIds {
  const digest = shortDigest([datasetId(dataset), key, 'RECORDED']);
  return { event: `event/${dataset.slug}--${fitKey(key)}`, claim: `claim/${digest}`, digest };
}

/** As ids of facts are written, so that facts can speak of imported events. */
function fitKey(key: string): string {
  if (/^[A-Za-z0-9-]{1,80}$/.test(key)) return key;
  return `${key.replaceAll(/[^A-Za-z0-9-]+/g, '-').slice(0, LONGEST_SLUG)}-${sha256(key).slice(0, 12)}`;
}

/**
 * Two parts that tell whether a row is as it was imported: the version of the dataset it came with, and what it says.
 * Where the row stands in its file is left out, for the same rows come in other files too.
 */
export interface RowHash {
  readonly version: string;
  readonly content: string;
}

export function rowHash({ version }: Pick<DatasetRecord, 'version'>, record: EventRecord): RowHash {
  const { at: _at, ...said } = record;
  return {
    version: sha256(version).slice(0, 8),
    content: `${DERIVATION}-${sha256(canonicalJson(said)).slice(0, 24)}`,
  };
}

/**
 * A name as a part of an id: its folded words, joined by hyphens. A name without letters and digits, or a long one,
 * is told apart by a digest. Equal for names that only differ in marks, case, script or punctuation.
 */
export function slugOf(name: string): string {
  const slug = foldedWords(name)
    .map(({ folded }) => folded)
    .join('-');
  if (slug !== '' && slug.length <= LONGEST_SLUG) return slug;
  const digest = sha256(slug === '' ? name : slug).slice(0, 12);
  return slug === '' ? digest : `${slug.slice(0, LONGEST_SLUG - 13)}-${digest}`;
}
