import { badInput } from '../errors.js';
import { boundsOf } from '../facts/edtf/bounds.js';
import { webAddress } from '../facts/grammar/scalars.js';
import { isProblem } from '../yaml/problem.js';
import type { Publication } from './draft.js';

export interface PublicationOptions {
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  /** The authors, each as a citation names it. */
  readonly author?: readonly string[] | undefined;
  /** The time of publication, in EDTF. */
  readonly published?: string | undefined;
}

/** Reads the options about the publication. Throws BAD_USER_INPUT for what a fact file would refuse. */
export function publicationOf({ url, publisher, author, published }: PublicationOptions): Publication {
  const address = url === undefined ? undefined : webAddress.safeParse(url);
  if (address?.success === false) throw badInput(`--url: ${address.error.issues[0]!.message}`);
  const bounds = published === undefined ? undefined : boundsOf(published);
  if (bounds !== undefined && isProblem(bounds)) throw badInput(`--published: ${bounds.message}`);
  return { url, publisher, authors: author, publishedAt: published };
}
