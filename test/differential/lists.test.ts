import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.js';
import { apiOn } from '../operation/apiOn.js';
import { article } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { made } from './arbitrary.js';
import { drawFrom } from './dice.js';
import { listsOf, makeQuestion, pageOf, type Page, type PageArguments, type Question } from './lists.js';
import { readPool, type Pool } from './pool.js';
import { settings } from './settings.js';
import { withoutIdleKeys } from './values.js';

const { schema } = apiOn();

article.describeOnEngines('random lists', (engine) => {
  const open = patientGraph(engine);
  let graph: Graph;
  let pool: Pool;
  let rows: number;
  beforeAll(async () => {
    graph = await open();
    pool = await readPool(graph);
  }, 180_000);

  const holds = async (property: (question: Question) => Promise<void>): Promise<void> => {
    const lists = listsOf(schema, pool);
    rows = 0;
    const questions = made((random) => makeQuestion(schema, pool, lists, drawFrom(random)));
    const { seed, operations } = settings;
    await fc.assert(fc.asyncProperty(questions, property), { seed, numRuns: Math.ceil(operations / 25) });
    expect(rows).toBeGreaterThan(0);
  };

  /** All pages, from one end to the other. */
  const pages = async (
    question: Question,
    size: number,
    backward = false,
  ): Promise<readonly Page[] | undefined> => {
    const found: Page[] = [];
    for (let at: PageArguments = {}; ;) {
      const page = await pageOf(graph, question, { ...at, [backward ? 'last' : 'first']: size });
      if (!page) return undefined;
      found.push(page);
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
      if (!(backward ? hasPreviousPage : hasNextPage)) return found;
      at = backward ? { before: startCursor! } : { after: endCursor! };
    }
  };
  const edgesOf = (list: readonly Page[]): Page['edges'] => list.flatMap((page) => page.edges);
  const whole = async (question: Question): Promise<Page['edges'] | undefined> => {
    const found = await pages(question, 100);
    rows += found ? edgesOf(found).length : 0;
    return found && edgesOf(found);
  };
  const few = (all: Page['edges'], { size }: Question): number => Math.max(size, Math.ceil(all.length / 6));

  test(
    'pages forward give the whole list in order, each row once, and its count',
    () =>
      holds(async (question) => {
        const all = await whole(question);
        if (!all) return;
        const found = (await pages(question, few(all, question)))!;
        expect(edgesOf(found)).toEqual(all);
        expect(new Set(all.map((edge) => edge.cursor)).size).toBe(all.length);
        expect(new Set(found.map((page) => page.totalCount))).toEqual(new Set([all.length]));
      }),
    120_000,
  );

  test(
    'pages backward give the same list from its end',
    () =>
      holds(async (question) => {
        const all = await whole(question);
        if (!all) return;
        const found = (await pages(question, few(all, question), true))!;
        expect(edgesOf(found.toReversed())).toEqual(all);
      }),
    120_000,
  );

  test(
    'a filter and its negation divide the list in two',
    () =>
      holds(async (question) => {
        const kept = await whole(question);
        if (!kept) return;
        const left = (await whole({ ...question, where: { NOT: question.where } }))!;
        const all = (await whole({ ...question, where: {} }))!;
        const cursors = (edges: Page['edges']): string[] => edges.map((edge) => edge.cursor);
        expect([...cursors(kept), ...cursors(left)].sort()).toEqual(cursors(all).sort());
      }),
    120_000,
  );

  test(
    'a turned unique order turns the rows with known times, and unknown times come last either way',
    () =>
      holds(async (question) => {
        const unique = withoutIdleKeys([...question.orderBy, { id: 'ASC' }]) as Question['orderBy'];
        const turned = unique.map((key) =>
          Object.fromEntries(
            Object.entries(key).map(([name, way]) => [name, way === 'ASC' ? 'DESC' : 'ASC']),
          ),
        );
        const there = await whole({ ...question, orderBy: unique });
        if (!there) return;
        const back = (await whole({ ...question, orderBy: turned }))!;
        const ids = (edges: Page['edges']): string[] => edges.map((edge) => edge.node.id);
        const isKnown = ({ cursor }: { readonly cursor: string }) => !keysOf(cursor).includes(UNKNOWN);
        expect(ids(back.filter(isKnown)).reverse()).toEqual(ids(there.filter(isKnown)));
        expect(ids(back).toSorted()).toEqual(ids(there).toSorted());
        for (const edges of [there, back]) {
          const first = edges.findIndex(({ cursor }) => keysOf(cursor)[0] === UNKNOWN);
          const behind = first < 0 ? [] : edges.slice(first);
          expect(behind.filter(({ cursor }) => keysOf(cursor)[0] !== UNKNOWN)).toEqual([]);
        }
      }),
    120_000,
  );
});

/** The day that is stored where none is known. */
const UNKNOWN = '9999-12-31';

/** The sort keys of a row, which its cursor has behind its list's digests. */
function keysOf(cursor: string): readonly unknown[] {
  return (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]).slice(1);
}
