import { createHash } from 'node:crypto';
import type { FactFiles } from '../../facts/sample.js';

const PERSONS = 'unit: PERSON, scope: AMBIGUOUS';
const TIME = (text: string, edtf: string) =>
  `value: { time: { text: ${text}, edtf: "${edtf}", yearBasis: STATED } }`;

/** Claims of a second source about the article's events: one for each kind of difference, and one that agrees. */
const CLAIMS = [
  'subject: person/vladimir-putin, predicate: REFUSED, object: agreement/us-proposed-cease-fire, polarity: DENIED, gist: Putin did not refuse it',
  'subject: event/israel-iran-air-strikes, predicate: FOLLOWED, object: event/us-iran-round-june-15, gist: The strikes came after the round',
  `subject: event/trump-putin-call, predicate: TOOK_PLACE, ${TIME('the day before', '2025-06-13')}, gist: They spoke on June 13`,
  `subject: event/prisoner-exchange-may-23-25, predicate: MEASURED, measure: PRISONERS_EXCHANGED, value: { quantity: { known: VALUE, value: 600, approximation: EXACT, text: six hundred, ${PERSONS} } }, gist: It was 600`,
  'subject: event/us-iran-round-june-15, predicate: HAS_STATUS, value: { status: HELD }, gist: The round was held',
  'subject: event/us-iran-round-june-15, predicate: LOCATED_IN, object: place/istanbul, gist: The round was in Istanbul',
  'subject: person/donald-trump, predicate: PARTICIPATED_IN, object: event/trump-putin-call, role: INITIATOR, gist: Trump rang',
  'subject: country/US, predicate: IDENTIFIED_BY, value: { identifier: { scheme: WIKIDATA, value: Q0 } }, gist: Another item',
  `subject: event/invasion-february-2022, predicate: TOOK_PLACE, ${TIME('on the 24th', '2022-02-24')}, gist: It was on the 24th`,
  'subject: event/prisoner-exchanges-since-june-2, predicate: MEASURED, measure: OCCURRENCES, value: { quantity: { known: VALUE, value: 4, unit: OCCURRENCE, approximation: EXACT, scope: TOTAL, text: four times } }, gist: There were four',
  'subject: agreement/istanbul, predicate: LOCATED_IN, object: country/TR, gist: It was made in Türkiye',
  `subject: event/prisoner-exchange-june-14, predicate: MEASURED, measure: PRISONERS_EXCHANGED, value: { quantity: { known: VALUE, value: 300, approximation: ABOUT, text: some 300, ${PERSONS} } }, gist: Some 300 were exchanged`,
  'subject: event/repatriation-of-bodies, predicate: MEASURED, measure: BODIES_REPATRIATED, value: { quantity: { known: VALUE, value: 600, unit: BODY, approximation: EXACT, scope: PER_SIDE, text: six hundred } }, gist: It was 600 each',
  'subject: event/trump-putin-call, predicate: DISCUSSED, object: agreement/us-proposed-cease-fire, gist: They spoke of the cease-fire',
  'subject: event/invasion-february-2022, predicate: CHARACTERIZED_AS, modality: EVALUATED, value: { text: long planned }, gist: It had long been planned',
  'subject: event/trump-putin-call, predicate: HAS_STATUS, value: { status: HELD }, gist: They did speak',
];

const SENTENCES = CLAIMS.map((_claim, index) => `Report ${index + 1} has it otherwise.`);
/** The whole of its text. */
export const SECOND_TEXT = SENTENCES.join(' ');
const PHRASE = 'otherwise';

/** The name of its narrator in a gist. */
export const SECOND_NAME = `Article ${digestOf(SECOND_TEXT).slice(0, 8)}, ${SENTENCES.length} sentences`;

/** An article of one sentence for each claim, to be put beside the shipped facts. */
export const SECOND_SOURCE: FactFiles = {
  '95-second.yaml': `article:
  digest: "${digestOf(SECOND_TEXT)}"
  length: ${SECOND_TEXT.length}
  language: en
  sentences:
${SENTENCES.map(sentenceLine).join('\n')}
claims:
${CLAIMS.map(claimLine).join('\n')}
`,
};

function sentenceLine(sentence: string, index: number): string {
  const start = startOf(index);
  return `    - { number: ${index + 1}, start: ${start}, end: ${start + sentence.length}, digest: "${digestOf(sentence)}", gist: "Sentence ${index + 1}" }`;
}

function claimLine(claim: string, index: number): string {
  const start = startOf(index) + (SENTENCES[index] ?? '').indexOf(PHRASE);
  return `  - { ${claim}, evidence: [{ sentence: ${index + 1}, start: ${start}, end: ${start + PHRASE.length}, quote: ${PHRASE} }] }`;
}

function startOf(index: number): number {
  return SENTENCES.slice(0, index).join(' ').length + (index === 0 ? 0 : 1);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
