import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import type { Part } from '../../src/export/format/format.js';
import { idsOfLabel } from '../../src/store/idPages.js';
import { readExport } from '../../src/export/read/readExport.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { describeOnEngines } from '../engines.js';
import { contentOf } from '../import/importedContent.js';
import { DATASET, outcomes, record } from '../import/sampleRecords.js';
import { emptied } from '../store/emptied.js';
import { readStored } from '../store/storedContent.js';
import { asInput, exported, filled, linesOf, NOW } from './exported.js';

jest.setTimeout(240_000);

/** As if reading had been broken off before these were written. */
const LOST = [
  'MATCH (n:Imported) WHERE (n:Evidence OR n:Event) AND NOT n:Seeded DETACH DELETE n',
  'MATCH (:Imported)-[r:ABOUT]->() WHERE r.imported DELETE r',
];
const LATER = new Date('2026-01-01T00:00:00Z');

describeOnEngines('An export', (engine) => {
  let origin: Graph;
  let graph: Graph;
  let text: string;
  beforeAll(async () => {
    origin = await filled(await openGraph({ kind: 'embedded' }));
    text = await exported(origin);
    graph = await engine.open();
    // Indexes are made once.
    await importRecords(graph, [], DATASET);
  });
  afterAll(() => origin.close());
  beforeEach(() => emptied(graph));

  const read = (file: string | Buffer, into = graph) => readExport(into, asInput(file), { now: LATER });

  test('is the same text on either engine, and moves back to the embedded one from this one', async () => {
    await filled(graph);
    const moved = await exported(graph);
    expect(moved).toBe(text);
    const other = await openGraph({ kind: 'embedded' });
    await read(moved, other);
    expect(await contentOf(other)).toBe(await contentOf(graph));
    await other.close();
  });

  // One test, for reading a whole graph is what takes long: packed first, then again, then after a break.
  test('read into an empty graph gives the same graph, changes nothing the second time, and continues after an interruption', async () => {
    const { facts, imported } = await read(gzipSync(text));
    expect(facts?.created.nodes['Claim']).toBeGreaterThan(100);
    expect(imported.nodes).toBeGreaterThan(300);
    const before = await readStored(graph);
    expect(await readStoredSorted(graph)).toEqual(await readStoredSorted(origin));
    expect(await exported(graph)).toBe(text);

    const changes = await changesIn(graph);
    expect(changes).toBeGreaterThan(0);
    const again = await read(text);
    expect(again.facts).toMatchObject({ created: NOTHING, changed: NOTHING, removed: NOTHING });
    expect(again.imported).toEqual({ nodes: 0, relationships: 0 });
    expect(await readStored(graph)).toEqual(before);
    expect(await changesIn(graph)).toBe(changes);

    await graph.write(async (transaction) => {
      for (const lost of LOST) await transaction.run({ text: lost, parameters: {} });
    });
    expect(await contentOf(graph)).not.toBe(await contentOf(origin));
    expect((await read(text)).imported.nodes).toBeGreaterThan(100);
    expect(await contentOf(graph)).toBe(await contentOf(origin));
  });

  test('keeps what other directories and imports put into the graph', async () => {
    await importRecords(graph, outcomes([record('of another')]), { ...DATASET, slug: 'other' }, { now: NOW });
    await read(text);
    const [row] = await graph.read({
      text: 'MATCH (c:Claim)-[:CLAIMED_IN]->(d:Dataset {id: $id}) RETURN count(c) AS count',
      parameters: { id: 'dataset/other' },
    });
    expect(row).toEqual({ count: 3 });
  });

  test('is refused if the graph holds other versions of its rows, and nothing is written', async () => {
    const row = record('3', { gist: 'Something else' });
    await importRecords(graph, outcomes([row]), DATASET, { now: NOW });
    const before = await contentOf(graph);
    await expect(read(text)).rejects.toThrow(/^The graph holds claim\/[0-9a-f]+ of another version/);
    expect(await contentOf(graph)).toBe(before);
  });

  test.each<Part>([
    { about: ['country/RU'], kinds: [] },
    { about: ['country/MM'], kinds: ['EVENT'] },
    { about: ['country/IR', 'country/UA'], kinds: ['EVENT', 'CONFLICT'] },
    { about: [], kinds: ['NEGOTIATION'] },
    { about: [], kinds: ['CLAIM'] },
  ])('of a part ($about $kinds) is read back to a graph that holds exactly this part', async (part) => {
    const file = await exported(origin, { part });
    await read(file);
    const nodes = linesOf(file).flatMap((line) => (line.kind === 'node' ? [line.id] : []));
    const links = linesOf(file).filter(({ kind }) => kind === 'relationship');
    expect(await idsOf(graph, 'Imported')).toEqual([...new Set(nodes)].sort());
    expect(nodes.length).toBe(new Set(nodes).size);
    const [relationships] = await graph.read({
      text: 'MATCH ()-[r]->() WHERE r.imported RETURN count(r) AS count',
      parameters: {},
    });
    expect(relationships).toEqual({ count: links.length });
    const claims = linesOf(file).filter(({ kind }) => kind === 'claim');
    expect(await idsOf(graph, 'Seeded', 'Claim')).toHaveLength(claims.length);
    const inOrigin = new Set(await idsOf(origin, 'Node'));
    const beside = (await idsOf(graph, 'Node', 'Disagreement')).concat(await idsOf(graph, 'Change'));
    const unknown = (await idsOf(graph, 'Node')).filter((id) => !inOrigin.has(id) && !beside.includes(id));
    expect(unknown).toEqual([]);
    // Of the part graph, the same part is all: only the names of directories have one mark more.
    const again = await exported(graph, { part });
    expect(bare(again)).toEqual(bare(file));
  });

  test('of a part holds every claim about the entities that were asked for', async () => {
    const about = 'country/RU';
    await read(await exported(origin, { part: { about: [about], kinds: [] } }));
    const claimsAbout = async (of: Graph) =>
      (
        await of.read({
          text: 'MATCH (:Node {id: $about})<-[:ABOUT]-(c:Claim) RETURN c.id AS id ORDER BY id',
          parameters: { about },
        })
      ).map(({ id }) => id);
    const wanted = await claimsAbout(origin);
    expect(wanted.length).toBeGreaterThan(5);
    expect(await claimsAbout(graph)).toEqual(wanted);
    expect(await idsOf(graph, 'Claim')).not.toEqual(await idsOf(origin, 'Claim'));
  });

  test('of a part adds nothing to its own graph, and all facts can be seeded after it', async () => {
    const file = await exported(origin, { part: { about: ['country/IR'], kinds: [] } });
    await read(file);
    await seedGraph(graph, { now: NOW });
    expect((await idsOf(graph, 'Seeded')).length).toBe((await idsOf(origin, 'Seeded')).length);
    await emptied(graph);
    await read(text);
    const before = await contentOf(graph);
    await read(file);
    expect(await contentOf(graph)).toBe(before);
  });

  test('of an unknown entity or kind is refused with a message', async () => {
    await importRecords(graph, outcomes([record('1')]), DATASET, { now: NOW });
    const of = (part: Partial<Part>) => exported(graph, { part: { about: [], kinds: [], ...part } });
    await expect(of({ about: ['country/XX'] })).rejects.toThrow(/^There is no country\/XX in the graph\./);
    await expect(of({ about: ['country/XX'] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(of({ about: ['dataset/sample-events'] })).rejects.toThrow(/is not an entity/);
    await expect(of({ kinds: ['EVENTS'] })).rejects.toThrow(
      /^EVENTS is not a kind\. Kinds are CLAIM, AGREEMENT, BLOC, .*Did you mean EVENT\?$/,
    );
  });

  if (engine.kind === 'neo4j')
    test('reads ids from the index in order, and sorts nothing', async () => {
      const statement = idsOfLabel('neo4j', 'Imported')('event/', 10);
      const plan = JSON.stringify(await graph.explain(statement));
      expect(plan).toMatch(/IndexSeekByRange/);
      expect(plan).not.toMatch(/"operator":"(?:Sort|Top|PartialTop|AllNodesScan|NodeByLabelScan)/);
    });

  test('breaks off without its last line if the graph is written to meanwhile', async () => {
    await importRecords(graph, outcomes([record('1')]), DATASET, { now: NOW });
    const { exportGraph } = await import('../../src/export/write/exportGraph.js');
    const lines = exportGraph(graph);
    await lines.next();
    await importRecords(graph, outcomes([record('meanwhile')]), DATASET, { now: LATER });
    const rest = (async () => {
      for await (const line of lines) expect(line.kind).not.toBe('end');
    })();
    await expect(rest).rejects.toThrow(/^The graph was written to during the export/);
  });
});

const NOTHING = { nodes: {}, relationships: {} };

async function readStoredSorted(graph: Graph): Promise<unknown> {
  const { nodes, links } = await readStored(graph);
  return { nodes, links: links.map((link) => JSON.stringify(sortedKeys(link))).sort() };
}

/** The engines give properties in orders of their own. */
function sortedKeys(value: object): unknown {
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]: [string, unknown]) => [
        key,
        typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? sortedKeys(inner) : inner,
      ]),
  );
}

async function idsOf(graph: Graph, ...labels: readonly string[]): Promise<string[]> {
  const rows = await graph.read({
    text: `MATCH (n:${labels.join(':')}) RETURN n.id AS id`,
    parameters: {},
  });
  return rows.map(({ id }) => String(id)).sort();
}

async function changesIn(graph: Graph): Promise<number> {
  const [row] = await graph.read({ text: 'MATCH (c:Change) RETURN count(c) AS count', parameters: {} });
  return Number(row?.['count']);
}

/** Without what the names of directories decide. */
function bare(text: string): readonly string[] {
  const lines = linesOf(text).filter(({ kind }) => kind !== 'end' && kind !== 'directory');
  return lines.map((line) => JSON.stringify({ ...line, directory: '' })).sort();
}
