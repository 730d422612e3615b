import type { ValueKind } from './facts.js';

/**
 * The subjects, objects and values that fit a predicate, and the kind of thing derived from it. Subjects and objects
 * are labels: `Actor` is every type of actor. A pair is a subject label and the object labels that fit it.
 */
export type PredicateRule =
  | {
      readonly kind: 'relationship';
      readonly pairs: readonly (readonly [subject: string, objects: readonly string[]])[];
    }
  | { readonly kind: 'value'; readonly subjects: readonly string[]; readonly value: ValueKind }
  /**
   * An act of speaking. With an object it yields a relationship in the modality of the claim, and a value narrows the
   * object; with a value alone it is a statement.
   */
  | {
      readonly kind: 'act';
      readonly pairs: readonly (readonly [subject: string, objects: readonly string[]])[];
    }
  /**
   * A statement, from which nothing is derived. It has an object, a value, both or neither; `needsContent` refuses
   * neither, because that predicate alone says nothing.
   */
  | { readonly kind: 'statement'; readonly needsContent?: boolean };

const STATED = ['Conflict', 'Negotiation', 'Agreement', 'Event'];

const RULES: { readonly [predicate: string]: PredicateRule } = {
  PARTY_TO: relationship(['Actor', ['Conflict', 'Negotiation', 'Agreement']]),
  PARTICIPATED_IN: relationship(['Actor', ['Event']]),
  REPRESENTS: relationship(
    ...['Person', 'Organization', 'Office'].map(
      (subject) => [subject, ['Country', 'Organization', 'Office']] as const,
    ),
  ),
  HOLDS: relationship(['Person', ['Office']]),
  PART_OF: relationship(['Event', ['Conflict', 'Negotiation']], ['Place', ['Country']]),
  CONCERNS: relationship(['Negotiation', ['Conflict', 'Agreement']], ['Agreement', ['Conflict']]),
  REACHED_IN: relationship(['Agreement', ['Negotiation', 'Event']]),
  PURSUANT_TO: relationship(['Event', ['Agreement']]),
  FOLLOWED: relationship(['Event', ['Event']]),
  LOCATED_IN: relationship(['Event', ['Place', 'Country']], ['Agreement', ['Place', 'Country']]),
  DISCUSSED: act(['Event', ['Entity']]),
  CONDEMNED: act(['Actor', ['Entity']]),
  REFUSED: act(['Actor', ['Agreement', 'Negotiation', 'Event']]),
  PROPOSED: act(['Actor', ['Agreement', 'Negotiation', 'Event']]),
  PRESSED_FOR: act(['Actor', ['Agreement', 'Negotiation', 'Event']]),
  NAMED: value(['Entity'], 'name'),
  DESCRIBED_AS: value(['Entity'], 'text'),
  LOCATED_AT: value(['Place'], 'text'),
  IDENTIFIED_BY: value(['Entity'], 'identifier'),
  CODED_AS: value(['Event'], 'code'),
  HAS_STATUS: value(STATED, 'status'),
  TOOK_PLACE: value(STATED, 'time'),
  HAS_TOPIC: value(['Negotiation', 'Agreement'], 'text'),
  BORN: value(['Person'], 'time'),
  MEASURED: value(['Entity'], 'quantity'),
  STATED: { kind: 'statement', needsContent: true },
};

const STATEMENT: PredicateRule = { kind: 'statement' };

/** The kinds of values that a statement may have: those that a claim can show as they are. */
export const STATEMENT_VALUES: readonly ValueKind[] = ['text', 'quantity', 'time'];

/** The types whose entities all need a status. */
export const TYPES_WITH_STATUS: readonly string[] = STATED;

/** The identifier that every country has, and the form of its values: ISO 3166-1 alpha-2. */
export const COUNTRY_CODE = { scheme: 'ISO_3166_1_ALPHA_2', form: /^[A-Z]{2}$/ } as const;

/** The rule of a predicate of the schema. A predicate from which nothing is derived is a statement. */
export function ruleOf(predicate: string): PredicateRule {
  return Object.hasOwn(RULES, predicate) ? (RULES[predicate] ?? STATEMENT) : STATEMENT;
}

function relationship(...pairs: readonly (readonly [string, readonly string[]])[]): PredicateRule {
  return { kind: 'relationship', pairs };
}

function act(...pairs: readonly (readonly [string, readonly string[]])[]): PredicateRule {
  return { kind: 'act', pairs };
}

function value(subjects: readonly string[], kind: ValueKind): PredicateRule {
  return { kind: 'value', subjects, value: kind };
}
