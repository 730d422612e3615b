import { beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { describeOnEngines } from '../engines.js';
import { worldOf } from '../laws/describeOnGraphs.js';
import { patientGraph } from '../queries/patientGraph.js';
import { withFacts } from '../facts/sample.js';

/** Letters whose order by code point is not that by UTF-16 code units, and others beside them. */
const LETTERS = ['a', '\ud7ff', '\ue000', 'ￕ', '￮', '\uffff', '\u{10000}', '𝒜', '😀', '\u{10ffff}'];
const NAMES = [
  ...LETTERS,
  'x',
  ...['￮', '😀', '\uffff'].flatMap((one) => LETTERS.map((other) => `x${one}${other}`)),
];

const EVENTS = NAMES.map((name, at) => ({ id: `event/e${at}`, name }));

function claim(subject: string, said: object): object {
  return { subject, ...said, gist: 'Said so.', evidence: [{ row: '1' }] };
}

function named(id: string, value: string): object {
  return claim(id, {
    predicate: 'NAMED',
    value: { name: { value, language: 'en', script: 'Latn', kind: 'PRIMARY' } },
  });
}

const FACTS = {
  dataset: { id: 'dataset/order', name: 'Order', version: '1' },
  entities: [{ id: 'conflict/all' }, ...EVENTS.map(({ id }) => ({ id }))],
  claims: [
    named('conflict/all', 'All'),
    claim('conflict/all', { predicate: 'HAS_STATUS', value: { status: 'ENDED' } }),
    ...EVENTS.flatMap(({ id, name }) => [
      named(id, name),
      claim(id, { predicate: 'HAS_STATUS', value: { status: 'HELD' } }),
      claim(id, { predicate: 'PART_OF', object: 'conflict/all' }),
    ]),
  ],
};

interface Events {
  readonly nodes: readonly { readonly name: string }[];
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
}

/** Lists of events by name: at the root, found by letters, kept by a condition, and under what they are part of. */
const LISTS = {
  'at the root': { where: {}, under: false },
  'found by a letter': { where: { name: { contains: 'x' } }, under: false },
  'of a status': { where: { status: { eq: 'HELD' } }, under: false },
  'under a conflict': { where: {}, under: true },
} as const;

describeOnEngines('The order of texts is by code point', (engine) => {
  const open = patientGraph(engine);
  let graph: Graph;

  beforeAll(async () => {
    graph = await open();
    await withFacts({ 'facts.yaml': JSON.stringify(FACTS) }, (directory) => seedGraph(graph, { directory }));
  }, 400_000);

  test.each(Object.entries(LISTS))(
    'in pages of one row, from both ends: %s',
    async (_, { where, under }) => {
      const { ask } = worldOf(engine.kind, { graph }, false);
      const asked = `events(first: $first, after: $after, last: $last, before: $before, where: $where, orderBy: $orderBy) { nodes { name } pageInfo { startCursor endCursor } }`;
      const head =
        'query($first: Int, $after: String, $last: Int, $before: String, $where: EventFilter, $orderBy: [EventOrder!])';
      const text = under ? `${head} { conflict(id: "conflict/all") { ${asked} } }` : `${head} { ${asked} }`;
      const page = async (variables: { readonly [name: string]: string | number }, direction: string) => {
        const given = { where: where as never, orderBy: [{ name: direction }], ...variables };
        const answer = await ask(text, given);
        return under ? (answer['conflict'] as { events: Events }).events : (answer['events'] as Events);
      };
      const expected = NAMES.filter((name) => !('name' in where) || name.includes('x')).toSorted(byCodePoint);
      for (const direction of ['ASC', 'DESC']) {
        const inOrder = direction === 'ASC' ? expected : expected.toReversed();
        const forward = await traversal(
          (after) => page({ first: 1, ...(after && { after }) }, direction),
          'endCursor',
        );
        expect({ direction, names: forward }).toEqual({ direction, names: inOrder });
        const backward = await traversal(
          (before) => page({ last: 1, ...(before && { before }) }, direction),
          'startCursor',
        );
        expect({ direction, names: backward }).toEqual({ direction, names: inOrder.toReversed() });
      }
    },
    120_000,
  );
});

/** Goes on until a page has no row; a walk that repeats rows is cut. */
async function traversal(
  page: (cursor: string | null) => Promise<Events>,
  next: 'startCursor' | 'endCursor',
): Promise<readonly string[]> {
  const names: string[] = [];
  let cursor: string | null = null;
  do {
    const { nodes, pageInfo }: Events = await page(cursor);
    names.push(...nodes.map(({ name }) => name));
    cursor = pageInfo[next];
  } while (cursor !== null && names.length <= NAMES.length);
  return names;
}

/** As bytes of UTF-8 are sorted. */
function byCodePoint(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
