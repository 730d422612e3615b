import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ExpectedError } from '../../src/errors.js';
import { openInputs } from '../../src/files/input.js';
import { shippedFormats } from '../../src/import/mapping/mappingFile.js';
import { fileOf, outcomesOf, recordsOf, rejectsOf } from './reading.js';

const MAPPING = `
dataset: { slug: mine, name: Mine }
key: [id]
act: what
actor: { name: who }
time: { start: when }
`;
const ROWS = 'id,who,what,when\n1,Zoë,Visit,2020-01-02\n2,François,Visit,2020-01-03\n';
const NAMES = ['Zoë', 'François'];

describe('The bytes of a file', () => {
  test.each([
    ['UTF-8', Buffer.from(ROWS), {}],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${ROWS}`), {}],
    ['UTF-8 with a byte order mark before a quote', Buffer.from(`\uFEFF${ROWS.replace('id', '"i,d"')}`), {}],
    ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${ROWS}`, 'utf16le'), {}],
    ['Latin-1, said so', Buffer.from(ROWS, 'latin1'), { encoding: 'latin1' }],
    ['UTF-8, said so', Buffer.from(ROWS), { encoding: 'UTF8' }],
    ['UTF-8 with a byte order mark, whatever was said', Buffer.from(`\uFEFF${ROWS}`), { encoding: 'latin1' }],
    ['CSV with what parts its cells in the first line', Buffer.from(`sep=,\n${ROWS}`), {}],
    [
      'cells with semicolons between, said so',
      Buffer.from(ROWS.replaceAll(',', ';')),
      { separator: 'semicolon' },
    ],
    [
      'cells with semicolons between, in the first line',
      Buffer.from(`"sep=;"\r\n${ROWS.replaceAll(',', ';')}`),
      {},
    ],
    ['cells with tabs between, in the first line', Buffer.from(`sep=\t\n${ROWS.replaceAll(',', '\t')}`), {}],
    ['gzip', gzipSync(ROWS), {}],
    ['gzip in two members', Buffer.concat([gzipSync(ROWS.slice(0, 30)), gzipSync(ROWS.slice(30))]), {}],
    ['CRLF', Buffer.from(ROWS.replaceAll('\n', '\r\n')), {}],
    ['no line break at the end', Buffer.from(ROWS.trimEnd()), {}],
  ] as const)('are read as %s, in one piece and byte by byte', async (_name, bytes, options) => {
    for (const chunk of [1 << 16, 1]) {
      const records = await recordsOf(MAPPING, [fileOf(bytes, 'rows.csv', chunk)], options);
      expect(records.map(({ actor }) => actor?.name)).toEqual(NAMES);
      const below = bytes.includes('sep=') ? 3 : 2;
      expect(records.map(({ at }) => at)).toEqual([`rows.csv:${below}`, `rows.csv:${below + 1}`]);
    }
  });

  test('cost only their own row if they are no UTF-8, and the reason names the remedy', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${ROWS}3,`),
      Buffer.from('É', 'latin1'),
      Buffer.from(',Visit,2020-01-04\n4,Ana,Visit,2020-01-05\n'),
    ]);
    expect(await rejectsOf(MAPPING, bytes)).toEqual([
      expect.stringMatching(
        /^rows\.csv:4: The line has bytes that are not text in UTF-8.* --encoding, such as windows-1251/,
      ),
    ]);
    expect(await outcomesOf(MAPPING, bytes)).toHaveLength(4);
  });

  test.each([
    ['windows-1251', [0xc6, 0xe5, 0xed, 0xff], 'Женя'],
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['gb18030', [0xcd, 0xf5, 0xd2, 0xe3], '王毅'],
    ['euc-kr', [0xc7, 0xd1, 0xb1, 0xb9], '한국'],
  ])('are read in %s', async (encoding, name, expected) => {
    const [head, tail] = ['id,who,what,when\n1,', ',Visit,2020-01-02\n'].map((text) => Buffer.from(text));
    const bytes = Buffer.concat([head!, Buffer.from(name), tail!]);
    for (const chunk of [1 << 16, 1]) {
      const [record] = await recordsOf(MAPPING, [fileOf(bytes, 'rows.csv', chunk)], { encoding });
      expect(record!.actor!.name).toBe(expected);
    }
  });

  test('cost only their own row if they are no text in the given encoding', async () => {
    const bytes = Buffer.from(
      'id,who,what,when\n1,\x93\xfa\x81,Visit,2020-01-02\n2,A,Visit,2020-01-02\n',
      'latin1',
    );
    expect(await rejectsOf(MAPPING, bytes, { encoding: 'latin1' })).toHaveLength(1);
    expect(await outcomesOf(MAPPING, bytes, { encoding: 'latin1' })).toHaveLength(2);
  });

  test.each([
    [ROWS.replaceAll('\n', '\r'), 'The lines of rows.csv end in CR alone'],
    [
      ROWS.replaceAll(',', ';'),
      'The cells of rows.csv are separated by a semicolon, not by a comma. Say so with --separator semicolon.',
    ],
    [ROWS.replaceAll(',', '\t'), 'Say so with --separator tab.'],
  ])(
    'are refused with the cause if they are not written as the mapping says: %#',
    async (content, message) => {
      await expect(outcomesOf(MAPPING, content)).rejects.toThrow(message);
    },
  );

  test('may hold a replacement character, which stays one', async () => {
    const records = await recordsOf(MAPPING, 'id,who,what,when\n1,Zo\uFFFD,Visit,2020-01-02\n');
    expect(records[0]?.actor?.name).toBe('Zo\uFFFD');
  });

  test('are an error after the rows before, if gzip breaks off or is damaged', async () => {
    const whole = gzipSync(ROWS + '3,Ana,Visit,2020-01-04\n'.repeat(2000), { level: 0 });
    await expect(outcomesOf(MAPPING, whole.subarray(0, 20_000))).rejects.toThrow(
      'rows.csv breaks off within its gzip data.',
    );
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, 3, 60);
    await expect(outcomesOf(MAPPING, damaged)).rejects.toThrow(ExpectedError);
  });

  test.each([
    ['PK\u0003\u0004zip', 'rows.csv is a zip archive or a spreadsheet. Unpack it, or save the sheet as CSV.'],
    ['BZh91', 'rows.csv is packed by bzip2.'],
  ])('are refused with a remedy if they are an archive and no text', async (content, message) => {
    await expect(outcomesOf(MAPPING, content)).rejects.toThrow(message);
  });

  test.each([
    [MAPPING, '', 'rows.csv is empty: it holds not even the row that names the columns.'],
    [MAPPING, '\uFEFF\r\n\n', 'rows.csv is empty'],
    [MAPPING, gzipSync(''), 'rows.csv is empty'],
    ['gdelt', '', 'rows.csv is empty: it holds not a single row.'],
  ])('are refused if there are none: %#', async (mapping, content, message) => {
    await expect(outcomesOf(mapping, content)).rejects.toThrow(message);
  });

  test('are a table without rows if they hold only a header', async () => {
    expect(await outcomesOf(MAPPING, 'id,who,what,when\n')).toEqual([]);
  });

  test('are counted as they are in the file, packed', async () => {
    const packed = gzipSync(ROWS);
    let count = 0;
    await recordsOf(MAPPING, packed, { onBytes: (bytes) => (count += bytes) });
    expect(count).toBe(packed.length);
  });

  test('never break the reading, whatever their values', async () => {
    const line = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom(...LINES).map((text) => Buffer.from(text)),
    );
    const content = fc
      .array(line, { maxLength: 6 })
      .map((lines) => Buffer.concat(lines.flatMap((each) => [each, Buffer.from('\n')])));
    await fc.assert(
      fc.asyncProperty(content, fc.constantFrom(...shippedFormats()), async (bytes, format) => {
        const reading = outcomesOf(format, bytes, { unit: 'day', origin: '2014-01-01' });
        const outcomes = await reading.catch((error: unknown) => {
          if (error instanceof ExpectedError) return [];
          throw error;
        });
        for (const outcome of outcomes)
          if (outcome.kind === 'rejected') expect(outcome.reason).toMatch(/\.$/);
      }),
      { numRuns: 300 },
    );
  });
});

/** Lines that get further than random ones. */
const LINES = [
  'Police (France)\tArrest\tStudent (France)\t7',
  'id,type_of_violence,side_a,side_b,date_start,date_end,date_prec,where_coordinates,adm_1,adm_2,country,country_id,latitude,longitude,where_prec,best,low,high',
  '1,3,A,Civilians,2020-01-01,2020-01-01,1,X,,,France,220,1,2,1,3,2,9',
  '1,3,A,Civilians,2020-01-01,2020-01-01,1,X,,,France,220,x,2,1,3,2,9',
  '"',
];

describe('Files by their paths', () => {
  test('are opened by name, in the given order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-import-'));
    try {
      writeFileSync(join(folder, 'one.csv'), ROWS);
      writeFileSync(join(folder, 'two.csv.gz'), gzipSync(ROWS));
      const inputs = await openInputs([join(folder, 'one.csv'), join(folder, 'two.csv.gz')]);
      const records = await recordsOf(MAPPING, inputs);
      expect(records.map(({ at }) => at)).toEqual(['one.csv:2', 'one.csv:3', 'two.csv.gz:2', 'two.csv.gz:3']);
      expect(inputs.map(({ size }) => size)).toEqual([Buffer.byteLength(ROWS), gzipSync(ROWS).length]);
      await expect(openInputs([folder])).rejects.toThrow('is a directory. Give the files in it.');
      await expect(openInputs([join(folder, 'none.csv')])).rejects.toThrow(
        'The file none.csv cannot be read: it does not exist',
      );
      await expect(openInputs(['-', '-'])).rejects.toThrow('given twice');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
