import { foldedWords } from '../../search/fold.js';
import { identityOf } from '../../search/foldText.js';
import { canonicalJson, sha256, shortDigest } from '../../text/digest.js';
import type { DatasetRecord, EventRecord } from '../row/record.js';

/**
 * The version of the derivation. Count it up when the same record gives other content, so that rows imported before are
 * written anew.
 */
const DERIVATION = 4;

/** The greatest length of the readable part of an id. */
const LONGEST_SLUG = 80;

/**
 * The ids of a row in the graph. Everything that a row brings has an id made from these, so no two rows ever share a
 * part.
 */
export interface RowIds {
  readonly event: string;
  readonly claim: string;
  /** Sixteen hexadecimal digits, the same as in the claim's id. The ids of the row's parts end with them. */
  readonly digest: string;
}

export function datasetId({ slug }: Pick<DatasetRecord, 'slug'>): string {
  return `dataset/${slug}`;
}

/** Makes the ids from the dataset and the key alone: a row with other content stays the same row. */
export function rowIds(dataset: Pick<DatasetRecord, 'slug'>, key: string): RowIds {
  const digest = shortDigest([datasetId(dataset), key, 'RECORDED']);
  return { event: `event/${dataset.slug}--${fitKey(key)}`, claim: `claim/${digest}`, digest };
}

/** Makes a key fit into an id of facts, so that facts can name imported events. */
function fitKey(key: string): string {
  if (/^[A-Za-z0-9-]{1,80}$/.test(key)) return key;
  return `${key.replaceAll(/[^A-Za-z0-9-]+/g, '-').slice(0, LONGEST_SLUG)}-${sha256(key).slice(0, 12)}`;
}

/**
 * Two hashes that tell whether a row is as it was imported: of the version of the dataset, and of the row's content.
 * The row's place in its file is left out, because the same rows come in other files too.
 */
export interface RowHash {
  readonly version: string;
  readonly content: string;
}

export function rowHash({ version }: Pick<DatasetRecord, 'version'>, record: EventRecord): RowHash {
  const { at: _at, place, ...rest } = record;
  // A place keeps the precision that it first came with, so a row with another precision says nothing new.
  const said = { ...rest, place: place && { ...place, precision: undefined } };
  return {
    version: sha256(version).slice(0, 8),
    content: `${DERIVATION}-${sha256(canonicalJson(said)).slice(0, 24)}`,
  };
}

/**
 * A name as a part of an id: its words in Latin letters, joined by hyphens. Names that are transliterated alike share
 * these words. Therefore a name with other letters than `[a-z0-9]` also carries a digest of itself, and so does a name
 * that is too long or has no words. The digest depends on the name alone and not on other names, so that an id is the
 * same in every graph and in whatever order rows come. Names that differ only in case, compatibility forms or
 * punctuation are equal.
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
/** A slug that ends like this might be the slug of another name with its digest. */
const LIKE_A_DIGEST = /(?:^|-)[0-9a-f]{12}$/;
