import { compare } from './compare.js';

/** Returns the map with its keys in the order of code units. */
export function sortedKeys<Value>(map: { readonly [key: string]: Value }): Record<string, Value> {
  return Object.fromEntries(Object.entries(map).sort(([one], [other]) => compare(one, other)));
}
