/** A name that can be given, with its meaning in one or more sentences if there is one. */
export interface KnownName {
  readonly name: string;
  readonly meaning?: string | null | undefined;
}

/** The most characters of a list, so that a message stays short. */
const LONGEST = 240;

/**
 * Lists names for a message, each with the first sentence of its meaning: `AFFIRMED (said to be so), DENIED (said not
 * to be so)`. A long list is cut: `KILLED (…), WOUNDED (…) and 12 more`.
 */
export function listNames(known: readonly KnownName[], longest = LONGEST): string {
  const shown: string[] = [];
  for (const each of known.map(described)) {
    if (shown.length > 0 && [...shown, each].join(', ').length > longest) break;
    shown.push(each);
  }
  const left = known.length - shown.length;
  return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
}

function described({ name, meaning }: KnownName): string {
  const sentence = /^.+?(?=\.(\s|$))/s.exec(meaning ?? '')?.[0];
  return sentence === undefined ? name : `${name} (${sentence[0]!.toLowerCase()}${sentence.slice(1)})`;
}
