import { Readable } from 'node:stream';
import { encode } from '../../src/export/format/encode.js';
import { exportGraph } from '../../src/export/write/exportGraph.js';
import type { ExportOptions } from '../../src/export/write/exportGraph.js';
import type { BodyLine, HeaderLine, Line } from '../../src/export/format/format.js';
import type { Graph } from '../../src/graph/graph.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import type { InputFile } from '../../src/files/input.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { DATASET, outcomes, record, records } from '../import/sampleRecords.js';

export const NOW = new Date('2025-07-01T12:00:00Z');

const TOMSK = {
  name: 'Tomsk',
  country: 'RU',
  isCountry: false,
  latitude: 56.5,
  longitude: 85,
  precision: 'EXACT',
} as const;

/** The facts that Parley ships, and an import that names some of the same countries. */
export async function filled(graph: Graph): Promise<Graph> {
  await seedGraph(graph, { now: NOW });
  const rows = [...records(60), record('russia'), record('a place', { place: TOMSK })];
  await importRecords(graph, outcomes(rows), DATASET, { now: NOW });
  return graph;
}

/** An export as the text of a file. */
export async function exported(graph: Graph, options: ExportOptions = {}): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of encode(exportGraph(graph, options))) pieces.push(piece);
  return pieces.join('');
}

export function linesOf(text: string): readonly Line[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
}

/** The text of an export whose lines were changed, sealed anew. */
export async function sealed(lines: readonly Line[]): Promise<string> {
  const body = lines.filter((line): line is HeaderLine | BodyLine => line.kind !== 'end');
  const pieces: string[] = [];
  for await (const piece of encode(given(body))) pieces.push(piece);
  return pieces.join('');
}

async function* given<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** A text as a file to be read. */
export function asInput(text: string | Buffer): InputFile {
  const bytes = Buffer.from(text as string);
  const pieces = (): Buffer[] =>
    Array.from({ length: Math.ceil(bytes.length / 1_000) }, (_, index) =>
      bytes.subarray(index * 1_000, (index + 1) * 1_000),
    );
  return { name: 'export.jsonl', size: bytes.length, open: () => Readable.from(pieces()) };
}
