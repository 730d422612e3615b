import { beforeAll, describe, expect, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import type { Neo4jSettings } from '../../src/graph/neo4j/neo4j.js';
import { apiOn, schemaOf } from '../operation/apiOn.js';
import { foldText } from '../../src/search/foldText.js';
import { openDriver } from '../../bench/contenders/runRaw.js';
import { databaseHits } from '../../bench/databaseHits.js';
import { parseOperation, readyOf } from '../../bench/statements.js';
import { denseGraph } from '../attacks/denseGraph.js';
import { writeGraph } from '../differential/writeGraph.js';
import { bare } from '../engines.js';
import { planText } from '../queries/planFaults.js';
import { patientGraph } from '../queries/patientGraph.js';

interface Operators {
  readonly eq?: string;
  readonly in?: readonly string[];
  readonly contains?: string;
  readonly startsWith?: string;
  readonly exact?: boolean;
}

const ASK = parse(
  'query ($name: StringFilter) { people(first: 100, where: { name: $name }) { totalCount nodes { name } } }',
);

async function answer(graph: Graph, name: Operators) {
  const result = await execute({
    schema: schemaOf(graph),
    document: ASK,
    variableValues: { name },
    contextValue: { graph },
  });
  const people = result.data?.['people'] as { nodes: { name: string }[] } | null | undefined;
  return {
    names: people?.nodes.map((node) => node.name).sort(),
    message: result.errors?.[0]?.message,
  };
}

/** As files have them: two in NFD. */
const GIVEN = [
  'Z\u030carko Petan',
  'Recep Tayyip Erdog\u0306an',
  'IRAN and Oman',
  'Iranian',
  'İsmet Łódź',
  'Straße',
  'Юрий Ушаков',
  'Юрии',
  'عُمَان',
  'राम',
  'रोम',
  'バス',
  'ハス',
  'Krem\u00adlin',
];
const NAMES = GIVEN.map((name) => name.normalize()).sort();

bare.describeOnEngines('Filters of texts', (engine) => {
  let graph: Graph;
  const open = patientGraph(engine);
  beforeAll(async () => {
    graph = await open();
    await writeGraph(graph, {
      nodes: GIVEN.map((name, at) => {
        const id = `person/${at}`;
        return { id, type: 'Person', properties: { id, type: 'PERSON', name, bornSort: '9999-12-31' } };
      }),
      relationships: [],
    });
  }, 300_000);
  const names = async (operators: Operators) => (await answer(graph, operators)).names;

  test.each<[Operators, readonly string[]]>([
    [{ contains: 'iran' }, ['IRAN and Oman', 'Iranian']],
    [{ contains: 'IRAN' }, ['IRAN and Oman', 'Iranian']],
    [{ startsWith: 'iran', contains: 'oman' }, ['IRAN and Oman']],
    [{ contains: 'Iran', exact: true }, ['Iranian']],
    [{ startsWith: 'IRAN', exact: true }, ['IRAN and Oman']],
    [{ contains: 'zarko' }, ['Žarko Petan']],
    [{ contains: 'Z\u030carko', exact: true }, ['Žarko Petan']],
    [{ contains: 'zarko', exact: true }, []],
    [{ contains: 'ERDOG\u0306AN' }, ['Recep Tayyip Erdoğan']],
    [{ contains: 'erdogan' }, ['Recep Tayyip Erdoğan']],
    [{ eq: 'Z\u030carko Petan' }, ['Žarko Petan']],
    [{ in: ['Žarko Petan', 'Recep Tayyip Erdog\u0306an'] }, ['Recep Tayyip Erdoğan', 'Žarko Petan']],
    [{ eq: 'iranian' }, []],
    [{ contains: 'ismet lodz' }, ['İsmet Łódź']],
    [{ contains: 'STRASSE' }, ['Straße']],
    [{ contains: 'юрий' }, ['Юрий Ушаков']],
    [{ contains: 'yuri' }, []],
    [{ contains: 'عمان' }, ['عُمَان']],
    [{ contains: 'राम' }, ['राम']],
    [{ contains: 'バス' }, ['バス']],
    [{ contains: 'kremlin' }, ['Krem\u00adlin']],
  ])('%j finds %j', async (operators, found) => {
    expect(await names(operators)).toEqual(found.map((name) => name.normalize()).sort());
  });

  test('find every text that contains the given letters, both folded, and no other', async () => {
    const asked = [...new Set(NAMES.flatMap((name) => [name.slice(0, 2), name.slice(1, 5), name.slice(-3)]))];
    for (const part of asked) {
      const [folded, exact] = [foldText(part), part.normalize()];
      expect(await names({ contains: part })).toEqual(
        NAMES.filter((name) => foldText(name).includes(folded)),
      );
      expect(await names({ startsWith: part })).toEqual(
        NAMES.filter((name) => foldText(name).startsWith(folded)),
      );
      expect(await names({ contains: part, exact: true })).toEqual(
        NAMES.filter((name) => name.includes(exact)),
      );
    }
  }, 120_000);

  test('find nothing by invisible characters alone, and refuse an `exact` that would change nothing', async () => {
    expect((await answer(graph, { eq: 'Iranian', exact: true })).message).toMatch(
      /^where\.name has `exact: true` without `contains` or `startsWith`/,
    );
    expect(await names({ contains: '\u200b' })).toEqual([]);
    expect(await names({ eq: 'Iranian', exact: false })).toEqual(['Iranian']);
  });
});

bare.describeOnNeo4j('Filters of texts among many', (engine) => {
  let graph: Graph;
  const open = patientGraph(engine);
  beforeAll(async () => {
    graph = await open();
    await writeGraph(graph, denseGraph(3_000, 100));
    for (const text of ['CALL db.awaitIndexes(300)', 'CALL db.prepareForReplanning(300)'])
      await graph.write((transaction) => transaction.run({ text, parameters: {} }));
  }, 600_000);

  const reads = async (operators: string) => {
    const text = `{ events(first: 20, orderBy: [{ name: ASC }], where: { name: { ${operators} } }) { nodes { name } } }`;
    const [ready] = readyOf(apiOn('neo4j'), parseOperation(text), {}).values();
    const { uri, username, password } = engine.settings() as Neo4jSettings;
    const driver = openDriver(uri, username, password);
    const hits = await databaseHits(driver, ready!.statement).finally(() => driver.close());
    return { hits, plan: planText(await graph.explain(ready!.statement)) };
  };

  test('read no more for a letter that most names have than with exact capitals, in order of name', async () => {
    const [folded, exact] = [await reads('contains: "E"'), await reads('contains: "E", exact: true')];
    expect(folded.hits).toBeLessThanOrEqual(exact.hits);
    expect(exact.hits).toBeLessThan(200);
  });

  test.each(['contains: "02995"', 'contains: "02995", startsWith: "eve"'])(
    'find %s by the text index',
    async (operators) => {
      const found = await reads(operators);
      expect(found.plan).toMatch(/NodeIndex(Contains|StartsWith|Seek)/);
      expect(found.hits).toBeLessThan(100);
    },
  );
});

describe('A plan with a text', () => {
  const statement = (text: string) => {
    const [ready] = readyOf(apiOn('neo4j'), parseOperation(text), {}).values();
    return ready!.statement.text;
  };
  test('is the same for all texts, and another if capitals count', () => {
    const one = (operators: string) =>
      statement(`{ claims(where: { gist: { ${operators} } }) { totalCount } }`);
    expect(one('contains: "Iran"')).toContain('claim.gistFolded CONTAINS');
    expect(one('contains: "Iran", exact: true')).toContain('claim.gist CONTAINS');
    expect(one('contains: "x"')).toBe(one('contains: "a longer text"'));
  });
});
