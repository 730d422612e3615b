import { domainOf, type Term, type TermPair } from '../vocabulary/term.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { hasActsOfSpeaking } from '../schema/actsOfSpeaking.js';
import type { ValueKind } from './facts.js';

/** What a predicate may join, and what it derives, as its term in the vocabulary has it. */
export type PredicateRule =
  /** A relationship of this type, between a subject and an object that one of the pairs has. */
  | { readonly kind: 'relationship'; readonly type: string; readonly pairs: readonly TermPair[] }
  | { readonly kind: 'value'; readonly subjects: readonly string[]; readonly value: ValueKind }
  /**
   * An act of speaking. With an object it yields a relationship of this type in the modality of the claim, and a value
   * narrows the object; with a value alone it is a statement.
   */
  | { readonly kind: 'act'; readonly type: string; readonly pairs: readonly TermPair[] }
  /**
   * A statement, from which nothing is derived. It has an object, a value, both or neither; `needsContent` refuses
   * neither, because that predicate alone says nothing.
   */
  | { readonly kind: 'statement'; readonly pairs: readonly TermPair[]; readonly needsContent: boolean };

/** The kinds of values that a statement may have: those that a claim can show as they are. */
export const STATEMENT_VALUES: readonly ValueKind[] = ['text', 'quantity', 'time'];

/** Types whose every entity says how it stands. */
export const TYPES_WITH_STATUS: readonly string[] = ['Conflict', 'Negotiation', 'Agreement', 'Event'];

/** The identifier that every country has, and the form of its values: ISO 3166-1 alpha-2. */
export const COUNTRY_CODE = { scheme: 'ISO_3166_1_ALPHA_2', form: /^[A-Z]{2}$/ } as const;

/** The rule of a predicate; one that no vocabulary has any more is a statement about anything. */
export function ruleOf(predicate: string, vocabulary: Vocabulary): PredicateRule {
  const term = vocabulary.term('PREDICATE', predicate);
  return term === undefined ? ANYTHING : ruleOfTerm(term);
}

const ANYTHING: PredicateRule = {
  kind: 'statement',
  pairs: [{ domain: ['Entity'], range: [] }],
  needsContent: false,
};

function ruleOfTerm(term: Term): PredicateRule {
  const { pairs, value, derives, needsContent = false } = term;
  if (derives !== undefined)
    return { kind: hasActsOfSpeaking([derives]) ? 'act' : 'relationship', type: derives, pairs };
  if (value !== undefined) return { kind: 'value', subjects: domainOf(term), value };
  return { kind: 'statement', pairs, needsContent };
}

/** The type of the relationships that a predicate derives; undefined where it derives none. */
export function derivedType(predicate: string, vocabulary: Vocabulary): string | undefined {
  const rule = ruleOf(predicate, vocabulary);
  return rule.kind === 'relationship' || rule.kind === 'act' ? rule.type : undefined;
}

/** What relationships of a type may join: what the predicate of that name, which ships, may. */
export function pairsOfType(type: string, vocabulary: Vocabulary): readonly TermPair[] {
  return vocabulary.term('PREDICATE', type)?.pairs ?? [];
}
