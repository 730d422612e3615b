/** Cursors by the digests of the list and order that they belong to, those of the root apart from those of parents. */
export type Cursors = Map<string, Set<string>>;

/** What the cursors of a list begin with that belong to the root (see `encodeCursor`). */
export function ownerOf(cursor: string): string {
  const [owner] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string];
  return owner;
}

/** Finds the cursors in an answer, under any alias: texts that decode to a list that begins with digests. */
export function cursorsIn(answer: unknown, found: Cursors): void {
  if (typeof answer === 'string') return take(answer, found);
  if (typeof answer === 'object' && answer !== null)
    for (const each of Object.values(answer)) cursorsIn(each, found);
}

function take(text: string, found: Cursors): void {
  if (!text.startsWith('WyJ')) return;
  const owner = ownerOf(text);
  found.set(owner, (found.get(owner) ?? new Set()).add(text));
}
