import { readVocabulary } from '../../src/vocabulary/readVocabulary.js';
import { createVocabulary } from '../../src/vocabulary/vocabulary.js';

/** Terms of each kind beside those that ship: relationships of three types, what derives nothing, and each key. */
export const OWN_VOCABULARY = `predicates:
  - { id: BANKROLLED, label: bankrolled, description: The subject paid for the object., domain: [Actor], range: [Agreement], derives: PARTY_TO }
  - { id: FILMED, label: filmed, description: The subject filmed the object., domain: [Person], range: [Event], derives: PARTICIPATED_IN }
  - { id: ACTED_AS, label: acted as, description: The subject acted in the object., domain: [Person], range: [Office], derives: HOLDS }
  - { id: SLAMMED, label: slammed, description: The subject spoke ill of the object., domain: [Person], range: [Event, Actor], derives: CONDEMNED }
  - { id: SIDED_WITH, label: sided with, description: The subject sided with the object., domain: [Actor], range: [Actor] }
  - { id: COST, label: cost, description: The subject cost the value., value: quantity }
roles:
  - { id: STENOGRAPHER, label: stenographer, description: The actor writes down what others say., domain: [Person, Organization] }
measures:
  - { id: BARRELS_SHIPPED, label: barrels shipped, description: The oil that was shipped., domain: [Event, Country], range: [BARREL] }
units:
  - { id: BARREL, label: barrels, description: Barrels of oil., codes: [{ scheme: OTHER, version: UN/ECE 20, code: BLL }] }
`;

/** All of these. */
export const WORDS = createVocabulary(
  readVocabulary([{ name: 'vocabulary/own.yaml', text: OWN_VOCABULARY }]).terms,
);
