import { describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { FORMATS } from '../../src/import/mapping/tables.js';
import { mappingGrammar } from '../../src/import/mapping/mapping.js';
import { parseMapping, readMapping, shippedMapping } from '../../src/import/mapping/mappingFile.js';
import { outcomesOf, recordsOf, rejectsOf } from './reading.js';

const SMALL = `
dataset: { slug: mine, name: Mine }
act: what
actor: { name: who }
time: { start: when }
`;

describe('A mapping file', () => {
  test('needs little, and the rest has defaults', () => {
    expect(parseMapping(SMALL, 'my.yaml')).toEqual({
      dataset: { slug: 'mine', name: 'Mine', version: 'unstated' },
      file: { separator: 'comma', quotes: true, header: true, empty: [] },
      act: 'what',
      actor: { name: 'who', itself: 'name' },
      time: { start: 'when', formats: ['yyyy-mm-dd'] },
      measures: [],
    });
  });

  test.each([
    [
      'actor: { name: who }',
      'actor: { nam: who }',
      'my.yaml:4:10: “nam” is not a key here; the keys are name, list, country, itself, role, kind, kinds, unofficial, nobody, identifier. Did you mean name?',
    ],
    [
      'act: what',
      'act: { colum: what }',
      'my.yaml:3:8: “colum” is not a key here; the keys are column, text, template, optional, names, blanks, part, table, beginnings, keep. Did you mean column?',
    ],
    [
      'act: what',
      'act: { column: what, text: x }',
      'my.yaml:3:6: Give exactly one of column, text and template; here there are column and text.',
    ],
    ['act: what', 'act: { column: what, table: cameo }', 'my.yaml:3:29: Write one of fips,'],
    [
      'act: what',
      'act: true',
      'my.yaml:3:6: Write the name of a column, its number from 1, a list of these, or a map with column, text or template.',
    ],
    ['act: what', 'act: 0', 'my.yaml:3:6: act must not be less than 1.'],
    ['act: what\n', '', 'my.yaml:2:1: act is missing. Add it.'],
    [
      'actor: { name: who }\n',
      '',
      'my.yaml:2:1: A row needs an actor or a target. Give actor, target, or both.',
    ],
    [
      'time: { start: when }',
      'time: { start: when, formats: [iso] }',
      'my.yaml:5:32: Write one of yyyy-mm-dd, yyyymmdd,',
    ],
    [
      'slug: mine',
      'slug: My Set',
      'my.yaml:2:18: A slug has lower-case letters and digits, with single hyphens between them. Write one such as my-events.',
    ],
    [
      'act: what',
      'file: { separator: tabs }\nact: what',
      'my.yaml:3:20: Write comma, tab, semicolon, pipe, or one character.',
    ],
    [
      '{ name: who }',
      '{ name: who, country: { from: c, codes: [iso2] } }',
      'my.yaml:4:49: Write one of iso, name, fips, cameo, gleditsch-ward.',
    ],
    [
      '{ name: who }',
      '{ name: who, country: { from: c, languages: [xx] } }',
      'my.yaml:4:53: Write the language as two letters of ISO 639-1, such as en.',
    ],
    ['act: what', 'act: [what', 'my.yaml:4:1: Flow sequence'],
  ])('is refused with the place of its problem: %s → %s', (right, wrong, message) => {
    expect(() => parseMapping(SMALL.replace(right, wrong), 'my.yaml')).toThrow(message);
  });

  test('is refused with all its problems', () => {
    const wrong = SMALL.replace('act: what', 'act: 0').replace('slug: mine', 'slug: M');
    expect(() => parseMapping(wrong, 'my.yaml')).toThrow(
      /^The mapping has 2 problems; nothing was read\.\n.*\n.*$/,
    );
  });

  test('is refused if it does not exist, and an unknown format gets the nearest name', async () => {
    await expect(readMapping('/nowhere/my.yaml')).rejects.toThrow(
      'The mapping file my.yaml cannot be read: it does not exist.',
    );
    await expect(shippedMapping('icew')).rejects.toThrow('Did you mean icews?');
    await expect(shippedMapping('../seed/10-article')).rejects.toThrow('is not a format');
  });

  test('has a schema for editors that follows from the grammar: UPDATE_GOLDEN=1 writes it', () => {
    const path = new URL('mapping.schema.json', FORMATS);
    const schema = `${JSON.stringify(z.toJSONSchema(mappingGrammar, { io: 'input' }), null, 2)}\n`;
    if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(path, schema);
    expect(readFileSync(path, 'utf8')).toBe(schema);
  });
});

describe('A table of one’s own', () => {
  test('is read by a mapping of one’s own', async () => {
    const mapping = `
dataset: { slug: strikes, name: Strikes, version: '2024' }
file: { separator: semicolon, empty: ['-'] }
act: { column: type, table: { S: Strike, D: Demonstration }, keep: true }
code: { scheme: OTHER, version: Strikes 2024, code: type }
actor: { name: union, country: { from: land }, kind: { text: Organization }, identifier: { scheme: OTHER, value: no } }
target: { name: [employer, minister], kind: { column: kind, table: { p: Person, o: Office, c: Company } } }
time: { start: from, end: to, formats: [d.m.yyyy, yyyy-mm] }
measures:
  - { measure: KILLED, unit: PERSON, value: dead, low: least }
place: { name: town, country: { from: land } }
`;
    const rows = `no;type;union;land;employer;minister;kind;from;to;dead;least;town
1;S;Verdi;Alemania;-;Smith;p;3.5.2024;2024-06;0;-;Köln
2;X;Verdi;276;Post;-;c;3.5.2024;;;;
`;
    expect(await outcomesOf(mapping, rows)).toEqual([
      {
        kind: 'record',
        record: expect.objectContaining({
          key: expect.stringMatching(/^[0-9a-f]{24}$/),
          gist: 'Strike: Verdi → Smith',
          actor: {
            name: 'Verdi',
            kind: 'Organization',
            country: 'DE',
            identifier: { scheme: 'OTHER', value: '1' },
          },
          target: { name: 'Smith', kind: 'Person', country: undefined, identifier: undefined },
          code: { scheme: 'OTHER', version: 'Strikes 2024', code: 'S' },
          time: { text: '3.5.2024 to 2024-06', edtf: '2024-05-03/2024-06', yearBasis: 'STATED' },
          measures: [
            {
              measure: 'KILLED',
              quantity: expect.objectContaining({
                value: 0,
                low: undefined,
                approximation: 'EXACT',
                text: '0',
              }),
            },
          ],
          place: { name: 'Köln', country: 'DE', isCountry: false },
        }),
      },
      {
        kind: 'rejected',
        at: 'rows.csv:3',
        reason:
          '“Company” is not a kind of actor; the kinds are Person, Organization, Country, Bloc, Office.',
      },
    ]);
  });

  test('may have columns by number alone', async () => {
    const mapping = SMALL.replace('act: what', 'file: { header: false }\nact: 2')
      .replace('who', '1')
      .replace('when', '3');
    expect(await recordsOf(mapping, 'France,Visit,2020-01-02\n')).toMatchObject([
      { act: 'Visit', actor: { kind: 'Country', country: 'FR' }, time: { edtf: '2020-01-02' } },
    ]);
    expect(await rejectsOf(mapping, 'France,Visit\n')).toEqual(['rows.csv:1: The row has no date.']);
    await expect(outcomesOf(mapping.replace('act: 2', 'act: what'), 'a,b,c\n')).rejects.toThrow(
      'The columns have no names, so there is no “what”.',
    );
  });

  test('has another key for other key cells, even if hyphens make them look alike', async () => {
    const mapping = SMALL.replace('act: what', 'key: [who, what]\nact: what');
    const keys = async (who: string, what: string) =>
      (await recordsOf(mapping, `who,what,when\n${who},${what},2020-01-02\n`)).map(({ key }) => key);
    expect(await keys('a', 'b-c')).toEqual(['a-b-c']);
    expect(await keys('a-b', 'c')).toEqual([expect.stringMatching(/^[0-9a-f]{24}$/)]);
  });

  test('has keys of tables as they are written, with quotes or without', async () => {
    const mapping = SMALL.replace(
      'act: what',
      'act: { column: what, table: { 010: Speak, 10: Demand, 1e3: Wait, NULL: Rest, true: Agree } }',
    );
    const rows =
      'who,what,when\n' +
      ['010', '10', '1e3', 'NULL', 'true'].map((what) => `A,${what},2020-01-02\n`).join('');
    expect((await recordsOf(mapping, rows)).map(({ act }) => act)).toEqual([
      'Speak',
      'Demand',
      'Wait',
      'Rest',
      'Agree',
    ]);
    expect(await rejectsOf(mapping, 'who,what,when\nA,0010,2020-01-02\n')).toHaveLength(1);
    await expect(recordsOf(mapping.replace('10: Demand', '"010": Demand'), rows)).rejects.toThrow(
      'Map keys must be unique',
    );
  });

  test('may get the text of an empty cell from the command line', async () => {
    const rows = 'who,what,when\n--,Visit,2020-01-02\n';
    expect(await rejectsOf(SMALL, rows, { empty: ['--'] })).toEqual([
      'rows.csv:2: The row names neither an actor nor a target.',
    ]);
  });

  test('has one key for equal rows if it has no key columns', async () => {
    const rows = 'who,what,when\nA,1,2020-01-02\n"A", 1.0,2020-01-02\nA,1,2020-01-03\n';
    const [one, same, other] = (await recordsOf(SMALL, rows)).map(({ key }) => key);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });
});
