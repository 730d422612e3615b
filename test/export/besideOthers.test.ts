import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readExport } from '../../src/export/read/readExport.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { ingestFacts } from '../../src/ingest/ingestFacts.js';
import type { IngestOptions } from '../../src/ingest/ingestFacts.js';
import { ARTICLE, named, SAMPLE, TEXT, withFacts, writeFacts } from '../facts/sample.js';
import type { FactFiles } from '../facts/sample.js';
import { readStored } from '../store/storedContent.js';
import { asInput, exported, NOW } from './exported.js';

jest.setTimeout(120_000);

const CALL: FactFiles = { ...SAMPLE, 'article.txt': TEXT };

function notes(dataset: string, entities: readonly string[], claims: readonly string[]): FactFiles {
  const declared = entities.map((id) => `{ id: ${id} }`).join(', ');
  return {
    'a.yaml': `dataset: { id: dataset/${dataset}, name: Notes, version: "1" }\nentities: [${declared}]\nclaims:\n${claims.join('\n')}\n`,
  };
}

const EVE = notes('eve', ['person/eve'], [named('person/eve', 'Eve')]);

describe('An export of facts that is read into a graph with facts of other directories', () => {
  let origin: Graph;
  let graph: Graph;
  beforeEach(async () => {
    origin = await openGraph({ kind: 'embedded' });
    graph = await openGraph({ kind: 'embedded' });
  });
  afterEach(async () => {
    await origin.close();
    await graph.close();
  });

  const ingest = (into: Graph, name: string, files: FactFiles, options: Partial<IngestOptions> = {}) =>
    withFacts({}, async (root) => {
      const path = join(root, name);
      await mkdir(path);
      await writeFacts(path, files);
      await ingestFacts(into, { directories: [path], now: NOW, ...options });
    });
  const read = async () => readExport(graph, asInput(await exported(origin)), { now: NOW });
  const verifications = async (of: Graph) =>
    (
      await of.read({
        text: 'MATCH (e:Evidence)-[:WRITTEN_IN]->(a:Article {id: $id}) RETURN DISTINCT e.verification AS how, a.text AS text',
        parameters: { id: ARTICLE },
      })
    ).map(({ how, text }) => [how, text]);

  test('keeps its mark of citations that were compared with a text that was not kept', async () => {
    await ingest(origin, 'call', CALL, { keepTexts: false });
    expect(await verifications(origin)).toEqual([['CHECKED', null]]);
    await read();
    expect(await verifications(graph)).toEqual([['CHECKED', null]]);
    expect(await readStored(graph)).toEqual(await readStored(origin));
  });

  test('leaves the other directories that same mark', async () => {
    await ingest(graph, 'call', CALL, { keepTexts: false });
    await ingest(origin, 'eve', EVE);
    await read();
    expect(await verifications(graph)).toEqual([['CHECKED', null]]);
  });

  test('leaves the other directories their texts', async () => {
    await ingest(graph, 'call', CALL);
    await ingest(origin, 'eve', EVE);
    await read();
    expect(await verifications(graph)).toEqual([['CHECKED', TEXT]]);
  });

  test('is refused if they mention an entity that it no longer declares', async () => {
    await ingest(graph, 'people', EVE);
    await ingest(graph, 'friends', notes('friends', [], [named('person/eve', 'Evie', 'ALIAS')]));
    await ingest(origin, 'people', notes('ann', ['person/ann'], [named('person/ann', 'Ann')]));
    const before = await readStored(graph);
    await expect(read()).rejects.toThrow(
      'Claims of another directory in the graph name person/eve, which no directory would declare any more. Nothing was written. Read the export into an empty graph.',
    );
    expect(await readStored(graph)).toEqual(before);
  });
});
