import type { Storage, StoredType } from './storage.js';

/** Returns the part of an id before the slash, which names the type; empty if there is no slash. */
export function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}

/** Returns the type that the prefix of an id names. */
export function typeOfId(id: string, { storage }: { readonly storage: Storage }): StoredType | undefined {
  return storage.typeOfPrefix.get(prefixOf(id));
}
