/**
 * The most results to keep: enough for codes and common names. It bounds memory because a file may hold any number of
 * names.
 */
const MOST = 50_000;

/** Returns a function of a text that keeps its results, within bounds. Errors are not kept. */
export function memoize<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const own = ownCopy(text);
    const value = find(own);
    if (known.size >= MOST) known.clear();
    known.set(own, value);
    return value;
  };
}

/** Copies a text, because a cell is a view into a piece of the file and would keep all of that piece in memory. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
