/** The sets of words that claims draw on. */
export const VOCABULARY_KINDS = ['PREDICATE', 'ROLE', 'MEASURE', 'UNIT'] as const;
export type VocabularyKind = (typeof VOCABULARY_KINDS)[number];

/** The kinds of values that a claim can have. */
export const TERM_VALUES = ['name', 'text', 'identifier', 'code', 'status', 'time', 'quantity'] as const;
export type TermValue = (typeof TERM_VALUES)[number];

/** What stands in the enums for every term that does not ship; no term has this word itself. */
export const OTHER = 'OTHER';

/**
 * One word of a vocabulary, as a file declares it. Plain data: `JSON.stringify` of a user's own terms is what the graph keeps of
 * them.
 */
export interface Term {
  readonly kind: VocabularyKind;
  /** In capitals, such as `PARTY_TO`: what claims say. */
  readonly word: string;
  /** A few words for people, such as `party to`. */
  readonly label: string;
  /** One sentence or more. */
  readonly description: string;
  /** What corresponds to it in published schemes. */
  readonly codes: readonly TermCode[];
  /** What it may be said of, and with what; empty of a unit. */
  readonly pairs: readonly TermPair[];
  /** Of a predicate: the kind of value that it needs. */
  readonly value?: TermValue;
  /** Of a predicate: the type of the relationships that its claims become. */
  readonly derives?: string;
  /** Of a predicate that ships: it is an act of speaking, which derives a relationship whatever the modality. */
  readonly act?: true;
  /** Of a predicate that says nothing alone: it needs an object or a value. */
  readonly needsContent?: true;
}

/** Labels of subjects, such as `Actor`, and of the objects that fit them; of a measure the units. */
export interface TermPair {
  readonly domain: readonly string[];
  /** Empty where anything fits, or where there is nothing but the subject. */
  readonly range: readonly string[];
}

export interface TermCode {
  readonly scheme: string;
  readonly version: string;
  readonly code: string;
}

/** The id of a term in the API: `term/` and, joined by a dot, its kind and its word. */
export function termId({ kind, word }: Pick<Term, 'kind' | 'word'>): string {
  return `${TERM_PREFIX}${kind.toLowerCase()}.${word}`;
}

export const TERM_PREFIX = 'term/';

/** What a term may be said of, whatever stands on its other side. */
export function domainOf({ pairs }: Term): readonly string[] {
  return [...new Set(pairs.flatMap(({ domain }) => domain))];
}

/** What may stand on its other side, whatever it is said of. */
export function rangeOf({ pairs }: Term): readonly string[] {
  return [...new Set(pairs.flatMap(({ range }) => range))];
}
