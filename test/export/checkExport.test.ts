import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Line } from '../../src/export/format/format.js';
import { readExport } from '../../src/export/read/readExport.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import type { ClaimFact } from '../../src/facts/facts.js';
import { ExpectedError } from '../../src/errors.js';
import { asInput, exported, filled, linesOf, sealed } from './exported.js';

jest.setTimeout(120_000);

describe('A file that is read as an export', () => {
  let graph: Graph;
  let text: string;
  let lines: readonly Line[];
  beforeAll(async () => {
    const origin = await filled(await openGraph({ kind: 'embedded' }));
    text = await exported(origin);
    lines = linesOf(text);
    await origin.close();
    graph = await openGraph({ kind: 'embedded' });
  });
  afterAll(() => graph.close());

  /** What is said of a file, of which nothing must get into the graph. */
  async function problem(file: string | Buffer): Promise<string> {
    const message = await readExport(graph, asInput(file)).then(
      () => 'It was read.',
      (error: unknown) =>
        error instanceof ExpectedError ? `${error.code}: ${error.message}` : String(error),
    );
    const [row] = await graph.read({ text: 'MATCH (n) RETURN count(n) AS count', parameters: {} });
    expect(row).toEqual({ count: 0 });
    return message;
  }

  /** The export with one line of a kind changed, and sealed as if it had been written so. */
  async function with_(kind: Line['kind'], change: (line: Line) => object | undefined): Promise<string> {
    const at = lines.findIndex((line) => line.kind === kind);
    const changed = change(lines[at]!);
    return sealed(lines.flatMap((line, index) => (index === at ? ((changed ?? []) as Line) : line)));
  }

  test.each<[string, string]>([
    ['', 'is not an export: its first line is not the first line of an export'],
    ['\n', 'is not an export'],
    ['actor,target\nIN,RU\n', 'is not an export'],
    ['{"kind":"header","format":"other"}\n', 'is not an export'],
    ['{"kind":"header","format":"parley-export","version":1}\n', 'is not an export'],
    ['PK\u0003\u0004 and so on', 'is a zip archive'],
  ])('is refused if it is no export: %j', async (file, message) => {
    expect(await problem(file)).toContain(`BAD_USER_INPUT: export.jsonl ${message}`);
  });

  test('is refused if it is of a later version', async () => {
    const later = text.replace('"version":1', '"version":2');
    expect(await problem(later)).toBe(
      'BAD_USER_INPUT: export.jsonl is of version 2 of the format, and this Parley reads version 1. Read it with the version of Parley that wrote it, or a later one.',
    );
  });

  test('is refused if it is cut off, at any place', async () => {
    const rows = text.split('\n');
    for (const count of [1, 2, 50, rows.length - 2])
      expect(await problem(`${rows.slice(0, count).join('\n')}\n`)).toMatch(
        new RegExp(
          `^BAD_USER_INPUT: export.jsonl breaks off after line ${count}: the last line .* is missing`,
        ),
      );
    expect(await problem(text.slice(0, text.length / 2))).toMatch(/breaks off after line \d+/);
    expect(await problem(text.slice(0, -20))).toMatch(/breaks off after line/);
  });

  test('is refused if anything in it was altered, added or left out', async () => {
    const altered = /was altered after it was written: its lines do not agree with the last one/;
    expect(await problem(text.replace('"gist":"', '"gist":"Not '))).toMatch(altered);
    const rows = text.split('\n');
    const node = rows.findIndex((row) => row.startsWith('{"kind":"node"'));
    expect(await problem(rows.toSpliced(node, 1).join('\n'))).toMatch(altered);
    expect(await problem(rows.toSpliced(node, 0, rows[node]!).join('\n'))).toMatch(altered);
    expect(await problem(`${text}${rows[1]!}\n`)).toMatch(
      /Line \d+ of export.jsonl is after the last line of the export/,
    );
  });

  test('is refused with the place of each line that is not valid', async () => {
    const rows = text.split('\n');
    const claim = rows.findIndex((row) => row.startsWith('{"kind":"claim"'));
    const broken = rows.with(claim, rows[claim]!.replace('"AFFIRMED"', '"AFIRMED"')).with(1, '{"kind":');
    const message = await problem(broken.join('\n'));
    expect(message).toContain('export.jsonl:2:1: The line is not JSON.');
    expect(message).toContain(
      `export.jsonl:${claim + 1}:1: polarity: “AFIRMED” is not one of AFFIRMED, DENIED`,
    );
  });

  test.each<[string, Line['kind'], (line: Line) => object | undefined, RegExp]>([
    ['a key too many', 'entity', (line) => ({ ...line, more: 1 }), /:1: The line has no key more\./],
    [
      'no directory',
      'directory',
      () => undefined,
      /belongs to the directory “seed”, which no line before it names/,
    ],
    ['an entity that is missing', 'entity', () => undefined, /:1: person\/donald-trump is not declared\./],
    [
      'a type that is none',
      'node',
      (line) => ({ ...line, type: 'Nodes' }),
      /Nodes is not a type that an import writes/,
    ],
    ['another id', 'node', (line) => ({ ...line, id: 'person/x' }), /cannot have the id person\/x/],
    ['a relationship of facts', 'relationship', unmarked, /not marked as one of an import/],
    [
      'a type of none',
      'relationship',
      (line) => ({ ...line, type: 'X]->() DELETE' }),
      /is not a relationship of the schema/,
    ],
  ])('is refused for %s, although its seal is right', async (_what, kind, change, message) => {
    expect(await problem(await with_(kind, change))).toMatch(message);
  });

  test('is refused for a day that does not exist, and for a missing day by which lists are sorted', async () => {
    const at = lines.findIndex((line) => line.kind === 'node' && line.type === 'Event');
    const event = lines[at] as Extract<Line, { kind: 'node' }>;
    const { timeSort: _sort, ...properties } = event.properties;
    const problemOf = async (other: object): Promise<string> =>
      problem(await sealed(lines.with(at, { ...event, properties: { ...properties, ...other } })));
    expect(await problemOf({ timeSort: '2018-02-29' })).toContain('timeSort is not a day of the calendar');
    expect(await problemOf({})).toContain('timeSort is missing. Lists are sorted by it.');
    const claim = lines.findIndex(
      (line) => line.kind === 'claim' && 'time' in ((line.fact as ClaimFact).value ?? {}),
    );
    const text = JSON.stringify(lines[claim]).replace(/"edtf":"[^"]*"/, '"edtf":"2025-02-29"');
    expect(await problem(await sealed(lines.with(claim, JSON.parse(text) as Line)))).toContain(
      '“2025-02-29” is a day that does not exist.',
    );
  });

  test('is only checked in a dry run', async () => {
    const { counts } = await readExport(graph, asInput(text), { dryRun: true });
    expect(counts['claim']).toBeGreaterThan(100);
    const [row] = await graph.read({ text: 'MATCH (n) RETURN count(n) AS count', parameters: {} });
    expect(row).toEqual({ count: 0 });
  });

  test('is refused before its relationships are written if a node of one is missing', async () => {
    const id = 'event/sample-events--3';
    const without = lines.filter((line) => line.kind !== 'node' || line.id !== id);
    const other = await openGraph({ kind: 'embedded' });
    await expect(readExport(other, asInput(await sealed(without)))).rejects.toThrow(
      `Relationships of the export lead to ${id}, which no line before them declares.`,
    );
    await other.close();
  });
});

function unmarked(line: Line): object {
  if (line.kind !== 'relationship') throw new Error('No relationship.');
  return { ...line, properties: { ...line.properties, imported: false } };
}
