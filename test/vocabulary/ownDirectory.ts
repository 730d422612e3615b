import { replaced, SAMPLE, cite, type FactFiles } from '../facts/sample.js';

/** Two predicates, one of which derives a relationship, a role, a measure, and its unit. */
export const VOCABULARY = `predicates:
  - id: MINUTED
    label: took the minutes of
    description: The subject wrote down what was said in the object. It was not there to speak.
    domain: [Person, Organization]
    range: [Event]
    derives: PARTICIPATED_IN
    codes: [{ scheme: CAMEO, version: "1.1b3", code: "010" }]
  - id: YAWNED_AT
    label: yawned at
    description: The subject was bored by the object.
    domain: [Person]
roles:
  - id: STENOGRAPHER
    label: stenographer
    description: The actor writes down what the others say.
    domain: [Person]
measures:
  - id: PAGES_WRITTEN
    label: pages written
    description: The number of pages that were written of an event.
    domain: [Event]
    range: [PAGE]
units:
  - id: PAGE
    label: pages
    description: Pages of a transcript.
`;

const CLAIMS = `  - subject: person/ada
    predicate: MINUTED
    object: event/call
    role: STENOGRAPHER
    gist: Ada wrote the minutes of the call.
    evidence: [${cite('rang')}]
  - subject: person/bo
    predicate: YAWNED_AT
    object: event/call
    gist: The call bored Bo.
    evidence: [${cite('rang Bo')}]
  - subject: event/call
    predicate: MEASURED
    measure: PAGES_WRITTEN
    value: { quantity: { known: VALUE, value: 12, unit: PAGE, approximation: EXACT, scope: TOTAL, text: twelve pages } }
    gist: The minutes of the call have twelve pages.
    evidence: [${cite('nearly an hour')}]
`;

/** The sample with a vocabulary of its own, and claims in its words. */
export const OWN: FactFiles = {
  ...SAMPLE,
  '30-claims.yaml': SAMPLE['30-claims.yaml']! + CLAIMS,
  // The facts that ship have a dataset of the other name.
  '90-reference.yaml': replaced(SAMPLE['90-reference.yaml']!, 'id: dataset/reference', 'id: dataset/own'),
  'vocabulary/own.yaml': VOCABULARY,
};

/** The same with another text in place of one that stands in the vocabulary. */
export function withVocabulary(before: string, after: string): FactFiles {
  return { ...OWN, 'vocabulary/own.yaml': replaced(VOCABULARY, before, after) };
}
