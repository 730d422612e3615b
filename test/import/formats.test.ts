import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boundsOf } from '../../src/facts/edtf/bounds.js';
import { shippedFormats, shippedMapping } from '../../src/import/mapping/mappingFile.js';
import { outcomesOf, recordsOf, rejectsOf, table } from './reading.js';

/** All rows here are invented. */
describe('The shipped formats', () => {
  test('know the texts that programs write for an empty cell', async () => {
    for (const format of shippedFormats()) {
      const { file } = await shippedMapping(format);
      expect([format, file.empty]).toEqual([
        format,
        expect.arrayContaining(['NA', 'NULL', 'null', 'NaN', 'nan', '\\N']),
      ]);
    }
  });

  test('have the expected names', () =>
    expect(shippedFormats()).toEqual(['acled', 'gdelt', 'icews', 'polecat', 'quadruples', 'ucdp-ged']));
});

const UCDP = {
  id: 7,
  type_of_violence: 1,
  side_a: 'Government of Myanmar (Burma)',
  side_a_new_id: 144,
  gwnoa: 775,
  side_b: 'North Hill Army',
  side_b_new_id: 9001,
  gwnob: '',
  source_article: '"""Hill Post,2015-05-13,Fire in the hills"";""Radio\nHill,2015-05-14,More"""',
  where_prec: 2,
  where_coordinates: 'Hill Town',
  adm_1: 'Hill State',
  adm_2: '',
  latitude: 23.5,
  longitude: 98.25,
  country: 'Myanmar (Burma)',
  country_id: 775,
  date_prec: 1,
  date_start: '2015-05-11',
  date_end: '2015-05-11',
  low: 1,
  best: 3,
  high: 30,
};

/** A file with these columns in this order, and a row for each set of changes. */
function ucdp(changes: readonly object[], columns = Object.keys(UCDP), between = ''): string {
  const rows = changes.map((change) =>
    columns.map((column) => ({ ...UCDP, ...change })[column as keyof typeof UCDP]),
  );
  return `${columns.join(',')}\n${between}${table(',', rows)}`;
}

describe('UCDP GED', () => {
  test('becomes records with sides, code, counts, place and source', async () => {
    expect(await recordsOf('ucdp-ged', ucdp([{}]))).toEqual([
      {
        key: '7',
        at: 'rows.csv:2',
        act: 'State-based violence',
        gist: 'State-based violence: Government of Myanmar (Burma) – North Hill Army',
        actor: {
          name: 'Government of Myanmar (Burma)',
          kind: 'Organization',
          country: 'MM',
          identifier: { scheme: 'UCDP_ACTOR', value: '144' },
        },
        target: {
          name: 'North Hill Army',
          kind: 'Organization',
          country: undefined,
          identifier: { scheme: 'UCDP_ACTOR', value: '9001' },
        },
        isMutual: true,
        code: { scheme: 'UCDP_TYPE_OF_VIOLENCE', version: 'GED', code: '1' },
        time: { text: '2015-05-11', edtf: '2015-05-11', yearBasis: 'STATED' },
        measures: [
          {
            measure: 'KILLED',
            quantity: {
              known: 'VALUE',
              value: 3,
              low: 1,
              high: 30,
              unit: 'PERSON',
              approximation: 'ABOUT',
              scope: 'TOTAL',
              text: '3, low 1, high 30',
            },
          },
        ],
        place: {
          name: 'Hill Town',
          country: 'MM',
          latitude: 23.5,
          longitude: 98.25,
          precision: 'NEAR',
          isCountry: false,
        },
        writtenIn: '"Hill Post,2015-05-13,Fire in the hills";"Radio Hill,2015-05-14,More"',
      },
    ]);
  });

  test('is the same in every order of columns, with times of day, and with a row of #tags', async () => {
    const [expected] = await recordsOf('ucdp-ged', ucdp([{}]));
    const columns = Object.keys(UCDP).reverse();
    const candidate = { date_start: '2015-05-11 00:00:00.000', date_end: '2015-05-11 00:00:00.000' };
    const tags = `${columns.map((column) => `#${column}`).join(',')}\n`;
    const [found] = await recordsOf('ucdp-ged', ucdp([candidate], columns, tags));
    expect(found).toEqual({
      ...expected,
      at: 'rows.csv:3',
      time: { ...expected!.time, text: candidate.date_start },
    });
  });

  test.each([
    [1, '2015-05-11', '2015-05-13', '2015-05-11/2015-05-13', 'INTERVAL'],
    [2, '2015-05-11', '2015-05-13', '[2015-05-11..2015-05-13]', 'WITHIN'],
    [3, '2000-07-01', '2000-07-07', '[2000-07-01..2000-07-07]', 'WITHIN'],
    [4, '2004-02-01', '2004-02-29', '2004-02', 'MONTH'],
    [4, '2007-05-01', '2007-05-30', '[2007-05-01..2007-05-30]', 'WITHIN'],
    [5, '1992-01-01', '1992-12-31', '1992', 'YEAR'],
  ])(
    'with dates of precision %i gives the time: %s to %s is %s',
    async (date_prec, date_start, date_end, edtf, precision) => {
      const [record] = await recordsOf('ucdp-ged', ucdp([{ date_prec, date_start, date_end }]));
      expect(record!.time.edtf).toBe(edtf);
      expect(boundsOf(edtf)).toMatchObject({ precision, earliestStart: date_start, latestEnd: date_end });
    },
  );

  test('keeps the value of numbers that are not in order, and leaves out their ends', async () => {
    const [record] = await recordsOf('ucdp-ged', ucdp([{ low: 4, best: 3, high: 0 }]));
    expect(record!.measures[0]!.quantity).toMatchObject({
      value: 3,
      low: undefined,
      high: undefined,
      approximation: 'ABOUT',
      text: '3, low 4, high 0',
    });
  });

  test('has whole numbers that were written as fractions, and NA and NULL for empty cells', async () => {
    const [expected] = await recordsOf('ucdp-ged', ucdp([{}]));
    const floats = { id: '7.0', type_of_violence: '1.0', gwnoa: '775.0', side_a_new_id: '144.0' };
    const more = { side_b_new_id: '9001.0', where_prec: '2.0', date_prec: '1.0', country_id: '775.00' };
    const [found] = await recordsOf(
      'ucdp-ged',
      ucdp([{ ...floats, ...more, best: '3.0', gwnob: 'NA', adm_2: 'NULL' }]),
    );
    expect(found).toEqual(expected);
    const [whole, none] = await recordsOf(
      'ucdp-ged',
      ucdp([{ where_prec: '6.0' }, { where_coordinates: 'NA', adm_2: 'NULL', adm_1: 'NaN', country: 'NA' }]),
    );
    expect(whole!.place!.isCountry).toBe(true);
    expect(none!.place).toBeUndefined();
  });

  test('is read without its header, by the columns of the codebook', async () => {
    const [columns] = (await shippedMapping('ucdp-ged')).file.columns!;
    const [row] = await recordsOf('ucdp-ged', ucdp([{}]));
    const cells = columns!.map((column) => UCDP[column as keyof typeof UCDP] ?? '');
    expect(columns).toHaveLength(49);
    expect(await recordsOf('ucdp-ged', table(',', [cells, cells]))).toEqual([
      { ...row, at: 'rows.csv:1' },
      { ...row, at: 'rows.csv:3' },
    ]);
    expect(await recordsOf('ucdp-ged', table(',', [columns!, cells]))).toEqual([row]);
  });

  test('reports each row with a country or a code that no table knows', async () => {
    const told: string[] = [];
    const rows = ucdp([
      { gwnoa: 345 },
      { gwnoa: '345.0', country_id: '365;369' },
      { type_of_violence: 4 },
      { gwnoa: '' },
    ]);
    await outcomesOf('ucdp-ged', rows, { onNotFound: (what, value) => void told.push(`${what}: ${value}`) });
    expect(told).toEqual([
      'country in gwnoa: 345',
      'country in gwnoa: 345',
      'country in country_id: 365;369',
      'code in type_of_violence: 4',
    ]);
  });

  test('has an exact number if all three are equal', async () => {
    const [record] = await recordsOf('ucdp-ged', ucdp([{ low: 2, best: 2, high: 2 }]));
    expect(record!.measures[0]!.quantity).toMatchObject({
      value: 2,
      low: 2,
      high: 2,
      approximation: 'EXACT',
    });
  });

  test('has civilians as a group, which is the target of one-sided violence', async () => {
    const [record] = await recordsOf(
      'ucdp-ged',
      ucdp([{ type_of_violence: 3, side_b: 'Civilians', side_b_new_id: 1 }]),
    );
    expect(record!.isMutual).toBeUndefined();
    expect(record!.gist).toBe('One-sided violence: Government of Myanmar (Burma) → Civilians');
    expect(record!.target).toMatchObject({ name: 'Civilians', kind: 'Bloc' });
  });

  test('has the country as the place if no other is known, and no place at sea', async () => {
    const [whole, sea] = await recordsOf(
      'ucdp-ged',
      ucdp([
        { where_prec: 6, where_coordinates: 'Myanmar (Burma)' },
        { where_prec: 7, where_coordinates: 'Bay of Bengal' },
      ]),
    );
    expect(whole!.place).toMatchObject({ country: 'MM', isCountry: true });
    expect(sea!.place).toMatchObject({ name: 'Bay of Bengal', country: undefined, isCountry: false });
  });

  test('rejects rows with the reason', async () => {
    const rows = ucdp([
      { best: 'many' },
      { latitude: 98.5 },
      { date_start: '2015-02-30' },
      { date_end: '2015-05-10' },
      { id: '' },
      { type_of_violence: 4 },
      { side_a: '', gwnoa: '', side_b: '', gwnob: '' },
    ]);
    expect(await rejectsOf('ucdp-ged', `${rows}1,2,3\n`)).toEqual([
      'rows.csv:2: The value “many” is not a number from 0 up.',
      'rows.csv:4: “98.5” is not a latitude in degrees.',
      'rows.csv:6: “2015-02-30” is a day that does not exist.',
      'rows.csv:8: The time ends on 2015-05-10, before it begins on 2015-05-11.',
      'rows.csv:10: The row has no key: its first key column is empty.',
      'rows.csv:12: The row has no act, or an unknown code for it.',
      'rows.csv:14: The row names neither an actor nor a target.',
      'rows.csv:16: The row has 3 columns, not 23.',
    ]);
  });

  test('refuses a file that lacks a column, and names the nearest one', async () => {
    await expect(outcomesOf('ucdp-ged', ucdp([{}]).replace('date_prec', 'data_prec'))).rejects.toThrow(
      'rows.csv does not fit the format. There is no column “date_prec” among the 23 columns. The nearest is “data_prec”.',
    );
  });

  test('refuses a file that names a column twice', async () => {
    await expect(outcomesOf('ucdp-ged', ucdp([{}]).replace('adm_2', 'adm_1'))).rejects.toThrow(
      'rows.csv has two columns named “adm_1”. Rename one.',
    );
  });
});

/** A row of GDELT 2.0, by what is filled in; 1.0 has no ADM2 codes, and before 2013 no addresses. */
function gdelt(filled: Readonly<Record<number, string | number>>, count: 57 | 58 | 61 = 61): string {
  const cells = Array.from({ length: 61 }, (_, index) => String(filled[index + 1] ?? ''));
  const kept = count === 61 ? cells : cells.filter((_, index) => ![39, 47, 55].includes(index));
  return `${kept.slice(0, count).join('\t')}\n`;
}

const GDELT = {
  1: 0,
  2: 20171202,
  27: '043',
  52: 4,
  53: 'Sydney, New South Wales, Australia',
  54: 'AS',
  57: -33.9,
  58: 151.2,
  61: 'https://example.org/a',
};
const AUSTRALIA = { 6: 'AUS', 7: 'MELBOURNE', 8: 'AUS' };
const POLICE = { 16: 'USACOP', 17: 'UNITED STATES', 18: 'USA', 23: 'COP' };

describe('GDELT', () => {
  test.each([57, 58, 61] as const)('is read with %i columns', async (count) => {
    const [record] = await recordsOf('gdelt', gdelt({ ...GDELT, ...AUSTRALIA, ...POLICE }, count));
    expect(record).toEqual({
      key: '0',
      at: 'rows.csv:1',
      act: 'Receive a visit',
      gist: 'Receive a visit: Australia → Police (United States)',
      actor: { name: 'Australia', kind: 'Country', country: 'AU' },
      target: {
        name: 'Police (United States)',
        kind: 'Organization',
        kindIsAssumed: true,
        country: 'US',
        identifier: undefined,
      },
      isMutual: undefined,
      code: { scheme: 'CAMEO', version: '1.1b3', code: '043' },
      time: { text: '20171202', edtf: '2017-12-02', yearBasis: 'STATED' },
      measures: [],
      place: {
        name: 'Sydney, New South Wales, Australia',
        country: 'AU',
        latitude: -33.9,
        longitude: 151.2,
        precision: 'EXACT',
        isCountry: false,
      },
      writtenIn: count === 57 ? undefined : 'https://example.org/a',
    });
  });

  test('reads actor codes as CAMEO and places as FIPS, although AS, IS and RS are other countries in ISO', async () => {
    const places = ['AS', 'IS', 'RS', 'GM', 'WE', 'OS'];
    const rows = places.map((code) => gdelt({ ...GDELT, ...AUSTRALIA, 54: code })).join('');
    const records = await recordsOf('gdelt', rows);
    expect(records.map(({ place }) => place?.country)).toEqual(['AU', 'IL', 'RU', 'DE', 'PS', undefined]);
    const actors = ['ROM', 'TMP', 'IMY', 'MTN', 'DEU'].map((code) =>
      gdelt({ ...GDELT, 6: code, 7: 'X', 8: code }),
    );
    const found = await recordsOf('gdelt', actors.join(''));
    expect(found.map(({ actor }) => actor?.country)).toEqual(['RO', 'TL', 'IM', 'ME', 'DE']);
  });

  test('has regions as groups and not as countries', async () => {
    const [record] = await recordsOf('gdelt', gdelt({ ...GDELT, 6: 'WST', 7: 'WESTERN', 8: 'WST' }));
    expect(record!.actor).toEqual({ name: 'Western world', kind: 'Bloc' });
  });

  test('does not report regions, which are known and no countries', async () => {
    const told: string[] = [];
    const rows =
      gdelt({ ...GDELT, 8: 'WST', 18: 'ZZZ', 17: 'X' }) + gdelt({ ...GDELT, ...AUSTRALIA, 27: '99' });
    await outcomesOf('gdelt', rows, { onNotFound: (what, value) => void told.push(`${what}: ${value}`) });
    expect(told).toEqual(['country in Actor2CountryCode: ZZZ', 'code in EventCode: 99']);
  });

  test('may name one side only, and may have a code of which only the beginning is known', async () => {
    const [record] = await recordsOf('gdelt', gdelt({ ...GDELT, ...POLICE, 27: '1059' }));
    expect(record).toMatchObject({
      actor: undefined,
      act: 'Demand',
      gist: 'Demand: → Police (United States)',
      code: { code: '1059' },
    });
  });

  test('keeps leading zeros of codes, and distinguishes a country as the place from no place', async () => {
    const [country, none] = await recordsOf(
      'gdelt',
      gdelt({ ...GDELT, ...AUSTRALIA, 52: 1, 53: 'Australia' }) +
        gdelt({ ...GDELT, ...AUSTRALIA, 52: 0, 53: '', 54: '', 57: 0, 58: 0 }),
    );
    expect(country!.place).toMatchObject({ country: 'AU', isCountry: true });
    expect(none!.place).toBeUndefined();
    expect(none!.code!.code).toBe('043');
  });

  test('rejects rows of other widths and other dates', async () => {
    expect(await rejectsOf('gdelt', `1\t2\n${gdelt({ ...GDELT, ...AUSTRALIA, 2: 20170229 })}`)).toEqual([
      'rows.csv:1: The row has 2 columns, not 61 or 58 or 57.',
      'rows.csv:2: “20170229” is a day that does not exist.',
    ]);
  });
});

const ICEWS_COLUMNS = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Sectors',
  'Source Country',
  'Event Text',
  'CAMEO Code',
  'Intensity',
  'Target Name',
  'Target Sectors',
  'Target Country',
  'Story ID',
  'Sentence Number',
  'Publisher',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
];
const ICEWS = [
  '32',
  '2018-06-01',
  'Police (Congo)',
  'Police,Government',
  'Congo',
  'Make statement',
  '010',
  '0',
  'Citizen (Georgia)',
  'NA',
  'Georgia',
  '5',
  '2',
  'Daily "News"',
  'NA',
  'NA',
  'NA',
  'Georgia',
  '42',
  '43.5',
];

function icews(changes: readonly Readonly<Record<number, string>>[], columns = ICEWS_COLUMNS): string {
  return table('\t', [
    columns,
    ...changes.map((change) => ICEWS.map((cell, index) => change[index + 1] ?? cell)),
  ]);
}

describe('ICEWS', () => {
  test('becomes records, with NA for an empty cell', async () => {
    expect(await recordsOf('icews', icews([{}]))).toEqual([
      {
        key: '32-2018-06-01',
        at: 'rows.csv:2',
        act: 'Make statement',
        gist: 'Make statement: Police (Congo) → Citizen (Georgia)',
        actor: {
          name: 'Police (Congo)',
          kind: 'Organization',
          kindIsAssumed: true,
          country: 'CG',
          identifier: undefined,
        },
        target: { name: 'Citizen (Georgia)', kind: 'Bloc', country: 'GE', identifier: undefined },
        isMutual: undefined,
        code: { scheme: 'ICEWS_CAMEO', version: 'ICEWS', code: '010' },
        time: { text: '2018-06-01', edtf: '2018-06-01', yearBasis: 'STATED' },
        measures: [],
        place: { name: 'Georgia', country: 'GE', latitude: 42, longitude: 43.5, isCountry: true },
        writtenIn: 'Daily "News", story 5, sentence 2',
      },
    ]);
  });

  test('may have dates as m/d/Y, columns with dots, and no publisher', async () => {
    const columns = ICEWS_COLUMNS.map((name) => name.replaceAll(' ', '.'));
    const [record] = await recordsOf('icews', icews([{ 2: '6/1/2018', 14: 'NA', 15: 'Gori' }], columns));
    expect(record!.time.edtf).toBe('2018-06-01');
    expect(record!.writtenIn).toBe('story 5, sentence 2');
    expect(record!.place).toMatchObject({ name: 'Gori', isCountry: false });
  });

  test('may lack the column of CAMEO codes, as in 2017', async () => {
    const [code, date] = [ICEWS_COLUMNS.indexOf('CAMEO Code'), ICEWS_COLUMNS.indexOf('Event Date')];
    const row = ICEWS.with(date, '06/01/2018');
    const without = [ICEWS_COLUMNS, row].map((cells) => cells.filter((_, index) => index !== code));
    const [expected] = await recordsOf('icews', icews([{}]));
    expect(await recordsOf('icews', table('\t', without))).toEqual([
      { ...expected, code: undefined, time: { ...expected!.time, text: '06/01/2018' } },
    ]);
  });

  test('may have commas between its cells, which then may stand in quotes', async () => {
    const quoted = [ICEWS_COLUMNS, ICEWS.with(ICEWS_COLUMNS.indexOf('Publisher'), 'Post, Daily')].map(
      (cells) => cells.map((cell) => `"${cell}"`),
    );
    for (const [rows, options] of [
      [table(',', quoted), { separator: 'comma' }],
      [`sep=,\n${table(',', quoted)}`, {}],
    ] as const) {
      const [record] = await recordsOf('icews', rows, options);
      expect([record!.key, record!.writtenIn]).toEqual(['32-2018-06-01', 'Post, Daily, story 5, sentence 2']);
    }
  });

  test('has countries by their names, regions as groups, and an unspecified actor as nobody', async () => {
    const records = await recordsOf(
      'icews',
      icews([
        { 3: 'Russia', 5: 'Russian Federation' },
        { 3: 'Africa', 5: 'NA' },
        { 3: 'Unspecified Actor', 5: 'NA' },
      ]),
    );
    expect(records.map(({ actor }) => actor)).toEqual([
      { name: 'Russia', kind: 'Country', country: 'RU' },
      { name: 'Africa', kind: 'Bloc' },
      undefined,
    ]);
  });

  test('has rebels and outlaws as of a country but not acting for it, in any order of their sectors', async () => {
    const records = await recordsOf(
      'icews',
      icews([
        { 3: 'Free Army', 4: 'Military,Rebel', 5: 'Syria' },
        { 3: 'Army', 4: 'Military,Government', 5: 'Syria' },
        { 9: 'Free Army', 10: 'Rebel, Military', 11: 'Syria' },
      ]),
    );
    expect(records[0]!.actor).toMatchObject({ country: 'SY', isUnofficial: true });
    expect(records[1]!.actor).toMatchObject({ country: 'SY' });
    expect(records[1]!.actor).not.toHaveProperty('isUnofficial');
    expect(records[2]!.target).toMatchObject({ country: 'SY', isUnofficial: true });
  });

  test('takes the name of one country beside the code of another as a part of the latter', async () => {
    const [record] = await recordsOf('icews', icews([{ 3: 'Georgia', 5: 'United States' }]));
    expect(record!.actor).toMatchObject({ name: 'Georgia', kind: 'Organization', country: 'US' });
  });

  test('has the same key for a repeated row, however its date is written, and another key for the same ID on another day', async () => {
    const records = await recordsOf('icews', icews([{}, {}, { 2: '2018-06-02' }, { 2: '6/1/2018' }]));
    expect(records.map(({ key }) => key)).toEqual([
      '32-2018-06-01',
      '32-2018-06-01',
      '32-2018-06-02',
      '32-2018-06-01',
    ]);
  });
});

describe('Quadruples', () => {
  const files = (entities: string, relations: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-ids-'));
    writeFileSync(join(folder, 'e.txt'), entities);
    writeFileSync(join(folder, 'r.txt'), relations);
    return {
      entities: join(folder, 'e.txt'),
      relations: join(folder, 'r.txt'),
      remove: () => rmSync(folder, { recursive: true }),
    };
  };

  test('are named by their id files, and dated by unit and origin', async () => {
    const { remove, ...ids } = files(
      'Police_(Holy_See_(Vatican_City_State))\t0\r\nIran\t1\r\n',
      '1\r\nMake_a_visit\t0\r\n',
    );
    try {
      const options = { ...ids, unit: 'day', origin: '1=2014-01-01' } as const;
      const [first, second] = await recordsOf('quadruples', ' 0\t0\t1\t335\n1\t0\t1\t1\t0\n', options);
      expect(first).toMatchObject({
        act: 'Make a visit',
        gist: 'Make a visit: Police (Holy See (Vatican City State)) → Iran',
        actor: { kind: 'Organization', country: 'VA' },
        target: { name: 'Iran', kind: 'Country', country: 'IR' },
        time: { text: 'day 335', edtf: '2014-12-01', yearBasis: 'STATED' },
      });
      expect(second).toMatchObject({ gist: 'Make a visit: Iran → Iran', time: { edtf: '2014-01-01' } });
      expect(await rejectsOf('quadruples', '7\t0\t1\t3\n0\t0\t1\tx\n0\t0\t1\n', options)).toEqual([
        'rows.csv:1: The entity 7 has no name in the file given with --entities.',
        'rows.csv:2: “x” is not a time like a whole number or yyyy-mm-dd or yyyymmdd or m/d/yyyy.',
        'rows.csv:3: The row has 3 columns, not 4 or 5.',
      ]);
    } finally {
      remove();
    }
  });

  test('have the same key for any integers that stand for the names', async () => {
    const one = files('Iran\t0\nOman\t1\n', 'Visit\t0\n');
    const other = files('Oman\t0\nIran\t1\n', 'Visit\t5\n');
    try {
      const time = { unit: 'day', origin: '2014-01-01' } as const;
      const [[first], [second], [third]] = await Promise.all([
        recordsOf('quadruples', '0\t0\t1\t3\n', { ...one, ...time }),
        recordsOf('quadruples', '1\t5\t0\t3\n', { ...other, ...time }),
        recordsOf('quadruples', 'Iran\tVisit\tOman\t4\n', time),
      ]);
      expect(second!.key).toBe(first!.key);
      expect(third!.key).not.toBe(first!.key);
    } finally {
      one.remove();
      other.remove();
    }
  });

  test.each([
    ['minute', 1440, '2014-01-02'],
    ['hour', 47, '2014-01-02'],
    ['day', -1, '2013-12-31'],
    ['week', 1, '[2014-01-08..2014-01-14]'],
    ['month', 13, '2015-02'],
    ['year', 3, '2017'],
  ] as const)('count time in every unit: %s %i is %s', async (unit, count, edtf) => {
    const [record] = await recordsOf('quadruples', `A\tB\tC\t${count}\n`, { unit, origin: '2014-01-01' });
    expect(record!.time.edtf).toBe(edtf);
  });

  test('may have dates as their fourth column, and a header', async () => {
    const rows = 'A\tB\tC\t2014-05-03\nA\tB\tC\t5/3/2014\n';
    const [one, ...others] = await recordsOf('quadruples', `Subject\tRelation\tObject\tTime\n${rows}`);
    expect(one!.time).toEqual({ text: '2014-05-03', edtf: '2014-05-03', yearBasis: 'STATED' });
    expect(others.map(({ key }) => key)).toEqual([one!.key]);
  });

  test('need unit and origin, and names for integers', async () => {
    await expect(outcomesOf('quadruples', 'A\tB\tC\t1\n')).rejects.toThrow('Give their unit with --unit');
    const time = { unit: 'day', origin: '2014-01-01' } as const;
    await expect(outcomesOf('quadruples', '1\tB\tC\t1\n', time)).rejects.toThrow(
      'Give the file that names them with --entities.',
    );
    await expect(outcomesOf('quadruples', 'A\tB\tC\t1\n', { ...time, origin: 'May' })).rejects.toThrow(
      '“May” is not an origin of time.',
    );
    expect(await rejectsOf('quadruples', 'A\tB\tC\t999999999999\n', time)).toEqual([
      'rows.csv:1: day 999999999999 lies outside the years 0 to 9999.',
    ]);
  });

  test('refuse a file that is no id file', async () => {
    const { remove, ...ids } = files('Iran\t0\nOman\n', 'Visit\t0\n');
    const time = { unit: 'day', origin: '2014-01-01' } as const;
    await expect(outcomesOf('quadruples', '0\t0\t0\t1\n', { ...ids, ...time })).rejects.toThrow(
      'e.txt:2: “Oman” is not a name and an integer',
    );
    remove();
  });
});

const ACLED = {
  event_id_cnty: 'XYZ12',
  event_date: '2020-05-09',
  year: 2020,
  time_precision: 1,
  disorder_type: 'Political violence',
  event_type: 'Violence against civilians',
  sub_event_type: 'Attack',
  actor1: 'Hill Militia (Chad)',
  assoc_actor_1: '',
  inter1: 'Political militia',
  actor2: 'Civilians (Chad)',
  assoc_actor_2: 'Farmers (Chad)',
  inter2: 'Civilians',
  interaction: 'Political militia-Civilians',
  civilian_targeting: 'Civilian targeting',
  iso: 148,
  region: 'Middle Africa',
  country: 'Chad',
  admin1: 'Hill Province',
  admin2: '',
  admin3: '',
  location: 'Hill Town',
  latitude: 12.5,
  longitude: 20.25,
  geo_precision: 1,
  source: 'Hill Post',
  source_scale: 'National',
  notes: '"Made up, as all of this."',
  fatalities: 2,
  tags: '',
  timestamp: 1590000000,
};

function acled(changes: readonly object[], columns = Object.keys(ACLED)): string {
  const rows = changes.map((change) =>
    columns.map((column) => ({ ...ACLED, ...change })[column as keyof typeof ACLED]),
  );
  return table(',', [columns, ...rows]);
}

describe('ACLED', () => {
  test('becomes records with sides, place, deaths and source', async () => {
    expect(await recordsOf('acled', acled([{}]))).toEqual([
      {
        key: 'XYZ12',
        at: 'rows.csv:2',
        act: 'Attack',
        gist: 'Attack: Hill Militia (Chad) → Civilians (Chad)',
        actor: { name: 'Hill Militia (Chad)', kind: 'Organization', kindIsAssumed: true },
        target: { name: 'Civilians (Chad)', kind: 'Bloc' },
        code: { scheme: 'OTHER', version: 'ACLED', code: 'Attack' },
        time: { text: '2020-05-09', edtf: '2020-05-09', yearBasis: 'STATED' },
        measures: [
          { measure: 'KILLED', quantity: expect.objectContaining({ value: 2, approximation: 'EXACT' }) },
        ],
        place: {
          name: 'Hill Town',
          country: 'TD',
          latitude: 12.5,
          longitude: 20.25,
          precision: 'EXACT',
          isCountry: false,
        },
        writtenIn: 'Hill Post',
      },
    ]);
  });

  test.each([
    ['9-May-20', '2020-05-09'],
    ['09-May-2020', '2020-05-09'],
    ['16 May 2025', '2025-05-16'],
    ['3 September 1999', '1999-09-03'],
    ['Sept. 3, 1999', '1999-09-03'],
    ['28-Feb-98', '1998-02-28'],
  ])('has dates with names of months: %s is %s', async (event_date, edtf) => {
    const columns = Object.keys(ACLED).map((column) => column.toUpperCase());
    const rows = acled([{ event_date: `"${event_date}"` }]).replace(
      Object.keys(ACLED).join(','),
      columns.join(','),
    );
    expect((await recordsOf('acled', rows))[0]!.time).toEqual({
      text: event_date,
      edtf,
      yearBasis: 'STATED',
    });
  });

  test('widens a day that stands for its week or month, and has both sides of a battle as parties', async () => {
    const [week, month] = await recordsOf(
      'acled',
      acled([{ time_precision: 2 }, { time_precision: 3, event_type: 'Battles' }]),
    );
    expect(week!.time.edtf).toBe('[2020-05-06..2020-05-12]');
    expect(month!.time.edtf).toBe('2020-05');
    expect([week!.isMutual, month!.isMutual]).toEqual([undefined, true]);
  });

  test('finds Kosovo by its name, because its number there is 0', async () => {
    const [record] = await recordsOf('acled', acled([{ iso: 0, country: 'Kosovo' }]));
    expect(record!.place!.country).toBe('XK');
  });

  test('rejects texts that are no dates', async () => {
    expect(
      await rejectsOf('acled', acled([{ event_date: '9-Mai-20' }, { event_date: '31-Apr-20' }])),
    ).toEqual([
      'rows.csv:2: “9-Mai-20” is not a time like yyyy-mm-dd or d mmm yyyy or d-mmm-yyyy or d-mmm-yy or mmm d, yyyy.',
      'rows.csv:3: “31-Apr-20” is a day that does not exist.',
    ]);
  });
});

const POLECAT_COLUMNS =
  'Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version'.split(
    '|',
  );
const POLECAT = {
  'Event ID': 'A1B2-3',
  'Event Date': '2023-04-05',
  'Event Type': 'CONSULT',
  'Actor Name': 'Chad; Niger;Hill Movement',
  'Actor Country': 'TCD;NER;None',
  'Primary Actor Sector': 'GOV;GOV;REB',
  'Recipient Name': 'None',
  'Recipient Name Raw': 'the elders',
  'Recipient Country': 'TCD',
  Placename: 'Hill Town',
  City: 'Hill Town',
  Country: 'TCD',
  Latitude: '12.5',
  Longitude: '20.25',
  Source: 'Hill Post',
};

function polecat(changes: readonly object[]): string {
  const rows = changes.map((change) => {
    const cells: Readonly<Record<string, string>> = { ...POLECAT, ...change };
    return POLECAT_COLUMNS.map((column) => cells[column] ?? '');
  });
  return table('\t', [POLECAT_COLUMNS, ...rows]);
}

describe('POLECAT', () => {
  test('becomes records, with as many actors as a cell holds, each with its own country and sector', async () => {
    const assumed = { kind: 'Organization', kindIsAssumed: true } as const;
    expect(await recordsOf('polecat', polecat([{}]))).toEqual([
      {
        key: 'A1B2-3',
        at: 'rows.csv:2',
        act: 'Consult',
        gist: 'Consult: Chad, Niger, Hill Movement → the elders',
        actor: { name: 'Chad', kind: 'Country', country: 'TD' },
        otherActors: [
          { name: 'Niger', kind: 'Country', country: 'NE' },
          { name: 'Hill Movement', ...assumed, isUnofficial: true },
        ],
        target: { name: 'the elders', ...assumed, country: 'TD' },
        code: { scheme: 'PLOVER', version: 'POLECAT', code: 'CONSULT' },
        time: { text: '2023-04-05', edtf: '2023-04-05', yearBasis: 'STATED' },
        measures: [],
        place: { name: 'Hill Town', country: 'TD', latitude: 12.5, longitude: 20.25, isCountry: false },
        writtenIn: 'Hill Post',
      },
    ]);
  });

  test('gives no country to actors if there are more names than countries, and repeats no actor', async () => {
    const [record] = await recordsOf(
      'polecat',
      polecat([{ 'Actor Name': 'A;B;A', 'Actor Country': 'TCD', 'Primary Actor Sector': '' }]),
    );
    const { actor, otherActors } = record!;
    expect([actor!, ...otherActors!].map(({ name, country }) => [name, country])).toEqual([
      ['A', undefined],
      ['B', undefined],
    ]);
  });

  test('has a gist of one line for many actors', async () => {
    const many = Array.from({ length: 9 }, (_, index) => `Group ${index}`).join(';');
    const [record] = await recordsOf('polecat', polecat([{ 'Actor Name': many, 'Event Type': 'AID' }]));
    expect(record!.gist).toBe('Aid: Group 0, Group 1, Group 2 and 6 more → the elders');
    expect(record!.otherActors).toHaveLength(8);
  });
});
