import { foldedWords } from '../../search/fold.js';
import { identityOf } from '../../search/foldText.js';
import { canonicalJson, sha256, shortDigest } from '../../text/digest.js';
import type { DatasetRecord, EventRecord } from '../row/record.js';

/** Counted up when the same record gives other content, so that rows imported before are written anew. */
const DERIVATION = 3;

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
  const { at: _at, place, ...rest } = record;
  // A place keeps the precision it first came with, so a row that states another says nothing new.
  const said = { ...rest, place: place && { ...place, precision: undefined } };
  return {
    version: sha256(version).slice(0, 8),
    content: `${DERIVATION}-${sha256(canonicalJson(said)).slice(0, 24)}`,
  };
}

/**
 * A name as a part of an id: its words in Latin letters, joined by hyphens. Names that are transliterated alike share
 * these, so every name of other letters than `[a-z0-9]` carries a digest of itself, and so does one that is too long or
 * has no words. The digest depends on the name alone and not on the names that others have, so that an id is the same
 * in every graph and in whatever order rows come. Equal for names that differ in case, compatibility forms or
 * punctuation.
 */
export function slugOf(name: string): string {
  const words = foldedWords(name).map(({ folded }) => folded);
  const slug = words.join('-');
  const identity = identityOf(name);
  const isPlain = identity.replaceAll(' ', '') === words.join('') && !LIKE_A_DIGEST.test(slug);
  if (isPlain && slug !== '' && slug.length <= LONGEST_SLUG) return slug;
  const digest = sha256(isPlain && slug !== '' ? slug : identity).slice(0, DIGEST);
  return [slug.slice(0, LONGEST_SLUG - DIGEST - 1), digest].filter((part) => part !== '').join('-');
}

const DIGEST = 12;
/** What ends so might be the slug of another name with its digest. */
const LIKE_A_DIGEST = /(?:^|-)[0-9a-f]{12}$/;
