import { describe, expect, test } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkFacts } from '../../src/facts/check/checkFacts.js';
import { formatProblem } from '../../src/yaml/problem.js';
import {
  cite,
  coded,
  DIGEST,
  named,
  replaced,
  SAMPLE,
  sha256,
  TEXT,
  withFacts,
  writeFacts,
} from './sample.js';
import type { FactFiles } from './sample.js';

async function problemsOf(files: FactFiles, text?: string): Promise<readonly string[]> {
  return withFacts(files, async (directory) => {
    if (text !== undefined) await writeFacts(directory, { 'text.txt': text });
    const textFile = text === undefined ? undefined : join(directory, 'text.txt');
    return (await checkFacts({ directory, textFile })).problems.map(formatProblem);
  });
}

function changed(file: string, before: string, after: string): FactFiles {
  return { ...SAMPLE, [file]: replaced(SAMPLE[file] ?? '', before, after) };
}

const CLAIMS = '30-claims.yaml';
const REFERENCE = '90-reference.yaml';
const ENTITIES = '20-entities.yaml';
const ARTICLE = '10-article.yaml';
const rang = cite('rang');

/** The change of the sample, the text at the place of the problem, and its message. */
const PROBLEMS: readonly (readonly [what: string, files: FactFiles, at: string, words: string])[] = [
  [
    'an unknown key',
    changed(CLAIMS, 'predicate: TOOK_PLACE', 'predicat: TOOK_PLACE'),
    'predicat: ',
    'Did you mean predicate?',
  ],
  [
    'an unknown key of the file',
    changed(ENTITIES, 'entities:', 'entites:'),
    'entites:',
    'Did you mean entities?',
  ],
  [
    'a missing key',
    changed(CLAIMS, '    predicate: TOOK_PLACE\n', ''),
    'subject: event/call',
    'predicate is missing. Add it.',
  ],
  [
    'a value that no enum has',
    changed(CLAIMS, 'role: INITIATOR', 'role: INITATOR'),
    'INITATOR',
    'Did you mean INITIATOR?',
  ],
  [
    'a text that is a number',
    changed(REFERENCE, 'version: "1" }', 'version: 1 }'),
    '1 }',
    'Write it in quotes.',
  ],
  ['a malformed id', changed(ENTITIES, 'person/ada', 'Ada'), 'Ada', 'such as person/vladimir-putin'],
  [
    'broken YAML',
    changed(ENTITIES, '  - id: person/ada', '  - id: [person/ada'),
    '- id: person/bo',
    'Mend the YAML.',
  ],
  [
    'a key that stands twice',
    changed(CLAIMS, 'role: INITIATOR', 'role: INITIATOR\n    role: HOST'),
    'role: HOST',
    'Mend the YAML.',
  ],
  [
    'half of a surrogate pair',
    changed(CLAIMS, 'gist: Bo was called.', 'gist: "\\uD83D"'),
    '"\\uD83D"',
    'half of a surrogate pair',
  ],
  [
    'an id that is declared twice',
    changed(ENTITIES, 'id: person/bo', 'id: person/ada\n  - id: person/bo'),
    'person/ada\n  - id: person/bo',
    'first at 20-entities.yaml:2:9',
  ],
  [
    'a prefix that is no type',
    changed(ENTITIES, 'person/ada', 'persn/ada'),
    'persn/ada',
    'Did you mean person?',
  ],
  [
    'an entity without a claim',
    changed(ENTITIES, '- id: event/vote', '- id: event/vote\n  - id: place/x'),
    'place/x',
    'No claim is about place/x',
  ],
  [
    'an entity without a name',
    changed(REFERENCE, `${named('person/ada', 'Ada')}\n`, ''),
    'person/ada\n',
    'has no primary name',
  ],
  [
    'two primary names',
    changed(REFERENCE, named('person/bo', 'Bo'), `${named('person/bo', 'Bo')}\n${named('person/bo', 'Bob')}`),
    'person/bo\n',
    '2 primary names: Bo, Bob',
  ],
  [
    'a country without a code (such facts made every list of countries fail)',
    changed(REFERENCE, 'scheme: ISO_3166_1_ALPHA_2, value: NL', 'scheme: WIKIDATA, value: Q55'),
    'country/NL\n',
    'country/NL has no country code. Add an IDENTIFIED_BY claim',
  ],
  [
    'a country with two codes',
    changed(REFERENCE, '  - subject: event/call', `${coded('country/NL', 'NX')}\n  - subject: event/call`),
    'country/NL\n',
    '2 country codes: NL, NX',
  ],
  [
    'a country code that is none',
    changed(REFERENCE, 'value: NL } }', 'value: Norland } }'),
    'Norland } }',
    'Write its two capital letters, such as CH',
  ],
  [
    'a dataset with the id of another type',
    changed(REFERENCE, 'dataset/reference', 'person/reference'),
    'person/reference',
    'is not the id of a dataset',
  ],
  [
    'an event without a status',
    changed(
      CLAIMS,
      'event/vote\n    predicate: HAS_STATUS\n    value: { status: HELD }',
      'event/vote\n    predicate: DESCRIBED_AS\n    value: { text: a vote }',
    ),
    'event/vote\n',
    'has no status',
  ],
  [
    'a subject that is not declared',
    changed(CLAIMS, 'subject: person/ada', 'subject: person/adda'),
    'person/adda',
    'Did you mean person/ada?',
  ],
  [
    'a speaker that is not declared',
    changed(CLAIMS, 'speaker: person/bo', 'speaker: person/boo'),
    'person/boo',
    'Did you mean person/bo?',
  ],
  [
    'a value that is a misspelling of none',
    changed(CLAIMS, 'role: INITIATOR', 'role: WOUNDED'),
    'WOUNDED',
    'is not one of INITIATOR (',
  ],
  [
    'a country that is a misspelling of none',
    changed(CLAIMS, 'subject: person/ada', 'subject: country/CH'),
    'country/CH',
    'country/CH is not declared. Declare it, or mend the id.',
  ],
  [
    'a speaker that cannot speak',
    changed(CLAIMS, 'speaker: person/bo', 'speaker: event/call'),
    'event/call, verb',
    'must be a Speaker',
  ],
  [
    'an addressee that is no actor',
    changed(CLAIMS, 'to: person/ada, via', 'to: event/call, via'),
    'event/call, via',
    'must be an Actor',
  ],
  [
    'a source that is not declared',
    changed(CLAIMS, 'gist: Ada placed', 'source: article/000000000000\n    gist: Ada placed'),
    'article/000000000000',
    'article/000000000000 is not declared',
  ],
  [
    'a subject that the predicate cannot have',
    changed(CLAIMS, '- subject: person/bo', '- subject: event/vote'),
    'event/vote\n    predicate: PART',
    'must be an Actor',
  ],
  [
    'an object that the predicate cannot have',
    changed(CLAIMS, 'object: country/NL', 'object: person/bo'),
    'person/bo',
    'must be a Country or an Organization or an Office',
  ],
  [
    'a relationship without an object',
    changed(CLAIMS, '    object: country/NL\n', ''),
    'REPRESENTS',
    'needs an object',
  ],
  [
    'a relationship with a value',
    changed(CLAIMS, 'object: country/NL', 'object: country/NL\n    value: { text: x }'),
    '{ text: x }',
    'Leave the value out.',
  ],
  [
    'a value with an object',
    changed(CLAIMS, 'value: { status: HELD }', 'object: person/bo\n    value: { status: HELD }'),
    'person/bo\n    value',
    'Leave the object out.',
  ],
  [
    'a value of the wrong kind',
    changed(CLAIMS, 'value: { status: HELD }', 'value: { text: held }'),
    '{ text: held }',
    'needs a value of kind status, not text',
  ],
  [
    'two values',
    changed(CLAIMS, 'value: { status: HELD }', 'value: { status: HELD, text: held }'),
    '{ status: HELD, text: held }',
    'here there are text and status. Give exactly one.',
  ],
  [
    'a statement with a name',
    changed(
      CLAIMS,
      'predicate: HAS_STATUS\n    value: { status: HELD }',
      'predicate: CONDEMNED\n    value: { status: HELD }',
    ),
    '{ status: HELD }',
    'Write it as text.',
  ],
  [
    'a kind of verb that is a misspelling of none',
    changed(CLAIMS, 'verb: told, to: person/ada, via', 'verb: told, verbKind: MUMBLED, to: person/ada, via'),
    'MUMBLED',
    'is not one of SAID (the speaker says it, and',
  ],
  [
    'a statement of nothing',
    changed(
      CLAIMS,
      'predicate: HAS_STATUS\n    value: { status: HELD }\n    gist: The call',
      'predicate: STATED\n    gist: The call',
    ),
    'STATED',
    'STATED alone says nothing. Add `object:` or `value: { text: … }`.',
  ],
  [
    'a place at no point',
    changed(
      CLAIMS,
      'subject: event/vote\n    predicate: HAS_STATUS\n    value: { status: HELD }',
      'subject: place/hill\n    predicate: LOCATED_AT\n    value: { text: "91, 0" }',
    ),
    '"91, 0"',
    'is not a point. Write latitude and longitude in degrees',
  ],
  [
    'a participant without a role',
    changed(CLAIMS, '    role: INITIATOR\n', ''),
    'PARTICIPATED_IN',
    'needs a role',
  ],
  [
    'a role where none belongs',
    changed(CLAIMS, 'object: country/NL', 'object: country/NL\n    role: HOST'),
    'HOST',
    'Only PARTICIPATED_IN has a role',
  ],
  [
    'a measurement without a measure',
    changed(CLAIMS, '    measure: DURATION\n', ''),
    'MEASURED',
    'needs a measure',
  ],
  [
    'a claim without a gist',
    changed(CLAIMS, '    gist: Ada placed the call.\n', ''),
    'subject: person/ada',
    'has no gist',
  ],
  [
    'a time that is no EDTF',
    changed(CLAIMS, 'edtf: "2024-05-02"', 'edtf: "May 2"'),
    '"May 2"',
    'is not a date',
  ],
  [
    'a day that does not exist',
    changed(CLAIMS, 'edtf: "2024-05-02"', 'edtf: "2024-02-30"'),
    '"2024-02-30"',
    'is a day that does not exist',
  ],
  [
    'February 29 of a common year, in a time with an end',
    changed(CLAIMS, 'edtf: "2024-05-02"', 'edtf: "2023-02-29?/2024-05-02"'),
    '"2023-02-29?/2024-05-02"',
    '“2023-02-29” is a day that does not exist',
  ],
  [
    'a stated bound that is no day',
    changed(CLAIMS, 'edtf: "2024-05-02"', 'edtf: "2024-05-02/..", latestStart: "2023-02-29"'),
    '"2023-02-29"',
    'is not a day of the calendar',
  ],
  [
    'a time that ends before it begins',
    changed(CLAIMS, 'edtf: "2024-05-02"', 'edtf: "2024-05-02/2024-05-01"'),
    '"2024-05-02/2024-05-01"',
    'Swap its ends',
  ],
  [
    'a stated bound that is not the computed one',
    changed(CLAIMS, 'edtf: "2024-05-02"', 'edtf: "2024-05-02", latestEnd: "2024-05-03"'),
    '"2024-05-02", latestEnd',
    'The EDTF gives latestEnd 2024-05-02',
  ],
  [
    'a stated precision that is not the computed one',
    changed(CLAIMS, 'edtf: "2024-05-02"', 'edtf: "2024-05-02", precision: MONTH'),
    '"2024-05-02", precision',
    'The EDTF gives precision DAY',
  ],
  [
    'an unknown quantity with a number',
    changed(CLAIMS, 'known: VALUE', 'known: UNKNOWN'),
    '{ known: UNKNOWN',
    'has no number',
  ],
  [
    'a known quantity without a number',
    changed(CLAIMS, 'known: VALUE, value: 1,', 'known: VALUE,'),
    '{ known: VALUE',
    'needs a number',
  ],
  [
    'low and high the wrong way round',
    changed(CLAIMS, 'value: 1,', 'low: 2, high: 1,'),
    '{ known: VALUE',
    'Swap them',
  ],
  [
    'the same claim twice',
    changed(
      CLAIMS,
      '  - subject: person/bo\n',
      `  - { subject: person/ada, predicate: PARTICIPATED_IN, object: event/call, role: INITIATOR, gist: Again., evidence: [${rang}] }\n  - subject: person/bo\n`,
    ),
    '{ subject: person/ada',
    'The claim at 30-claims.yaml:2:5 has the same speaker and content',
  ],
  [
    'a claim without evidence',
    changed(CLAIMS, `[${cite('of Norland')}]`, '[]'),
    '[]',
    'evidence must not be empty',
  ],
  [
    'evidence of two kinds',
    changed(CLAIMS, `[${cite('of Norland')}]`, '[{ row: a, sentence: 1 }]'),
    '{ row: a',
    'Give one of the two',
  ],
  ['the row of an article', changed(CLAIMS, cite('of Norland'), '{ row: a }'), 'a }', 'which has no rows'],
  [
    'the phrase of a dataset',
    changed(REFERENCE, '{ row: person/bo }', rang),
    '"rang"',
    'which has no sentences',
  ],
  [
    'a quote that is longer than its place',
    changed(CLAIMS, 'quote: "of Norland"', 'quote: "of Norland "'),
    '14, quote: "of Norland "',
    'the quote has 11',
  ],
  [
    'a quote outside its sentence',
    changed(CLAIMS, rang, rang.replace('sentence: 1', 'sentence: 2')),
    '15, end',
    'This place is in sentence 1: mend the number.',
  ],
  [
    'a sentence that does not exist',
    changed(CLAIMS, rang, rang.replace('sentence: 1', 'sentence: 9')),
    '9, start',
    'has no sentence 9',
  ],
  [
    'a quote of a whole sentence',
    changed(CLAIMS, cite('votes again'), cite('SEE ALSO: Norland votes again')),
    '"SEE ALSO',
    'the whole of sentence 3',
  ],
  [
    'a sentence that nobody cites',
    changed(CLAIMS, cite('nearly an hour'), rang),
    '2, start',
    'No claim cites sentence 2',
  ],
  [
    'a cited sentence said to assert nothing',
    changed(ARTICLE, 'gist: Sentence 2.', 'gist: Sentence 2., assertsNothing: a joke'),
    'a joke',
    'Leave assertsNothing out',
  ],
  ['sentences out of number', changed(ARTICLE, 'number: 2', 'number: 3'), '3, start', 'This is sentence 2'],
  [
    'overlapping sentences',
    changed(ARTICLE, `start: ${TEXT.indexOf('“We')}`, 'start: 10'),
    '10, end',
    'before sentence 1 ends',
  ],
  [
    'a sentence that ends before it begins',
    changed(ARTICLE, `end: ${TEXT.indexOf(' “We')}`, 'end: 0'),
    '0, digest',
    'at or before its start',
  ],
  [
    'a sentence past the end of the article',
    changed(ARTICLE, `length: ${TEXT.length}`, 'length: 100'),
    `${TEXT.indexOf(' SEE')}, digest`,
    'after the article',
  ],
];

/** The texts at the places of problems, each to the end of its file. */
async function textsAtFaults(
  files: FactFiles,
): Promise<readonly { readonly rest: string; readonly message: string }[]> {
  return withFacts(files, async (directory) => {
    const { problems } = await checkFacts({ directory });
    return problems.map(({ file = '', line = 0, column = 0, message }) => {
      const lines = (files[file] ?? '').split('\n').slice(line - 1);
      return { rest: lines.join('\n').slice(column - 1), message };
    });
  });
}

function startsWith(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

describe('The check of facts', () => {
  test('finds no problem in the sample, with its text and without', async () => {
    expect(await problemsOf(SAMPLE)).toEqual([]);
    expect(await problemsOf(SAMPLE, TEXT)).toEqual([]);
  });

  test.each(PROBLEMS)('finds %s at its place, with a remedy', async (_what, files, at, words) => {
    const problems = await textsAtFaults(files);
    expect(problems).toContainEqual({
      rest: expect.stringMatching(startsWith(at)),
      message: expect.stringContaining(words),
    });
  });

  test.each(['a.yaml', 'article.txt'])('names %s of the directory if it cannot be read', (name) =>
    withFacts(SAMPLE, async (directory) => {
      await mkdir(join(directory, name));
      await expect(checkFacts({ directory })).rejects.toThrow(
        `${basename(directory)}/${name} cannot be read: it is a directory, not a file.`,
      );
    }),
  );

  test('reports all problems at once, in the order of the files', async () => {
    const claims = replaced(
      replaced(SAMPLE[CLAIMS] ?? '', 'INITIATOR', 'INITATOR'),
      '2024-05-02',
      '2024-02-30',
    );
    const entities = `${SAMPLE[ENTITIES] ?? ''}  - id: person/bo\n`;
    const places = (await problemsOf({ ...SAMPLE, [CLAIMS]: claims, [ENTITIES]: entities })).map(
      (problem) => problem.split(': ')[0],
    );
    expect(places).toEqual(['20-entities.yaml:7:9', '30-claims.yaml:5:11', '30-claims.yaml:17:49']);
  });

  test('reports a wrong declaration once, not at every reference to it', async () => {
    expect(
      await problemsOf(changed(ENTITIES, 'id: person/ada', 'id: person/ada\n    extra: 1')),
    ).toHaveLength(1);
  });
});

describe('The check of facts with the text at hand', () => {
  test('refuses a text of another digest instead of ignoring it', async () => {
    const [problem, ...rest] = await problemsOf(SAMPLE, `${TEXT}\n`);
    expect(problem).toMatch(
      /^10-article\.yaml:2:11: The text that was handed over is not the text of an article/,
    );
    expect(rest).toEqual([]);
  });

  test('reports an article that cannot be read as such, not as missing', async () => {
    const problems = await problemsOf(changed(ARTICLE, 'language: en', 'language: [en]'), TEXT);
    expect(problems).toEqual([expect.stringMatching(/^10-article\.yaml:4:/)]);
    expect(problems[0]).not.toContain('handed over');
  });

  test('finds a quote that stands elsewhere, and reports its place', async () => {
    const shifted = cite('of Norland').replace(
      /start: (\d+), end: (\d+)/,
      (_all, start: string, end: string) => `start: ${Number(start) + 1}, end: ${Number(end) + 1}`,
    );
    const problems = await problemsOf(changed(CLAIMS, cite('of Norland'), shifted), TEXT);
    expect(problems).toEqual([expect.stringContaining('It is at 4 to 14: mend the offsets.')]);
  });

  test('counts offsets in UTF-16 code units, of which the telephone sign has two', () => {
    expect(cite('of Sudland')).toContain(`start: ${'Ada of Norland rang Bo '.length + 3}`);
  });

  test('reports a quote that is nowhere in the text', async () => {
    const problems = await problemsOf(changed(CLAIMS, 'quote: "of Norland"', 'quote: "of Norway!"'), TEXT);
    expect(problems.join('\n')).toContain('It is nowhere in the text');
  });

  test('compares the digest of each sentence', async () => {
    const digest = sha256('Ada of Norland rang Bo 📞 of Sudland on May 2, 2024.');
    const problems = await problemsOf(changed(ARTICLE, digest, DIGEST), TEXT);
    expect(problems).toEqual([expect.stringContaining('10-article.yaml:6:')]);
    expect(problems[0]).toContain('has another digest');
  });

  test('refuses a quote of more than 100 characters', async () => {
    const words = 'x'.repeat(101);
    const text = `${words} end. ${TEXT}`;
    const files = {
      'a.yaml': `article: { digest: "${sha256(text)}", length: ${text.length}, language: en, sentences: [{ number: 1, start: 0, end: 106, digest: "${sha256(text.slice(0, 106))}", gist: X. }] }
entities: [{ id: person/x }]
claims:
  - { subject: person/x, predicate: NAMED, gist: X., value: { name: { value: X, language: en, script: Latn, kind: PRIMARY } }, evidence: [{ sentence: 1, start: 0, end: 101, quote: ${words} }] }
`,
    };
    expect(await problemsOf(files, text)).toEqual([
      expect.stringContaining('The quote has 101 characters; 100 are allowed.'),
    ]);
  });
});
