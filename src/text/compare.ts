/** Orders texts by code unit: the same on every machine, in any language. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
