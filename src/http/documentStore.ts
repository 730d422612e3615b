import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { WEIGHTS, type Cache } from '../memory/cache.js';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/**
 * Keeps parsed and validated documents in our cache instead of Apollo's, so that plans and responses made from them are
 * counted with them.
 */
export function documentStore(cache: Cache): DocumentStore {
  const keyOf = (hash: string): string => `document ${hash}`;
  return {
    get: async (hash) => cache.get(keyOf(hash)) as DocumentNode | undefined,
    set: async (hash, document) => {
      const length = document.loc?.source.body.length ?? 0;
      cache.set(keyOf(hash), document, WEIGHTS.document * length, document.definitions);
    },
    delete: async (hash) => cache.delete(keyOf(hash)),
  };
}
