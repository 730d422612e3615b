/** Returns the value with all its texts in Unicode's form NFC, in which texts are stored and searched. */
export function inNfc<Value>(value: Value): Value {
  if (typeof value === 'string') return value.normalize() as Value;
  if (Array.isArray(value)) return value.map(inNfc) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, inNfc(inner as unknown)]),
  ) as Value;
}
