import { beforeAll, expect, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { schemaOf } from '../operation/apiOn.js';
import { article } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';

const SEARCH = parse(`query ($query: String!) {
  search(query: $query, first: 50) { totalCount edges { score node { id } } }
}`);

/** What means something to an index, to Cypher, to a terminal or to nobody, and the words that are left of it. */
const HOSTILE: readonly (readonly [query: string, words: string])[] = [
  ['"ushakov"', 'ushakov'],
  ["ushakov' OR '1'='1", 'ushakov OR 1 1'],
  ['ushakov*', 'ushakov'],
  ['*****ushakov?????', 'ushakov'],
  ['ushakov~2^5', 'ushakov 2 5'],
  ['+ushakov -putin', 'ushakov putin'],
  ['ushakov && putin || !trump', 'ushakov putin trump'],
  ['terms:ushakov', 'terms ushakov'],
  ['[a TO z] {iran}', 'a TO z iran'],
  ['/iran/', 'iran'],
  ['\\iran\\', 'iran'],
  ['iran\\" RETURN 1', 'iran RETURN 1'],
  ['ukraine`) DELETE n //', 'ukraine DELETE n'],
  ['$asks[0] ukraine', 'asks 0 ukraine'],
  ['${iran}', 'iran'],
  ['iran\0', 'iran'],
  ['\0iran\0\0', 'iran'],
  ['\u202eiran\u202c', 'iran'],
  ['\u200firan\u200e', 'iran'],
  ['\ufeffiran', 'iran'],
  ['i\u0301r\u0302a\u0303n\u0304', 'iran'],
  [`i${'\u0301'.repeat(150)}ran`, 'iran'],
  ['👩‍👩‍👧 iran 😀', 'iran'],
  ['ＩＲＡＮ', 'iran'],
  ['\r\n\tiran\u2028\u00a0', 'iran'],
  ['__proto__ ukraine', 'proto ukraine'],
  [`iran${' '.repeat(196)}`, 'iran'],
  ['iran '.repeat(12), 'iran'],
];

/** What has nothing to search for, and is told so. */
const NO_WORD = [
  '',
  ' ',
  '\0',
  '*',
  '*'.repeat(200),
  '?~^"\\/()[]{}:&|!+-',
  '\u0301',
  '\u0301'.repeat(200),
  '\u202e\u200f',
  '\ud800',
  '😀👍',
  '…—–·',
  '\u{10ffff}',
] as const;

article.describeOnEngines('A hostile search', (engine) => {
  let graph: Graph;
  let nodes: number;
  const open = patientGraph(engine);
  const search = (query: string) =>
    execute({
      schema: schemaOf(graph),
      document: SEARCH,
      variableValues: { query },
      contextValue: { graph },
    });
  const countNodes = async () =>
    Number((await graph.read({ text: 'MATCH (n) RETURN count(n) AS count', parameters: {} }))[0]!['count']);

  beforeAll(async () => {
    graph = await open();
    nodes = await countNodes();
  }, 120_000);

  test.each(HOSTILE)('for %j finds the same as its words', async (query, words) => {
    const [hostile, plain] = await Promise.all([search(query), search(words)]);
    expect(hostile.errors).toBeUndefined();
    expect(hostile.data).toEqual(plain.data);
    expect((hostile.data!['search'] as { totalCount: number }).totalCount).toBeGreaterThan(0);
  });

  test.each(NO_WORD)('for %j is refused', async (query) => {
    const { errors } = await search(query);
    expect(errors?.[0]?.message).toBe(
      '`query` has no word: give a name or some words, with letters or digits.',
    );
    expect((errors?.[0]?.originalError as { code?: string } | undefined)?.code).toBe('BAD_USER_INPUT');
  });

  test.each(['\ud800iran\udc00', 'iran \udfff\ud800'])('for the broken text %j is refused', async (query) => {
    expect((await search(query)).errors?.[0]?.message).toContain('holds half of a surrogate pair');
  });

  test('has 200 characters and 12 words at most', async () => {
    expect((await search(`iran ${'x'.repeat(195)}`)).errors).toBeUndefined();
    expect((await search(`iran ${'x'.repeat(196)}`)).errors?.[0]?.message).toBe(
      '`query` has 201 characters: 200 at most.',
    );
    const words = (count: number) => Array.from({ length: count }, (_, at) => `iran${at}`).join(' ');
    expect((await search(words(12))).errors).toBeUndefined();
    expect((await search(words(13))).errors?.[0]?.message).toBe('`query` has 13 words: 12 at most.');
  });

  test('with letters that fold to many others is answered', async () => {
    const { errors, data } = await search('驫'.repeat(200));
    expect(errors).toBeUndefined();
    expect(data!['search']).toMatchObject({ totalCount: 0 });
  });

  test('for twelve words of the greatest length is answered, with questions for slips', async () => {
    const words = Array.from({ length: 12 }, (_, at) => `${at}${'驫'.repeat(10)}`);
    const { errors, data } = await search(words.join(' '));
    expect(errors).toBeUndefined();
    expect(data!['search']).toMatchObject({ totalCount: 0 });
  });

  test('changes nothing', async () => {
    expect(nodes).toBeGreaterThan(1_000);
    expect(await countNodes()).toBe(nodes);
  });
});
