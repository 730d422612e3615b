/** As many answers are kept as codes and common names need; a file may hold any number of names. */
const MOST = 50_000;

/** A function of a text that keeps what it found, within bounds; what it throws is not kept. */
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

/** A cell is a view into the piece of the file it was cut from, and would keep all of that piece in memory. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
