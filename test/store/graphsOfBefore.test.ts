import { beforeAll, expect, jest, test } from '@jest/globals';
import type { Engine, Graph, ResultRow } from '../../src/graph/graph.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import { STORED_FORMS } from '../../src/store/wordForms/formsVersion.js';
import { seedIfChanged } from '../../src/ingest/seedIfChanged.js';
import { bare } from '../engines.js';
import { DATASET, outcomes, record } from '../import/sampleRecords.js';
import { emptied } from './emptied.js';
import { SAMPLE, withFacts } from '../facts/sample.js';
import { readStored } from './storedContent.js';

jest.setTimeout(120_000);

/** What a graph had that was seeded before its indexes were those of now, and what it lacked. */
const BEFORE: Readonly<
  Record<Engine, { readonly had: string; readonly old: string; readonly lacked: string[] }>
> = {
  neo4j: {
    had: 'CREATE INDEX parley_Event_timeSort_index FOR (n:Event) ON (n.timeSort)',
    old: 'parley_Event_timeSort_index',
    lacked: ['parley_Event_timeSort_id_index'],
  },
  embedded: {
    had: 'CREATE INDEX parley_Country_code_index FOR (n:Country) ON (n.code)',
    old: 'parley_Country_code_index',
    lacked: [],
  },
};

bare.describeOnEngines('A graph of an older version', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
    await emptied(graph);
  });

  const indexes = async (): Promise<readonly string[]> => {
    const rows = await graph.read({ text: 'SHOW INDEXES', parameters: {} });
    return rows.map(({ name }) => String(name)).sort();
  };

  test('gets its indexes at the next start, loses unused ones, and keeps its content', async () => {
    const { had, old, lacked } = BEFORE[graph.engine];
    await withFacts(SAMPLE, async (directory) => {
      await seedIfChanged(graph, { directory });
      const [wanted, content] = [await indexes(), await readStored(graph)];
      expect(wanted).toEqual(expect.arrayContaining(lacked));
      expect(wanted).not.toContain(old);

      await graph.define([...lacked.map((name) => `DROP INDEX ${name}`), had]);
      await graph.write(async (transaction) => {
        const text =
          "MATCH (s:Seed) SET s.indexes = CASE WHEN s.indexes IS NOT NULL THEN 'before' END, s.inputsHash = CASE WHEN s.inputsHash IS NOT NULL THEN 'before' END";
        await transaction.run({ text, parameters: {} });
      });
      expect(await indexes()).not.toEqual(wanted);

      expect(await seedIfChanged(graph, { directory })).toMatchObject({
        created: { nodes: {}, relationships: {} },
        removed: { nodes: {}, relationships: {} },
      });
      expect(await indexes()).toEqual(wanted);
      expect(await readStored(graph)).toEqual(content);
      expect(await seedIfChanged(graph, { directory })).toBeUndefined();
    });
  });

  const run = (text: string): Promise<unknown> =>
    graph.write((transaction) => transaction.run({ text, parameters: {} }));

  /** Spoils the stored forms and changes the note, as if an earlier version had written the graph. */
  const asBefore = async (note: string): Promise<void> => {
    await run("MATCH (n:Searchable) WHERE n.searchTerms IS NOT NULL SET n.searchTerms = ' o1before '");
    await run(`MATCH (s:Seed) WHERE s.indexes IS NOT NULL ${note}`);
    await run("MATCH (s:Seed) WHERE s.inputsHash IS NOT NULL SET s.inputsHash = 'before'");
  };

  const withImport = (body: (directory: string) => Promise<void>): Promise<void> =>
    withFacts(SAMPLE, async (directory) => {
      await seedIfChanged(graph, { directory });
      const actor = { name: '习近平', kind: 'Person' } as const;
      await importRecords(graph, outcomes([record('1', { actor })]), DATASET);
      await body(directory);
    });

  const noted = (): Promise<readonly ResultRow[]> =>
    graph.read({
      text: 'MATCH (s:Seed) WHERE s.indexes IS NOT NULL RETURN s.indexes AS indexes, s.forms AS forms',
      parameters: {},
    });

  test.each([
    ['no version of the forms', 'REMOVE s.forms'],
    ['an older one after the digest', "SET s.indexes = s.indexes + '-1' REMOVE s.forms"],
    ['an older one', 'SET s.forms = 1'],
    ['an older one after the digest, written beside a newer note', "SET s.indexes = s.indexes + '-1'"],
  ])('that notes %s gets the present word forms, for imported nodes too', async (_, note) => {
    await withImport(async (directory) => {
      const [content, now] = [await readStored(graph), await noted()];
      await asBefore(note);
      expect(await readStored(graph)).not.toEqual(content);
      await seedIfChanged(graph, { directory });
      expect(await readStored(graph)).toEqual(content);
      expect(await noted()).toEqual(now);
    });
  });

  test('that notes the present version after the digest keeps its word forms, and then notes the version separately', async () => {
    await withImport(async (directory) => {
      const now = await noted();
      expect(now).toEqual([{ indexes: expect.stringMatching(/^[0-9a-f]{16}$/), forms: STORED_FORMS }]);
      await asBefore(`SET s.indexes = s.indexes + '-${STORED_FORMS}' REMOVE s.forms`);
      const spoiled = await readStored(graph);
      await seedIfChanged(graph, { directory });
      expect(await noted()).toEqual(now);
      // Nothing was renewed, because nothing had to be.
      expect(await readStored(graph)).toEqual(spoiled);
    });
  });
});
