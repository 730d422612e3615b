import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Log } from '../log.js';
import { internalCode, thrownIn } from './publicError.js';

/**
 * Keeps the causes of masked errors between two places: the formatter of errors, which knows the cause, and the end of
 * the answer, which knows the id of the request. Between them Apollo Server turns errors into text, even in answers
 * that no plugin sees, such as when the context cannot be made.
 */
export interface MaskedErrors {
  /** Keeps the cause and replaces it by a mark. */
  mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  /** Logs the cause under this id, tells the client the id, and removes the mark. Other errors pass unchanged. */
  tell(formatted: GraphQLFormattedError, id: string): GraphQLFormattedError;
}

/**
 * The most causes to keep, for answers that are being made. The cause of an answer that is never sent is dropped in
 * time.
 */
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
