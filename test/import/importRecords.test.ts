import { beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import type { ImportOptions } from '../../src/import/write/importRun.js';
import type { EventRecord } from '../../src/import/row/record.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { describeOnEngines } from '../engines.js';
import { emptied } from '../store/emptied.js';
import { readStored } from '../store/storedContent.js';
import { contentOf } from './importedContent.js';
import { DATASET, killed, MYANMAR, outcomes, POLICE, record, records } from './sampleRecords.js';

jest.setTimeout(120_000);

describeOnEngines('Importing records', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
    await importRecords(graph, [], DATASET);
  });
  beforeEach(() => emptied(graph));

  const run = (rows: readonly EventRecord[], options: ImportOptions & { version?: string } = {}) =>
    importRecords(graph, outcomes(rows), { ...DATASET, version: options.version ?? '1' }, options);
  const ask = async (text: string, parameters = {}) => graph.read({ text, parameters });

  test('stores texts in NFC, with their folded form beside them, and knows a row again in either form', async () => {
    const rows = (name: string) => [
      record('9', { gist: `Visit: ${name}`, actor: { name, kind: 'Person' } as const }),
    ];
    await run(rows('Z\u030carko Petan'));
    expect(await ask('MATCH (n:Person) RETURN n.name AS name, n.nameFolded AS folded')).toEqual([
      { name: 'Žarko Petan', folded: 'zarko petan' },
    ]);
    expect(await ask('MATCH (n:Event) RETURN n.nameFolded AS folded')).toEqual([
      { folded: 'visit: zarko petan' },
    ]);
    expect(await run(rows('Žarko Petan'))).toMatchObject({ unchanged: 1, written: 0 });
  });

  test('makes an event, its parts and one claim from a row, all in the imported layer', async () => {
    const summary = await run([record('17', { measures: [killed(3)], writtenIn: 'A newspaper' })]);
    expect(summary).toMatchObject({
      read: 1,
      written: 1,
      changed: 0,
      unchanged: 0,
      rejected: 0,
      entities: 3,
    });
    const [row] = await ask(
      'MATCH (e:Event {id: $id})<-[:SUBJECT]-(c:Claim)-[:SUPPORTED_BY]->(v:Evidence), (c)-[:FIRST_SPOKEN_BY]->(d) ' +
        'RETURN e.name AS name, e.status AS status, e.timeSort AS day, c.predicate AS predicate, v.row AS row, ' +
        'v.writtenIn AS writtenIn, d.id AS speaker',
      { id: 'event/sample-events--17' },
    );
    expect(row).toEqual({
      name: 'Make statement: Police (India) → Russia (17)',
      status: 'HELD',
      day: '2018-06-18',
      predicate: 'RECORDED',
      row: '17',
      writtenIn: 'A newspaper',
      speaker: 'dataset/sample-events',
    });
    const { nodes, links } = await readStored(graph);
    expect(
      nodes.filter(({ labels }) => !labels.some((label) => ['Imported', 'Change'].includes(label))),
    ).toEqual([]);
    expect(links.filter(({ properties }) => properties['imported'] !== true)).toEqual([]);
    const claims = nodes.filter(({ labels }) => labels.includes('Claim'));
    expect(claims.filter(({ properties }) => properties['predicate'] === 'RECORDED')).toHaveLength(1);
  });

  test('lets every relationship of a row rest on its claim', async () => {
    await run([record('1', { place: { name: 'Delhi', country: 'IN', isCountry: false } })]);
    const plain = await ask(
      'MATCH (e:Event)-[r:PARTICIPATED_IN|LOCATED_IN]-(x) MATCH (c:Claim)-[:SUBJECT]->(e) ' +
        'RETURN x.id AS id, r.role AS role, r.claimIds = [c.id] AS rests, r.firstSpeakerIds AS speakers ORDER BY id',
    );
    const rests = { rests: true, speakers: ['dataset/sample-events'] };
    expect(plain).toEqual([
      { id: 'country/RU', role: 'TARGET', ...rests },
      { id: 'organization/police-india--in', role: 'INITIATOR', ...rests },
      { id: 'place/delhi--in', role: null, ...rests },
    ]);
    const about = await ask(
      "MATCH (c:Claim {predicate: 'RECORDED'})-[:ABOUT]->(x) RETURN x.id AS id ORDER BY id",
    );
    expect(about.map(({ id }) => id)).toEqual([
      'country/RU',
      'event/sample-events--1',
      'organization/police-india--in',
      'place/delhi--in',
    ]);
  });

  test('lets no actor represent a country that it fights according to the dataset', async () => {
    const rebels = { name: 'Rebels', kind: 'Organization', country: 'IN', isUnofficial: true } as const;
    await run([record('1', { target: rebels })]);
    const represents = await ask('MATCH (a:Imported)-[:REPRESENTS]->(c) RETURN a.id AS id, c.id AS of');
    expect(represents).toEqual([{ id: 'organization/police-india--in', of: 'country/IN' }]);
    expect(await ask("MATCH (n {id: 'organization/rebels--in'}) RETURN n.name AS name")).toEqual([
      { name: 'Rebels' },
    ]);
  });

  test('keeps the coordinates that the first row gives a place, and recognizes the row with another precision', async () => {
    const at = (latitude: number, precision: 'EXACT' | 'NEAR') =>
      ({ name: 'Moreh', country: 'IN', isCountry: false, latitude, longitude: 94.3, precision }) as const;
    await run([record('1', { place: at(24.25, 'EXACT') }), record('2', { place: at(24.5, 'NEAR') })]);
    const place = await ask(
      'MATCH (p:Place) RETURN p.latitude AS latitude, p.longitude AS longitude, p.coordinatePrecision AS precision',
    );
    expect(place).toEqual([{ latitude: 24.25, longitude: 94.3, precision: 'EXACT' }]);
    expect(await run([record('1', { place: at(24.25, 'NEAR') })])).toMatchObject({ unchanged: 1 });
  });

  test('makes both sides parties if the row does not say which acted', async () => {
    await run([record('1', { isMutual: true })]);
    const roles = await ask('MATCH ()-[r:PARTICIPATED_IN]->() RETURN r.role AS role');
    expect(roles).toEqual([{ role: 'PARTY' }, { role: 'PARTY' }]);
  });

  test('lets every actor of a row take part once, and gives the same when the row is written again', async () => {
    const chad = { name: 'Chad', kind: 'Country', country: 'TD' } as const;
    const tchad = { ...chad, name: 'Tchad' };
    const rows = [record('1', { otherActors: [MYANMAR, POLICE], otherTargets: [chad, tchad] })];
    await run(rows);
    const roles = await ask(
      'MATCH (a)-[r:PARTICIPATED_IN]->() RETURN a.id AS id, r.role AS role, r.id AS edge ORDER BY edge',
    );
    expect(
      roles.map(({ id, role, edge }) => [
        id,
        role,
        String(edge).replace(/.*-imported-|.*?[0-9a-f]{16}-/, ''),
      ]),
    ).toEqual([
      ['organization/police-india--in', 'INITIATOR', 'actor'],
      ['country/MM', 'INITIATOR', 'actor-2'],
      ['country/RU', 'TARGET', 'target'],
      ['country/TD', 'TARGET', 'target-2'],
    ]);
    const before = await contentOf(graph);
    expect(await run(rows)).toMatchObject({ unchanged: 1 });
    await run([record('1', { otherActors: [MYANMAR] })], { replace: true });
    await run(rows, { replace: true });
    expect(await contentOf(graph)).toBe(before);
  });

  test('lets an actor that acts upon itself take part in both roles', async () => {
    await run([record('1', { target: POLICE })]);
    const roles = await ask('MATCH ()-[r:PARTICIPATED_IN]->() RETURN r.role AS role ORDER BY role');
    expect(roles).toEqual([{ role: 'INITIATOR' }, { role: 'TARGET' }]);
  });

  test('takes a new country from the table of codes, whatever its name in the dataset', async () => {
    await run([record('1', { target: MYANMAR })]);
    const [country] = await ask(
      'MATCH (c:Country {id: $id})-[:HAS_NAME]->(n) RETURN c.name AS name, c.code AS code, collect(n.value) AS names',
      { id: 'country/MM' },
    );
    expect(country).toEqual({ name: 'Myanmar', code: 'MM', names: ['Myanmar'] });
    const claims = await ask(
      'MATCH (:Country {id: $id})<-[:SUBJECT]-(c)-[:CLAIMED_IN]->(d) RETURN DISTINCT d.id AS source',
      { id: 'country/MM' },
    );
    expect(claims).toEqual([{ source: 'dataset/country-codes' }]);
  });

  test('shows the usual name of a state, and keeps the names in the row and in lists', async () => {
    const taiwan = { name: 'Taiwan, Province of China', kind: 'Country', country: 'TW' } as const;
    await run([record('1', { gist: 'Visit: Taiwan, Province of China → Russia', actor: taiwan })]);
    const names = await ask(
      'MATCH (c:Country)-[:HAS_NAME]->(n) WITH c, n ORDER BY n.position RETURN c.name AS name, collect(n.value) AS names ORDER BY name',
    );
    expect(names).toEqual([
      { name: 'Russia', names: ['Russia', 'Russian Federation'] },
      { name: 'Taiwan', names: ['Taiwan', 'Taiwan, Province of China'] },
    ]);
    const [event] = await ask('MATCH (e:Event) RETURN e.name AS name');
    expect(event).toEqual({ name: 'Visit: Taiwan, Province of China → Russia' });
  });

  test('changes nothing with the same rows again', async () => {
    const rows = records(50);
    await run(rows, { batchSize: 20 });
    const before = await readStored(graph);
    const again = await run(rows, { batchSize: 7 });
    expect(again).toMatchObject({ read: 50, written: 0, changed: 0, unchanged: 50, entities: 0 });
    expect(await readStored(graph)).toEqual(before);
  });

  test('writes events, claims and entities into the change log once, and nothing if nothing changed', async () => {
    const log = () =>
      ask(
        'MATCH (c:Change) RETURN c.cause AS cause, c.origin AS origin, c.created AS created ORDER BY c.number',
      );
    await run([record('1')]);
    await run([record('1')]);
    const [change, ...others] = await log();
    expect(others).toEqual([]);
    expect(change).toMatchObject({ cause: 'IMPORT', origin: 'dataset/sample-events' });
    expect(change!['created']).toEqual(
      expect.arrayContaining(['event/sample-events--1', 'country/RU', 'dataset/sample-events']),
    );
  });

  test('gives the same content in batches of any size', async () => {
    await run(records(60), { batchSize: 60 });
    const whole = await contentOf(graph);
    await emptied(graph);
    await run(records(60), { batchSize: 7 });
    expect(await contentOf(graph)).toBe(whole);
  });

  test('gives the same content on either engine', async () => {
    const other = await openGraph({ kind: 'embedded' });
    await importRecords(other, outcomes(records(40)), DATASET);
    await run(records(40));
    expect(await contentOf(graph)).toBe(await contentOf(other));
    await other.close();
  });

  test('refuses another row of the same key, and goes on', async () => {
    const rejects: string[] = [];
    const rows = [record('1'), record('1', { gist: 'Something else' }), record('2'), record('1')];
    const options = { reject: (at: string, reason: string) => void rejects.push(`${at}: ${reason}`) };
    const first = await run(rows, options);
    expect(first).toMatchObject({ read: 4, written: 2, unchanged: 1, rejected: 1 });
    expect(rejects[0]).toMatch(/^sample\.csv:1: another row has the key “1” and different content\./);
    const stored = await contentOf(graph);
    expect(await run(rows, options)).toMatchObject({ written: 0, changed: 0, unchanged: 3, rejected: 1 });
    expect(await contentOf(graph)).toBe(stored);
  });

  test('replaces a row by that of a newer version, and keeps nothing of the old one', async () => {
    await run([
      record('1', { measures: [killed(3)], place: { name: 'Delhi', country: 'IN', isCountry: false } }),
    ]);
    const newer = record('1', { gist: 'Make another statement', actor: MYANMAR, measures: [killed(4)] });
    expect(await run([newer], { version: '2' })).toMatchObject({ written: 0, changed: 1 });
    const [row] = await ask(
      'MATCH (e:Event)-[:HAS_MEASUREMENT]->(m) RETURN e.name AS name, m.quantityValue AS killed',
    );
    expect(row).toEqual({ name: 'Make another statement', killed: 4 });
    const actors = await ask('MATCH (a)-[:PARTICIPATED_IN]->(:Event) RETURN a.id AS id ORDER BY id');
    expect(actors.map(({ id }) => id)).toEqual(['country/MM', 'country/RU']);
    expect(await ask('MATCH (:Event)-[r:LOCATED_IN]->() RETURN r.id AS id')).toEqual([]);
    expect(await ask('MATCH (n:Evidence) WHERE NOT (n)<-[:SUPPORTED_BY]-() RETURN n.id AS id')).toEqual([]);
  });

  test('replaces rows of the same version if it is told to', async () => {
    await run([record('1')]);
    const summary = await run([record('1', { gist: 'Mended' })], { replace: true });
    expect(summary).toMatchObject({ changed: 1, rejected: 0 });
  });

  test('refuses values that the schema lacks, and texts that are no time', async () => {
    const reasons: string[] = [];
    const rows = [
      record('1', { code: { scheme: 'MINE', version: '1', code: '1' } }),
      record('2', { time: { text: 'then', edtf: 'then', yearBasis: 'STATED' } }),
      record('3', { gist: 'Half a pair: \ud800' }),
    ];
    const summary = await run(rows, { reject: (_at, reason) => void reasons.push(reason) });
    expect(summary).toMatchObject({ read: 3, written: 0, rejected: 3 });
    expect(reasons[0]).toContain(
      '“MINE” is not a value of CodeScheme in the schema. Known are PLOVER, CAMEO',
    );
    expect(reasons[1]).toContain('“then” is not a date');
    expect(reasons[2]).toContain('half of a surrogate pair');
  });

  test('writes nothing in a dry run, and reports the changes that it would make', async () => {
    await run([record('1')]);
    const before = await readStored(graph);
    const summary = await run([record('1'), record('2'), record('3', { actor: MYANMAR })], { dryRun: true });
    expect(summary).toMatchObject({ written: 2, unchanged: 1, entities: 1 });
    expect(await readStored(graph)).toEqual(before);
  });

  test('stops after the batch that is being written, and at the limit', async () => {
    const stop = new AbortController();
    const first = await run(records(50), { batchSize: 10, signal: stop.signal, report: () => stop.abort() });
    // Reading goes on while a batch is written, so the batch after it may be begun or full.
    expect(first.isStopped).toBe(true);
    expect(first.read).toBeLessThanOrEqual(20);
    expect(first.written).toBe(first.read);
    const rest = await run(records(50), { limit: 25 });
    expect(rest).toMatchObject({ read: 25, written: 25 - first.read, isStopped: false });
  });

  test('joins declared entities and events, and overwrites nothing of them', async () => {
    await seedGraph(graph);
    const before = await readStored(graph);
    const trump = { name: 'Donald TRUMP', kind: 'Organization', kindIsAssumed: true } as const;
    const ushakov = { name: 'Юрий Ушаков', kind: 'Person' } as const;
    await run([record('1', { actor: trump, target: ushakov })]);
    const actors = await ask(
      'MATCH (a)-[r:PARTICIPATED_IN]->(:Event {id: $id}) RETURN a.id AS id, r.role AS role ORDER BY id',
      { id: 'event/sample-events--1' },
    );
    expect(actors).toEqual([
      { id: 'person/donald-trump', role: 'INITIATOR' },
      { id: 'person/yury-ushakov', role: 'TARGET' },
    ]);
    const after = new Map((await readStored(graph)).nodes.map((node) => [node.id, node]));
    for (const { id, properties } of before.nodes) {
      const { importedProperties: _kept, ...shown } = after.get(id)!.properties;
      expect(shown).toEqual(properties);
    }
  });

  test('lets later facts declare imported entities, and loses nothing of them', async () => {
    await run([record('1')]);
    const name = async (): Promise<unknown> =>
      (await ask('MATCH (c:Country {id: $id}) RETURN c.name AS name', { id: 'country/RU' }))[0]?.['name'];
    expect(await name()).toBe('Russia');
    await seedGraph(graph);
    expect(await name()).toBe('Russia');
    expect(await run([record('1')])).toMatchObject({ unchanged: 1, entities: 0 });
    expect(await run([record('2')])).toMatchObject({ written: 1, entities: 0 });
    const events = await ask(
      'MATCH (:Country {id: $id})-[:PARTICIPATED_IN]->(e:Imported) RETURN e.id AS id',
      {
        id: 'country/RU',
      },
    );
    expect(events).toHaveLength(2);
  });
});
