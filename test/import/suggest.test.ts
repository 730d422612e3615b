import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ExpectedError } from '../../src/errors.js';
import { suggestMapping } from '../../src/import/suggest/suggest.js';
import { fileOf, recordsOf, table } from './reading.js';

const suggested = (rows: string, name = 'rows.csv') => suggestMapping(fileOf(rows, name));

const STRIKES = `no;type;union;land;employer;from;to;dead;town
1;S;Verdi;DE;-;3.5.2024;5.6.2024;0;Köln
2;D;CGT;FR;Post;13.5.2024;13.5.2024;;Paris
`;

/** Invented tables, each of another make, with how many rows they have and what the first is to become. */
const TABLES: readonly (readonly [name: string, rows: string, count: number, first: object])[] = [
  [
    'columns with names, and semicolons between',
    STRIKES,
    2,
    {
      key: '1',
      act: 'S',
      actor: { name: 'Verdi' },
      target: undefined,
      time: { edtf: '2024-05-03/2024-06-05' },
      place: { name: 'Köln', country: 'DE' },
      measures: [{ measure: 'KILLED' }],
    },
  ],
  [
    'columns without names',
    'France\tVisit\tOman\t2020-01-02\nOman\tConsult\tIran\t2020-02-03\n',
    2,
    { act: 'Visit', actor: { country: 'FR' }, target: { country: 'OM' }, time: { edtf: '2020-01-02' } },
  ],
  [
    'months with names, coordinates and quotes',
    'Event ID,Event Date,Source Name,Source Country,Event Text,Target Name,City,Country,Latitude,Longitude,Publisher\n7,9-May-20,"Police, armed",Chad,Arrest,Students,Hill Town,Chad,1.5,2.5,Post\n8,10-May-20,Army,Chad,Arrest,Students,Hill Town,Chad,1.5,2.5,Post\n',
    2,
    {
      key: '7',
      gist: 'Arrest: Police, armed → Students',
      actor: { country: 'TD' },
      time: { edtf: '2020-05-09' },
      place: { name: 'Hill Town', country: 'TD', latitude: 1.5, longitude: 2.5 },
      writtenIn: 'Post',
    },
  ],
  [
    'dates of two kinds',
    'who,when\nAnn,2020-01-02\nBen,3 March 2021\n',
    2,
    { act: 'Event', actor: { name: 'Ann' }, time: { edtf: '2020-01-02' } },
  ],
  [
    'a country alone',
    'iso3,year\nFRA,1999\nTCD,2001\n',
    2,
    {
      actor: { country: 'FR' },
      time: { edtf: '1999' },
      place: { name: 'FRA', country: 'FR', isCountry: true },
    },
  ],
  [
    'whole numbers as fractions, and NA',
    'id\tyear\tactor\tdeaths_best\n1.0\t1999.0\tArmy\t3.0\n2.0\t2000.0\tGroup\tNA\n3.0\t2001.0\tPolice\t0.0\n',
    3,
    { key: '1', time: { edtf: '1999' }, actor: { name: 'Army' } },
  ],
];

describe('A suggested mapping', () => {
  test.each(TABLES)('reads the file it was made from: %s', async (_name, rows, count, first) => {
    const records = await recordsOf(await suggested(rows), rows);
    expect(records).toHaveLength(count);
    expect(records[0]).toMatchObject(first);
  });

  test('marks everything that it is unsure of', async () => {
    expect(await suggested(STRIKES, 'my strikes 2024.csv')).toBe(
      `# A first mapping for my strikes 2024.csv, made from 2 of its rows. Look at each line with a TODO, then try it:
#   parley import --map THIS_FILE --dry-run my strikes 2024.csv
dataset: { slug: my-strikes-2024, name: my strikes 2024 } # TODO: its name, version and url
file: { separator: semicolon, empty: ["-"] }
key: [no]
act: type # TODO: write the meaning of each code: { column: type, table: { S: … } }
actor: { name: union }
target: { name: employer }
time: { start: from, end: to, formats: [d.m.yyyy] }
place:
  name: town
  country: { from: land }
measures:
  - { measure: KILLED, unit: PERSON, value: dead } # TODO: does it count people who were killed?
`,
    );
    expect(await suggested('when,who,iso\n1/2/2020,Ann,FR\n3/4/2020,Eve,NA\n')).toContain(
      'file: { empty: [NA] } # TODO: NA is Namibia among codes of countries\n',
    );
    expect(await suggested('source,group,day\nPost,Army,2020-01-02\n')).toMatch(
      /actor: \{ name: group \}[^]*source: source/,
    );
    expect(await suggested('source,target,day\nA,B,2020-01-02\n')).toMatch(
      /actor: \{ name: source \}\ntarget: \{ name: target \}/,
    );
    expect(await suggested('when,who\n1/2/2020,Ann\n3/4/2020,Ben;Eve\n')).toContain(
      'actor: { name: who } # TODO: if ; separates several, add list: ";"\ntime: { start: when, formats: [m/d/yyyy] } # TODO: is 1/2 in January',
    );
  });

  test('names the format of the project that reads the file already', async () => {
    const rows = 'A\tB\tC\t2020-01-02\n';
    expect(await suggested(rows)).toMatch(
      /^# The format quadruples reads this file as it is: parley import quadruples rows\.csv\n/,
    );
  });

  test('reports rows that it rejects', async () => {
    const rows = 'who,when\n' + 'Ann,2020-01-02\n'.repeat(20) + 'Ben,2020-02-31\n';
    expect(await suggested(rows)).toMatch(
      /^# TODO: 1 of these rows are rejected: “2020-02-31” is a day that does not exist\./,
    );
  });

  test.each([
    ['no dates', 'who,what\nAnn,Visit\n', 'No column of rows.csv holds dates in a known form'],
    ['no words', '1,2020-01-02\n2,2020-01-03\n', 'No column of rows.csv holds words'],
    ['no table', 'Dear all\n\nsee below\n', 'does not look like a table'],
    ['a header alone', 'who,when\n', 'rows.csv has a header and no rows'],
    ['nothing', '', 'does not look like a table'],
  ])('is refused for a file with %s', async (_name, rows, message) => {
    await expect(suggested(rows)).rejects.toThrow(message);
  });

  test('passes the check of mapping files or is refused with a message, whatever the table', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '2020-01-02',
        '3/4/2021',
        '9-May-20',
        'NA',
        '',
        '1.0',
        '12',
        'France',
        'Police, armed',
        'x: y',
        '# no',
        '"',
        "it's",
        'true',
      ),
      fc.string({ maxLength: 8, unit: 'grapheme' }).filter((text) => !/[\0\r\n\t\uFFFF]/.test(text)),
    );
    const names = fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(
          'date',
          'Actor',
          'target',
          'event type',
          'id',
          'country',
          'lat',
          'deaths',
          '010',
          'null',
          'a: b',
          '- c',
        ),
        cell,
      ),
      { minLength: 3, maxLength: 3 },
    );
    const tables = fc.tuple(names, fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(tables, async ([header, rows]) => {
        const text = table('\t', [header, ...rows]);
        const mapping = await suggested(text).catch((error: unknown) => {
          if (error instanceof ExpectedError && !error.message.startsWith('The mapping has'))
            return undefined;
          throw error;
        });
        if (mapping !== undefined) expect(mapping).toContain('\ntime: ');
      }),
      { numRuns: 300 },
    );
  });
});
