import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { encodeCursor } from '../../src/plan/cursor.js';
import { schemaOf } from '../operation/apiOn.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { describeOnEngines } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { listNamed } from '../plan/listNamed.js';

const SEARCH = `query ($query: String!, $kinds: [SearchKind!], $first: Int = 10, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor score matches { field text highlights { start end } } node { id } }
  }
}`;

interface Variables {
  readonly query: string;
  readonly kinds?: readonly string[];
  readonly first?: number;
  readonly after?: string;
}

interface Found {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string;
  };
  readonly edges: readonly {
    readonly cursor: string;
    readonly score: number;
    readonly matches: readonly {
      readonly field: string;
      readonly text: string;
      readonly highlights: readonly { readonly start: number; readonly end: number }[];
    }[];
    readonly node: { readonly id: string };
  }[];
}

async function ask(graph: Graph, variables: Variables) {
  const answer = await graphql({
    schema: schemaOf(graph),
    source: SEARCH,
    variableValues: { ...variables },
    contextValue: { graph },
  });
  return { found: answer.data?.['search'] as Found | undefined, message: answer.errors?.[0]?.message };
}

async function search(graph: Graph, variables: Variables): Promise<Found> {
  const { found, message } = await ask(graph, variables);
  if (!found) throw new Error(message);
  return found;
}

const idsOf = ({ edges }: Found) => edges.map(({ node }) => node.id);

/** What a person types, and what they mean, best first. */
const MEANT: readonly (readonly [query: string, ...ids: readonly string[]])[] = [
  ['Yuri Ushakov', 'person/yury-ushakov'],
  ['Yury Ushakov', 'person/yury-ushakov'],
  ['Ушаков', 'person/yury-ushakov'],
  ['ushakov', 'person/yury-ushakov'],
  ['usha', 'person/yury-ushakov'],
  ['Ushakof', 'person/yury-ushakov'],
  ['Putni', 'person/vladimir-putin'],
  ['Путин', 'person/vladimir-putin'],
  ['ترامب', 'person/donald-trump'],
  ['Oman foreign minister', 'office/oman-foreign-minister'],
  ['foreign minister of Oman', 'office/oman-foreign-minister'],
  ['nuclear talks', 'negotiation/us-iran-nuclear', 'event/us-iran-round-june-15'],
  ['US Iran talks', 'negotiation/us-iran-nuclear', 'event/russian-proposed-steps'],
  ['Turkiye', 'country/TR', 'place/istanbul'],
  ['TURKIYE', 'country/TR', 'place/istanbul'],
  ['Türkiye', 'country/TR', 'place/istanbul'],
  ['Iran', 'country/IR', 'conflict/iran-israel'],
  ['U.S.', 'country/US', 'office/us-president'],
  ['عُمَان', 'country/OM'],
  ['cease-fire', 'agreement/us-proposed-cease-fire'],
  ['ceasefire proposed', 'agreement/us-proposed-cease-fire'],
  ['war in ukraine', 'conflict/russia-ukraine'],
  ['istanbul agreement', 'agreement/istanbul'],
  ['Istanbul', 'place/istanbul', 'agreement/istanbul'],
  ['Istabul', 'place/istanbul', 'agreement/istanbul'],
  ['Istannbul', 'place/istanbul', 'agreement/istanbul'],
  ['Istenbul', 'place/istanbul', 'agreement/istanbul'],
  ['Isatnbul', 'place/istanbul', 'agreement/istanbul'],
  ['stanbul', 'place/istanbul', 'agreement/istanbul'],
  ['xistanbul', 'place/istanbul', 'agreement/istanbul'],
  ['Ystanbul', 'place/istanbul', 'agreement/istanbul'],
  ['sItanbul', 'place/istanbul', 'agreement/istanbul'],
  ['Mr Ushakof', 'person/yury-ushakov'],
  ['Vladimir Puttin', 'person/vladimir-putin'],
  ['Foreign Minsiter', 'office/oman-foreign-minister'],
  ["Oman's foreign minister", 'office/oman-foreign-minister'],
  ['president of russia', 'office/russian-president', 'person/vladimir-putin'],
  ['cease fire', 'agreement/us-proposed-cease-fire'],
  ['nuclear negotiations', 'negotiation/us-iran-nuclear'],
  ['prisoners of war', 'event/prisoner-exchange-june-14', 'event/prisoner-exchange-may-23-25'],
  ['Kiev', 'country/UA'],
  ['Киев', 'country/UA'],
  ['Москва', 'country/RU'],
  ['Тегеран', 'country/IR'],
  ['Маскат', 'place/muscat'],
  ['Російсько-українська війна', 'conflict/russia-ukraine'],
  ['talks', 'negotiation/russia-ukraine', 'negotiation/us-iran-nuclear'],
  [
    'prisoners',
    'event/prisoner-exchange-june-14',
    'event/prisoner-exchange-may-23-25',
    'event/prisoner-and-body-exchange',
    'event/prisoner-exchanges-since-june-2',
    'event/planned-prisoner-swaps',
  ],
  [
    'prisoner',
    'event/planned-prisoner-swaps',
    'event/prisoner-exchange-june-14',
    'event/prisoner-exchange-may-23-25',
    'event/prisoner-exchanges-since-june-2',
    'event/prisoner-and-body-exchange',
  ],
];

/** Everything that means something to Lucene, to Cypher, or to nobody. */
const ATTACKS = [
  'ushakov" OR *:*',
  '*:*',
  'searchTerms:[* TO *] ushakov',
  '+ushakov -person ~2 ^5 AND NOT (putin',
  "ushakov'}) RETURN 1 //",
  '\\ushakov\\ && || ! { } [ ] ~ ? :',
  'ushakov`) DETACH DELETE n //',
  'ushakov $terms $query',
  'n1ushakov o1ushakov',
] as const;

describeOnEngines('A search', (engine) => {
  let graph: Graph;
  const open = patientGraph(engine);
  beforeAll(async () => {
    graph = await open();
    await seedGraph(graph);
  }, 120_000);

  test.each(MEANT)('for %s finds the expected nodes, the best first', async (query, ...ids) => {
    expect(idsOf(await search(graph, { query })).slice(0, ids.length)).toEqual(ids);
  });

  test('gives the same results, scores and marks on both engines', async () => {
    const embedded = await openGraph({ kind: 'embedded' });
    await seedGraph(embedded);
    for (const [query] of MEANT)
      expect(await search(graph, { query, first: 50 })).toEqual(await search(embedded, { query, first: 50 }));
    await embedded.close();
  }, 120_000);

  test('tells the places of the words that answer', async () => {
    const { edges } = await search(graph, { query: 'Oman foreign minister', first: 1 });
    const [{ field, text, highlights }] = edges[0]!.matches as [Found['edges'][0]['matches'][0]];
    expect(field).toBe('NAME');
    const marked = highlights.map(({ start, end }) => text.slice(start, end).toLowerCase());
    expect(marked.toSorted()).toEqual(['foreign', 'minister', 'oman']);
    expect(edges[0]!.score).toBe(1);
  });

  test('finds claims and sentences by their gists and quotes', async () => {
    const claims = await search(graph, { query: 'prisoner', kinds: ['CLAIM'], first: 50 });
    expect(claims.totalCount).toBeGreaterThan(10);
    expect(idsOf(claims).every((id) => id.startsWith('claim/'))).toBe(true);
    const both = await search(graph, { query: 'sanctions', kinds: ['CLAIM', 'SENTENCE'], first: 50 });
    expect(idsOf(both).some((id) => id.startsWith('sentence/'))).toBe(true);
    const { edges } = await search(graph, { query: 'unprovoked', kinds: ['CLAIM'] });
    expect(
      edges.some(({ matches }) => matches.some(({ field }) => field === 'QUOTE' || field === 'GIST')),
    ).toBe(true);
  });

  test('keeps the kinds that are asked for', async () => {
    expect(idsOf(await search(graph, { query: 'Iran', kinds: ['COUNTRY'] }))).toEqual(['country/IR']);
    const { edges } = await search(graph, { query: 'Oman', kinds: ['OFFICE', 'COUNTRY'] });
    expect(edges[0]!.node.id).toBe('country/OM');
  });

  test('pages through all results, each once, in one order', async () => {
    const whole = await search(graph, { query: 'iran', first: 50 });
    expect(whole.totalCount).toBe(whole.edges.length);
    expect(whole.pageInfo.hasNextPage).toBe(false);
    const pages: string[] = [];
    let page = await search(graph, { query: 'iran', first: 7 });
    expect(page.pageInfo.hasPreviousPage).toBe(false);
    pages.push(...idsOf(page));
    while (page.pageInfo.hasNextPage) {
      // The cursor belongs to what is searched for, not to how it is written.
      page = await search(graph, { query: 'IRAN!', first: 7, after: page.pageInfo.endCursor });
      expect(page.pageInfo.hasPreviousPage).toBe(true);
      pages.push(...idsOf(page));
    }
    expect(pages).toEqual(idsOf(whole));
  });

  test('brings the selected fields of each kind of result, under edges and nodes alike', async () => {
    const source = `{ search(query: "ushakov", first: 3, kinds: [PERSON, CLAIM]) {
      nodes { __typename ... on Person { name born { text } } ... on Claim { gist subject { name } } }
      edges { found: node { id ... on Entity { names { value } } } }
    } }`;
    const { data, errors } = await graphql({ schema: schemaOf(graph), source, contextValue: { graph } });
    expect(errors).toBeUndefined();
    const result = JSON.parse(JSON.stringify(data)) as {
      search: { nodes: readonly object[]; edges: readonly { found: object }[] };
    };
    expect(result.search.nodes[0]).toMatchObject({ __typename: 'Person', name: 'Yury Ushakov' });
    expect(result.search.nodes[1]).toMatchObject({
      __typename: 'Claim',
      subject: { name: expect.any(String) },
    });
    expect(result.search.edges[0]!.found).toMatchObject({
      id: 'person/yury-ushakov',
      names: expect.arrayContaining([{ value: 'Yuri Ushakov' }]),
    });
  });

  test('counts without rows', async () => {
    const source = '{ search(query: "ushakov") { totalCount } }';
    const { data } = await graphql({ schema: schemaOf(graph), source, contextValue: { graph } });
    const { totalCount } = await search(graph, { query: 'ushakov' });
    expect(data).toEqual({ search: { totalCount } });
    expect(totalCount).toBeGreaterThan(5);
  });

  test.each(ATTACKS)('for %j is a search for its words', async (query) => {
    const { found, message } = await ask(graph, { query, first: 50 });
    if (found) expect(found.totalCount).toBeLessThanOrEqual(50);
    else expect(message).toContain('`query` has no word');
    const nodes = await graph.read({ text: 'MATCH (n:Searchable) RETURN count(n) AS count', parameters: {} });
    expect(Number(nodes[0]!['count'])).toBeGreaterThan(150);
  });

  test('finds nothing for the query that means everything to an index', async () => {
    expect((await ask(graph, { query: '*:*' })).message).toContain('`query` has no word');
    expect((await search(graph, { query: 'n1ushakov o1ushakov' })).totalCount).toBe(0);
  });

  test('finds nothing for words that nothing has', async () => {
    const { edges, totalCount, pageInfo } = await search(graph, { query: 'xylophone quizzes' });
    expect([edges, totalCount, pageInfo]).toEqual([
      [],
      0,
      { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    ]);
  });

  // The label goes too, as in a graph that was seeded before there was a search.
  test('follows a new seeding', async () => {
    const rename = (from: string, to: string) =>
      graph.write((transaction) =>
        transaction.run({
          text: 'MATCH (n:Searchable {id: $id}) SET n.searchTerms = replace(n.searchTerms, $from, $to), n.searchTexts = $texts',
          parameters: { id: 'place/muscat', from, to, texts: ['Qurum'] },
        }),
      );
    await rename('n1muscat', 'n1qurum');
    expect(idsOf(await search(graph, { query: 'qurum', first: 1 }))).toEqual(['place/muscat']);
    await graph.write((transaction) =>
      transaction.run({
        text: "MATCH (n:Node {id: 'place/muscat'}) SET n.hash = '' REMOVE n:Searchable",
        parameters: {},
      }),
    );
    await seedGraph(graph);
    expect(idsOf(await search(graph, { query: 'qurum', first: 1 }))).toEqual([]);
    expect(idsOf(await search(graph, { query: 'muscat', first: 1 }))).toEqual(['place/muscat']);
  }, 60_000);

  describe('refuses', () => {
    test.each([
      ['no words', { query: '' }, '`query` has no word: give a name or some words, with letters or digits.'],
      [
        'blanks',
        { query: ' \n ' },
        '`query` has no word: give a name or some words, with letters or digits.',
      ],
      [
        'punctuation',
        { query: '?!…' },
        '`query` has no word: give a name or some words, with letters or digits.',
      ],
      ['a long text', { query: 'a'.repeat(201) }, '`query` has 201 characters: 200 at most.'],
      ['many words', { query: 'a b c d e f g h i j k l m' }, '`query` has 13 words: 12 at most.'],
      ['no kinds', { query: 'iran', kinds: [] }, '`kinds` is empty: leave it out, or name a kind.'],
      ['a large page', { query: 'iran', first: 51 }, '`first` is 51: it takes a number from 0 to 50.'],
      [
        'a cursor of another list',
        { query: 'iran', after: encodeCursor(listNamed('search+oman'), [1, 0, 4, 'country/OM']) },
        'The cursor belongs to another list: give one from an edge or from `pageInfo` of the same list.',
      ],
      [
        'a forged cursor',
        { query: 'iran', after: encodeCursor(listNamed('search+iran'), ['1', 0, 4]) },
        'The cursor is not from this service: give one from an edge or from `pageInfo` of the same list.',
      ],
      [
        'a cursor that is none',
        { query: 'iran', after: 'x' },
        'The cursor is not from this service: give one from an edge or from `pageInfo` of the same list.',
      ],
    ] as const)('%s', async (_, variables, message) => {
      expect(await ask(graph, variables)).toEqual({ found: null, message });
    });
  });
});

describe('The index of the embedded engine', () => {
  test('is there again when its file is opened again', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'parley-search-'));
    const path = join(directory, 'graph');
    const first = await openGraph({ kind: 'embedded', path });
    await seedGraph(first);
    await first.close();
    const again = await openGraph({ kind: 'embedded', path });
    expect(idsOf(await search(again, { query: 'ushakov', first: 1 }))).toEqual(['person/yury-ushakov']);
    await again.close();
    await rm(directory, { recursive: true });
  }, 60_000);
});
