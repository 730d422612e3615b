import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A made-up article of three sentences, the last one a pointer to another article, with characters of two units. */
export const TEXT =
  'Ada of Norland rang Bo 📞 of Sudland on May 2, 2024. “We spoke for nearly an hour,” Bo told Ada’s aide. SEE ALSO: Norland votes again.';

export const DIGEST = sha256(TEXT);
export const ARTICLE = `article/${DIGEST.slice(0, 12)}`;

const SENTENCES = [
  'Ada of Norland rang Bo 📞 of Sudland on May 2, 2024.',
  '“We spoke for nearly an hour,” Bo told Ada’s aide.',
  'SEE ALSO: Norland votes again.',
];

/** The citation of a phrase of the article, as a file writes it. */
export function cite(phrase: string): string {
  const start = TEXT.indexOf(phrase);
  const sentence = SENTENCES.findIndex((candidate) => candidate.includes(phrase)) + 1;
  return `{ sentence: ${sentence}, start: ${start}, end: ${start + phrase.length}, quote: ${JSON.stringify(phrase)} }`;
}

export const ARTICLE_FILE = `article:
  digest: "${DIGEST}"
  length: ${TEXT.length}
  language: en
  sentences:
${SENTENCES.map(sentenceLine).join('\n')}
`;

export const ENTITIES_FILE = `entities:
  - id: person/ada
  - id: person/bo
  - id: country/NL
  - id: event/call
  - id: event/vote
`;

/** Seven claims of the article; the tests show the result of each. */
export const CLAIMS_FILE = `claims:
  - subject: person/ada
    predicate: PARTICIPATED_IN
    object: event/call
    role: INITIATOR
    gist: Ada placed the call.
    evidence: [${cite('rang')}]
  - subject: person/bo
    predicate: PARTICIPATED_IN
    object: event/call
    role: RECIPIENT
    gist: Bo was called.
    attribution: [{ speaker: person/bo, verb: told, to: person/ada, via: an aide }]
    evidence: [${cite('rang Bo 📞')}]
  - subject: event/call
    predicate: TOOK_PLACE
    value: { time: { text: "May 2, 2024", edtf: "2024-05-02", yearBasis: STATED } }
    gist: The call was on May 2, 2024.
    evidence: [${cite('May 2, 2024')}]
  - subject: event/call
    predicate: MEASURED
    measure: DURATION
    value: { quantity: { known: VALUE, value: 1, unit: HOUR, approximation: NEARLY, scope: TOTAL, text: nearly an hour } }
    gist: The call took nearly an hour.
    attribution: [{ speaker: person/bo, verb: told, to: person/ada }]
    said: { text: "May 2024", edtf: "2024-05", yearBasis: STATED }
    evidence: [${cite('nearly an hour')}]
  - subject: event/call
    predicate: HAS_STATUS
    value: { status: HELD }
    gist: The call took place.
    evidence: [${cite('rang')}]
  - subject: event/vote
    predicate: HAS_STATUS
    value: { status: HELD }
    gist: A vote is reported by another article.
    evidence: [${cite('votes again')}]
  - subject: person/ada
    predicate: REPRESENTS
    object: country/NL
    gist: Ada is of Norland.
    evidence: [${cite('of Norland')}]
`;

export const REFERENCE_FILE = `dataset: { id: dataset/reference, name: Reference, version: "1" }
claims:
${[named('person/ada', 'Ada'), named('person/bo', 'Bo'), named('country/NL', 'Norland'), named('event/call', 'Call of Ada and Bo'), named('event/vote', 'Vote in Norland')].join('\n')}
  - subject: country/NL
    predicate: IDENTIFIED_BY
    value: { identifier: { scheme: ISO_3166_1_ALPHA_2, value: NL } }
    evidence: [{ row: country/NL }]
  - subject: event/call
    predicate: CODED_AS
    value: { code: { scheme: PLOVER, version: "1", code: CONSULT } }
    evidence: [{ row: event/call }]
`;

export type FactFiles = { readonly [name: string]: string };

export const SAMPLE: FactFiles = {
  '10-article.yaml': ARTICLE_FILE,
  '20-entities.yaml': ENTITIES_FILE,
  '30-claims.yaml': CLAIMS_FILE,
  '90-reference.yaml': REFERENCE_FILE,
};

/** The claim of a dataset that gives an entity its primary name, as a line of a file. */
export function named(id: string, name: string, kind = 'PRIMARY'): string {
  return `  - { subject: ${id}, predicate: NAMED, value: { name: { value: ${name}, language: en, script: Latn, kind: ${kind} } }, evidence: [{ row: ${id} }] }`;
}

/** The claim of a dataset that a country has this code, as a line of a file. */
export function coded(id: string, code: string): string {
  return `  - { subject: ${id}, predicate: IDENTIFIED_BY, value: { identifier: { scheme: ISO_3166_1_ALPHA_2, value: ${code} } }, evidence: [{ row: ${id} }] }`;
}

/** Writes files into a new directory, gives them to the body, and removes them. */
export async function withFacts<T>(files: FactFiles, body: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'parley-facts-'));
  try {
    await writeFacts(directory, files);
    return await body(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

export async function writeFacts(directory: string, files: FactFiles): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
}

/** Replaces a text that must be there: a test that changes nothing would prove nothing. */
export function replaced(text: string, before: string, after: string): string {
  if (!text.includes(before)) throw new Error(`The sample has no “${before}”.`);
  return text.replace(before, () => after);
}

function sentenceLine(sentence: string, index: number): string {
  const start = TEXT.indexOf(sentence);
  const headline = index === 2 ? ', headline: true' : '';
  return `    - { number: ${index + 1}, start: ${start}, end: ${start + sentence.length}, digest: "${sha256(sentence)}", gist: Sentence ${index + 1}.${headline} }`;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
