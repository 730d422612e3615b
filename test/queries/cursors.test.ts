import { beforeAll, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { apiOn } from '../operation/apiOn.js';
import { listsOf, type List } from '../differential/lists.js';
import { outcomeOf } from '../differential/operation.js';
import { readPool } from '../differential/pool.js';
import { article } from '../engines.js';
import { patientGraph } from './patientGraph.js';

const { schema } = apiOn();
const SAME = 'give one from an edge or from `pageInfo` of the same list.';

article.describeOnEngines('cursors of every list', (engine) => {
  const open = patientGraph(engine);
  let graph: Graph;
  /** Of each field of each type the lists of three objects, those that have rows, with the cursor of their first row. */
  let lists: readonly { readonly list: List; readonly cursor: string }[];
  beforeAll(async () => {
    graph = await open();
    const found = [];
    const taken = new Map<string, number>();
    for (const list of listsOf(schema, await readPool(graph))) {
      const field = `${list.of?.type} ${list.field}`;
      if (taken.get(field) === 3) continue;
      const { cursor } = await ask(list);
      if (cursor) found.push({ list, cursor });
      if (cursor) taken.set(field, (taken.get(field) ?? 0) + 1);
    }
    lists = found;
  }, 240_000);

  /** The cursor of the first row of a page, or why it is refused. */
  const ask = async (list: List, after?: string, part = 'edges { cursor }', orderBy?: object[]) => {
    const field = `${list.field}(first: 1, after: $after, orderBy: $orderBy) { ${part} }`;
    const head = `query($after: String, $orderBy: [${list.order}!]`;
    const text = list.of
      ? `${head}, $id: ID!) { node(id: $id) { ... on ${list.of.type} { ${field} } } }`
      : `${head}) { ${field} }`;
    const variables = {
      ...(orderBy && { orderBy: orderBy as [] }),
      ...(after && { after }), ...(list.of && { id: list.of.id }) };
    const { data, errors } = await outcomeOf(graph, { text, variables });
    const root = data as { readonly [field: string]: unknown } | undefined | null;
    const inner = (list.of ? root?.['node'] : root) as typeof root;
    const page = inner?.[list.field] as { edges?: readonly { cursor: string }[] } | undefined | null;
    return { cursor: page?.edges?.[0]?.cursor, refusal: errors?.[0]?.message };
  };

  it('are taken by their own list', async () => {
    expect(lists.length).toBeGreaterThan(100);
    for (const { list, cursor } of lists) {
      const next = await ask(list, cursor);
      expect({ list, refusal: next.refusal }).toEqual({ list, refusal: undefined });
      expect(next.cursor).not.toBe(cursor);
    }
  }, 240_000);

  it('are refused by the same list in another order', async () => {
    for (const { list, cursor } of lists) {
      const { refusal } = await ask(list, cursor, undefined, [{ id: 'DESC' }]);
      expect({ list, refusal }).toEqual({
        list,
        refusal: `The cursor belongs to this list in another order: ${SAME}`,
      });
    }
  }, 240_000);

  it('are refused by every other list: of another field, of another parent, and at the root, even if only the total is asked for', async () => {
    for (const [at, { list }] of lists.entries())
      for (const part of ['edges { cursor }', 'totalCount'])
        for (const step of [1, 2, 7]) {
          const other = lists[(at + step) % lists.length]!;
          const { refusal } = await ask(list, other.cursor, part);
          expect({ list, other: other.list, refusal: refusal ?? '' }).toEqual({
            list,
            other: other.list,
            refusal: expect.stringMatching(/another list|another order|something else/),
          });
        }
  }, 240_000);

  it('are refused by the same field of another object, and the message names it', async () => {
    let tried = 0;
    for (const { list, cursor } of lists) {
      const other = lists.find(
        ({ list: { field, of } }) => field === list.field && of?.type === list.of?.type && of?.id !== list.of?.id,
      );
      if (!other) continue;
      tried += 1;
      const refusal = `The cursor belongs to a list of something else, not of ${other.list.of!.id}: ${SAME}`;
      expect((await ask(other.list, cursor)).refusal).toBe(refusal);
    }
    expect(tried).toBeGreaterThan(100);
  }, 240_000);

  it('belong to the one of several parents from which they came', async () => {
    const page = 'claims(first: 1, after: $after) { edges { cursor } }';
    const text = `query($ids: [ID!]!, $after: String) { nodes(ids: $ids) { ... on Country { ${page} } ... on Conflict { id } } }`;
    const claims = ['country/IR', 'country/RU'].map((id) => ({
      list: lists.find(({ list }) => list.field === 'claims')!.list,
      id,
    }));
    const [cursor] = await Promise.all(
      claims.map(async ({ list, id }) => (await ask({ ...list, of: { id, type: 'Country' } })).cursor),
    );
    const of = async (ids: string[]) =>
      outcomeOf(graph, { text, variables: { ids, after: cursor! } });
    expect((await of(['country/IR', 'conflict/russia-ukraine'])).errors).toBeUndefined();
    const refused = { code: 'BAD_USER_INPUT', message: expect.stringContaining('not of country/RU') };
    expect((await of(['country/RU'])).errors).toEqual([refused]);
    expect((await of(['country/IR', 'country/RU'])).errors).toEqual([refused]);
  });

  it('are not checked for rows that were only read ahead', async () => {
    const all = '{ events(first: 100) { nodes { id participants(first: 2) { nodes { id } } } } }';
    const { data } = await outcomeOf(graph, { text: all, variables: {} });
    type Row = { readonly id: string; readonly participants: { readonly nodes: readonly { id: string }[] } };
    const firstOf = ({ participants: { nodes } }: Row) => (nodes[0]?.id === nodes[1]?.id ? undefined : nodes[0]?.id);
    const rows = (data as { events: { nodes: readonly Row[] } }).events.nodes.filter(
      (row) => row.participants.nodes.length === 2 && firstOf(row) !== undefined,
    );
    const [one, other] = rows.flatMap((row) => {
      const same = rows.find((each) => each !== row && firstOf(each) === firstOf(row));
      return same ? [row, same] : [];
    });
    const type = `${firstOf(one!)!.charAt(0).toUpperCase()}${firstOf(one!)!.split('/')[0]!.slice(1)}`;
    const claims = lists.find(({ list }) => list.field === 'claims')!.list;
    const { cursor } = await ask({ ...claims, of: { id: firstOf(one!)!, type } });
    const inner = 'participants(first: 1) { nodes { id claims(first: 1, after: $after) { nodes { id } } } pageInfo { hasNextPage } }';
    const text = `query($ids: [ID!]!, $after: String) { nodes(ids: $ids) { ... on Event { ${inner} } } }`;
    const outcome = await outcomeOf(graph, {
      text,
      variables: { ids: [one!.id, other!.id], after: cursor! },
    });
    expect(outcome.errors).toBeUndefined();
  });
});
