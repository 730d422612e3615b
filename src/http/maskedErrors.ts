import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Log } from '../log.js';
import { internalCode, thrownIn } from './publicError.js';

/**
 * The causes of errors that a client is told nothing of, from where an error is put into words to where the answer is
 * sent: only there the id of the request is known, and only here the cause. In between Apollo Server makes text of them,
 * also in answers that no plugin sees, such as when the context cannot be made.
 */
export interface MaskedErrors {
  /** Takes the cause out of the way, and leaves a mark in its place. */
  mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  /** Logs the cause under this id, tells the client the id, and takes the mark away. Other errors pass as they are. */
  tell(formatted: GraphQLFormattedError, id: string): GraphQLFormattedError;
}

/** Answers that are being made; of one that is never sent the cause is forgotten. */
const KEPT = 1_000;

export function maskedErrors(log: Log): MaskedErrors {
  const causes = new LRUCache<string, { readonly cause: unknown }>({ max: KEPT });
  return {
    mask(formatted, error) {
      if (formatted.extensions?.['code'] !== internalCode) return formatted;
      const mark = randomUUID();
      causes.set(mark, { cause: thrownIn(error) });
      return { ...formatted, extensions: { ...formatted.extensions, mark } };
    },
    tell(formatted, id) {
      const { mark, ...extensions } = formatted.extensions ?? {};
      if (mark === undefined) return formatted;
      log.error({ id, err: causes.get(String(mark))?.cause }, 'masked error');
      causes.delete(String(mark));
      return { ...formatted, message: `${formatted.message} Error id: ${id}`, extensions };
    },
  };
}
