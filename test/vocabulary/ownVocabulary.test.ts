import { beforeAll, expect, jest, test } from '@jest/globals';
import { readExport } from '../../src/export/read/readExport.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { ingestFacts } from '../../src/ingest/ingestFacts.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { describeOnEngines, type TestEngine } from '../engines.js';
import { asInput, exported } from '../export/exported.js';
import { replaced, withFacts, type FactFiles } from '../facts/sample.js';
import { READ_VOCABULARY } from '../../src/cypher/vocabulary.js';
import { outcomeOf } from '../differential/operation.js';
import { patientGraph } from '../queries/patientGraph.js';
import { OWN, VOCABULARY, withVocabulary } from './ownDirectory.js';

jest.setTimeout(120_000);

const CALL = '{ event(id: "event/call")';
const TERM =
  '{ id word vocabulary label description domain range derives isShipped codes { scheme code claims { id } } }';

describeOnEngines('A vocabulary of one’s own', (engine) => {
  const open = patientGraph(engine);
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await ingest(OWN);
  });

  /** A directory is known by its name, so this one is always the same. */
  const ingest = (files: FactFiles, into = graph) =>
    withFacts(named(files), (root) => ingestFacts(into, { directories: [`${root}/own`] }));
  const ask = async (text: string, of = graph): Promise<unknown> => {
    const { data, errors } = await outcomeOf(of, { text, variables: {} });
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  };

  test('stands as OTHER in the enums, with its terms beside', async () => {
    expect(
      await ask(
        `{ claims(where: { predicate: { term: { eq: "MINUTED" } } }) { nodes { predicate role term ${TERM} roleTerm { word label } measureTerm { id } } } }`,
      ),
    ).toEqual({
      claims: {
        nodes: [
          {
            predicate: 'OTHER',
            role: 'OTHER',
            term: {
              id: 'term/predicate.MINUTED',
              word: 'MINUTED',
              vocabulary: 'PREDICATE',
              label: 'took the minutes of',
              description: 'The subject wrote down what was said in the object. It was not there to speak.',
              domain: ['Person', 'Organization'],
              range: ['Event'],
              derives: 'PARTICIPATED_IN',
              isShipped: false,
              codes: [{ scheme: 'CAMEO', code: '010', claims: [] }],
            },
            roleTerm: { word: 'STENOGRAPHER', label: 'stenographer' },
            measureTerm: null,
          },
        ],
      },
    });
  });

  test('derives what its predicates say, and nothing else', async () => {
    expect(
      await ask(
        `${CALL} { participants { edges { node { id } role term { word } relationshipNode { role roleTerm { id } } } }
          measurements { measure term { word label } quantity { unit value term { id label } } } } }`,
      ),
    ).toEqual({
      event: {
        participants: {
          edges: expect.arrayContaining([
            edge('person/ada', 'INITIATOR', 'INITIATOR'),
            edge('person/ada', 'OTHER', 'STENOGRAPHER'),
            edge('person/bo', 'RECIPIENT', 'RECIPIENT'),
          ]),
        },
        measurements: expect.arrayContaining([
          {
            measure: 'OTHER',
            term: { word: 'PAGES_WRITTEN', label: 'pages written' },
            quantity: { unit: 'OTHER', value: 12, term: { id: 'term/unit.PAGE', label: 'pages' } },
          },
          {
            measure: 'DURATION',
            term: { word: 'DURATION', label: 'duration' },
            quantity: { unit: 'HOUR', value: 1, term: { id: 'term/unit.HOUR', label: 'hours' } },
          },
        ]),
      },
    });
    expect(await ask('{ person(id: "person/bo") { events { nodes { id } } } }')).toEqual({
      person: { events: { nodes: [{ id: 'event/call' }] } },
    });
  });

  test.each([
    ['predicate: { eq: OTHER }', ['MINUTED', 'YAWNED_AT']],
    ['predicate: { in: [OTHER, HAS_STATUS] }', ['HAS_STATUS', 'HAS_STATUS', 'MINUTED', 'YAWNED_AT']],
    ['predicate: { term: { eq: "YAWNED_AT" } }', ['YAWNED_AT']],
    ['predicate: { term: { in: ["YAWNED_AT", "REPRESENTS"] } }', ['REPRESENTS', 'YAWNED_AT']],
    ['predicate: { term: { eq: "OTHER" } }', []],
    ['role: { term: { eq: "STENOGRAPHER" } }', ['MINUTED']],
    ['role: { eq: OTHER }', ['MINUTED']],
    ['measure: { term: { eq: "PAGES_WRITTEN" } }', ['MEASURED']],
    ['measure: { term: { eq: "DURATION" } }', ['MEASURED']],
    ['NOT: { predicate: { term: { in: ["YAWNED_AT", "NAMED"] } } }, predicate: { eq: OTHER }', ['MINUTED']],
  ])('is filtered by %s', async (where, words) => {
    const { claims } = (await ask(
      `{ claims(first: 100, where: { ${where} }) { totalCount nodes { term { word } } } }`,
    )) as {
      claims: { totalCount: number; nodes: { term: { word: string } }[] };
    };
    expect(claims.nodes.map(({ term }) => term.word).sort()).toEqual(words);
    expect(claims.totalCount).toBe(words.length);
  });

  test('is listed, and each term is a node', async () => {
    const { vocabulary, all } = (await ask(
      '{ vocabulary(kind: ROLE) { word } all: vocabulary { word } }',
    )) as {
      readonly [key: string]: { word: string }[];
    };
    expect(vocabulary!.at(-1)).toEqual({ word: 'STENOGRAPHER' });
    expect(all!.map(({ word }) => word)).toEqual(
      expect.arrayContaining(['PARTY_TO', 'MINUTED', 'KILLED', 'PAGES_WRITTEN', 'USD', 'PAGE']),
    );
    expect(
      await ask(
        `{ node(id: "term/role.STENOGRAPHER") { id ... on Term { label } }
           none: node(id: "term/role.NOBODY") { id } actor(id: "term/role.STENOGRAPHER") { id }
           nodes(ids: ["term/unit.PAGE", "person/ada", "term/unit.NONE", "term/unit.HOUR"]) { id ... on Term { isShipped } } }`,
      ),
    ).toEqual({
      node: { id: 'term/role.STENOGRAPHER', label: 'stenographer' },
      none: null,
      actor: null,
      nodes: [
        { id: 'term/unit.PAGE', isShipped: false },
        { id: 'person/ada' },
        null,
        { id: 'term/unit.HOUR', isShipped: true },
      ],
    });
  });

  test('costs no statement for a term, however many there are', async () => {
    const texts: string[] = [];
    const counted = {
      ...graph,
      read: (...[statement, options]: Parameters<Graph['read']>) => (
        texts.push(statement.text),
        graph.read(statement, options)
      ),
    };
    const query =
      '{ claims(first: 100) { nodes { term { label } value { ... on Quantity { term { codes { code } } } } } } vocabulary { label } }';
    await ask(query, counted);
    // Those of the root fields, and, as these words are new to this service, one for the vocabulary.
    expect(texts).toHaveLength(3);
    texts.length = 0;
    await ask(query, counted);
    // The vocabulary may be read again beside them, now and then.
    expect(texts.filter((text) => text !== READ_VOCABULARY.text)).toHaveLength(2);
    expect(texts.length).toBeLessThanOrEqual(3);
  });

  test('comes back from an export, to a graph that exports the same', async () => {
    const text = await exported(graph);
    const other = await openGraph({ kind: 'embedded' });
    await readExport(other, asInput(text));
    expect(await exported(other)).toBe(text);
    expect(await ask('{ node(id: "term/measure.PAGES_WRITTEN") { id } }', other)).toEqual({
      node: { id: 'term/measure.PAGES_WRITTEN' },
    });
    const part = await exported(graph, { part: { about: ['person/ada'], kinds: [] } });
    const some = await openGraph({ kind: 'embedded' });
    await readExport(some, asInput(part));
    const words = '{ claims(where: { predicate: { eq: OTHER } }) { nodes { term { label } } } }';
    expect(await ask(words, some)).toEqual({
      claims: { nodes: [{ term: { label: 'took the minutes of' } }] },
    });
    await Promise.all([other.close(), some.close()]);
  });

  test('ingested again changes nothing, and a word that claims still have is not given up', async () => {
    const { summary } = await ingest(OWN);
    expect(summary).toMatchObject({ created: NOTHING, changed: NOTHING, removed: NOTHING });
    const { 'vocabulary/own.yaml': _, ...without } = OWN;
    await expect(ingest(without)).rejects.toThrow(/“MINUTED” is not one of PARTY_TO \(/);
  });

  test('serves the directories after it, which need not repeat it', async () => {
    const second: FactFiles = {
      'second/facts.yaml': `dataset: { id: dataset/second, name: Second, version: "1" }
claims:
  - { subject: person/ada, predicate: YAWNED_AT, object: event/vote, gist: The vote bored Ada., evidence: [{ row: a }] }
`,
    };
    await withFacts(second, (root) => ingestFacts(graph, { directories: [`${root}/second`] }));
    expect(
      await ask(
        '{ claims(where: { source: { id: { eq: "dataset/second" } } }) { nodes { term { label } } } }',
      ),
    ).toEqual({ claims: { nodes: [{ term: { label: 'yawned at' } }] } });
    await expect(ingest(withoutYawning())).rejects.toThrow(
      'A claim about person/ada of the directory “second” has the predicate YAWNED_AT, which no vocabulary would declare any more.',
    );
    await withFacts({ 'second/facts.yaml': 'entities: []\n' }, (root) =>
      ingestFacts(graph, { directories: [`${root}/second`] }),
    );
  });

  test('is known to another process without a restart, also where a term is new or mended', async () => {
    const other = await another(engine, graph);
    const label = `{ claims(where: { predicate: { term: { eq: "YAWNED_AT" } } }) { nodes { term { label } } } }`;
    expect(await ask(label, other)).toEqual({ claims: { nodes: [{ term: { label: 'yawned at' } }] } });
    const more = withVocabulary(
      '  - id: PAGE\n',
      '  - { id: SHEET, label: sheets, description: Sheets. }\n  - id: PAGE\n',
    );
    await ingest({
      ...more,
      'vocabulary/own.yaml': replaced(
        more['vocabulary/own.yaml']!,
        'label: yawned at',
        'label: fell asleep over',
      ),
    });
    expect(await ask('{ node(id: "term/unit.SHEET") { ... on Term { label } } }', other)).toEqual({
      node: { label: 'sheets' },
    });
    expect(await ask(label, other)).toEqual({ claims: { nodes: [{ term: { label: 'fell asleep over' } }] } });
    await ingest(OWN);
  });

  test('lets the facts that ship come and go beside it', async () => {
    await seedGraph(graph);
    expect(await ask('{ claims(where: { predicate: { eq: OTHER } }) { totalCount } }')).toEqual({
      claims: { totalCount: 2 },
    });
    expect(await ask('{ node(id: "term/predicate.MINUTED") { id } }')).toEqual({
      node: { id: 'term/predicate.MINUTED' },
    });
  });
});

const NOTHING = { nodes: {}, relationships: {} };

function edge(id: string, role: string, word: string): unknown {
  return {
    node: { id },
    role,
    term: { word },
    relationshipNode: { role, roleTerm: { id: `term/role.${word}` } },
  };
}

function named(files: FactFiles): FactFiles {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`own/${name}`, text]));
}

/** Without the predicate and the claim in its own directory that has it. */
function withoutYawning(): FactFiles {
  const [predicate] = /^ {2}- id: YAWNED_AT\n(?: {4}.*\n)*/m.exec(VOCABULARY) ?? [''];
  const [claim] = /^ {2}- subject: person\/bo\n {4}predicate: YAWNED_AT\n(?: {4}.*\n)*/m.exec(
    OWN['30-claims.yaml']!,
  ) ?? [''];
  return {
    ...withVocabulary(predicate, ''),
    '30-claims.yaml': replaced(OWN['30-claims.yaml']!, claim, ''),
  };
}

/** A second service on the same database. An embedded graph has one process, so there it is the same one. */
async function another(engine: TestEngine, graph: Graph): Promise<Graph> {
  return engine.kind === 'neo4j' ? openGraph(engine.settings()) : graph;
}
