import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { linesOf } from '../../src/import/table/lines.js';
import { rowsOf } from '../../src/import/table/rows.js';
import type { TableRow, RowStyle } from '../../src/import/table/rows.js';
import { collected } from './reading.js';

const CSV: RowStyle = { separator: ',', quotes: true };

describe('Rows', () => {
  test('have the number of the line they begin in, even with line breaks inside quotes', async () => {
    expect(await read('a,b\r\n\r\n"1\r\n2",3\r\n4,"5"\r\n')).toEqual([
      cells(1, 'a', 'b'),
      cells(3, '1\n2', '3'),
      cells(5, '4', '5'),
    ]);
  });

  test('double quotes inside quotes, but not outside', async () => {
    expect(await read('"""Office,2015"";""x""",6" gun,""\n')).toEqual([
      cells(1, '"Office,2015";"x"', '6" gun', ''),
    ]);
  });

  test('keep quotes in a format without quotes', async () => {
    expect(await read('"a\tb"\n', { separator: '\t', quotes: false })).toEqual([cells(1, '"a', 'b"')]);
  });

  test('cost only themselves if a quote is never closed', async () => {
    expect(await read('a,"b\nc,d\ne,f\n')).toEqual([
      problem(1, 'A quote is opened and not closed. Close it, or double it where it belongs to the text.'),
      cells(2, 'c', 'd'),
      cells(3, 'e', 'f'),
    ]);
  });

  test('have a bounded length in quotes, so that memory is bounded', async () => {
    const rows = await read(`a,"b\n${'c,d\n'.repeat(70_000)}e",f\n`);
    expect(rows[0]).toMatchObject({ kind: 'fault', line: 1 });
    expect(rows.slice(1)).toHaveLength(70_001);
    expect(rows.at(-1)).toEqual(cells(70_002, 'e"', 'f'));
  });

  test('are refused with text behind a closing quote', async () => {
    expect(await read('"a" b,c\nd,e\n')).toEqual([
      problem(1, 'There is text after a closing quote. Double the quotes that belong to the text.'),
      cells(2, 'd', 'e'),
    ]);
  });

  test('are refused with a NUL, in quotes too', async () => {
    const reason =
      'The line holds a NUL, which is not text. If the file is in UTF-16, say so with --encoding utf-16le or utf-16be.';
    expect(await read('a\0,b\n"c\nd\0",e\n')).toEqual([
      problem(1, reason),
      problem(2, reason),
      problem(3, reason),
    ]);
  });

  test('are refused if a line is too long, and the next is read', async () => {
    expect(await read(`${'x'.repeat(3_000_000)}\na,b\n`)).toEqual([
      problem(1, 'The line is longer than 1048576 characters.'),
      cells(2, 'a', 'b'),
    ]);
  });

  test('are the same as before they were written as CSV, however the text is cut', async () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'ж') }),
      fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\r\uFFFF]/.test(text)),
    );
    const tables = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(tables, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const text = rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
        const found = await read(text, CSV, size);
        expect(found.map((row) => (row.kind === 'cells' ? row.cells : row.reason))).toEqual(rows);
      }),
    );
  });

  test('are the rows that csv-parse reads', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ',', '\n', ' ', '""', '"c,d"', '"e\nf"'),
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(text, async (csv) => {
        const theirs = tolerant(csv);
        fc.pre(theirs !== undefined);
        const found = await read(csv);
        expect(found.map((row) => (row.kind === 'cells' ? row.cells : row.reason))).toEqual(theirs);
      }),
      { numRuns: 500 },
    );
  });
});

async function read(text: string, style = CSV, size = text.length): Promise<readonly TableRow[]> {
  const pieces = text.match(new RegExp(`[^]{1,${Math.max(1, Math.min(size, 60_000))}}`, 'g')) ?? [];
  const batches = await collected(rowsOf(linesOf(from(pieces)), style));
  return batches.flat();
}

async function* from(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

/** Undefined for what csv-parse refuses. */
function tolerant(csv: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(csv, { relax_column_count: true, skip_empty_lines: true, record_delimiter: '\n' });
  } catch {
    return undefined;
  }
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function cells(line: number, ...given: readonly string[]): TableRow {
  return { kind: 'cells', line, cells: given };
}

function problem(line: number, reason: string): TableRow {
  return { kind: 'fault', line, reason };
}
