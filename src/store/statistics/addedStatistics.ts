import type { Transaction } from '../../graph/graph.js';
import type { Degrees, Numbers, Statistics } from '../../plan/cost/statistics.js';
import type { DesiredNode, DesiredRelationship } from '../../derive/desiredGraph.js';
import { LISTS_OF_IDS } from './countStatistics.js';
import { groupBy } from '../../text/groupBy.js';
import { forNodes } from '../forNodes.js';
import { typeOfId } from '../../schema/stored/typeOfId.js';
import type { Store } from '../store.js';

/** The nodes and relationships that a transaction has written. */
export interface Added {
  /** New nodes. */
  readonly nodes: readonly DesiredNode[];
  /** New relationships. */
  readonly relationships: readonly DesiredRelationship[];
  /** Changed nodes and relationships that were there before. */
  readonly changed: readonly (DesiredNode | DesiredRelationship)[];
}

/** Joins the results of several steps of a transaction. */
export function together(...steps: readonly Added[]): Added {
  return {
    nodes: steps.flatMap(({ nodes }) => nodes),
    relationships: steps.flatMap(({ relationships }) => relationships),
    changed: steps.flatMap(({ changed }) => changed),
  };
}

/** An end of a new relationship: this node gains one relationship of that type and direction. */
interface End {
  readonly id: string;
  readonly type: string;
  readonly relationship: string;
  readonly direction: keyof Degrees;
}

/**
 * Returns the statistics of new nodes and relationships. All relationships of a new node are new, so they are counted
 * here; the degrees of older nodes are read, once for each type and direction.
 */
export async function addedStatistics(
  transaction: Transaction,
  { nodes, relationships, changed }: Added,
  store: Store,
): Promise<Statistics> {
  const isNew = new Set(nodes.map(({ id }) => id));
  const ends = relationships.flatMap((each) => endsOf(each, store));
  const found: Record<string, Record<string, Degrees>> = {};
  for (const same of groupBy(
    ends,
    ({ type, relationship, direction }) => `${type} ${relationship} ${direction}`,
  ).values()) {
    const { type, relationship, direction } = same[0]!;
    const ofNew = greatestOfNew(same.filter(({ id }) => isNew.has(id)));
    const ofOld = await greatestStored(
      transaction,
      same.filter(({ id }) => !isNew.has(id)),
      store,
    );
    const degree = Math.max(ofNew, ofOld);
    const byType = (found[type] ??= {});
    byType[relationship] = { OUT: 0, IN: 0, ...byType[relationship], [direction]: degree };
  }
  return {
    nodes: counted(nodes),
    relationships: counted(relationships),
    degrees: found,
    lists: longest([...nodes, ...relationships, ...changed]),
  };
}

function endsOf({ type: relationship, from, to }: DesiredRelationship, store: Store): readonly End[] {
  const typeOf = (id: string): string => typeOfId(id, store)?.name ?? '';
  return [
    { id: from, type: typeOf(from), relationship, direction: 'OUT' },
    { id: to, type: typeOf(to), relationship, direction: 'IN' },
  ];
}

function greatestOfNew(ends: readonly End[]): number {
  const byNode = [...groupBy(ends, ({ id }) => id).values()];
  return byNode.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Reads the greatest degree of these nodes; all ends have one type and direction. */
async function greatestStored(transaction: Transaction, ends: readonly End[], store: Store): Promise<number> {
  const [first] = ends;
  if (first === undefined) return 0;
  const { relationship, direction } = first;
  const traversal = direction === 'OUT' ? `-[r:${relationship}]->` : `<-[r:${relationship}]-`;
  const ids = ends.map(({ id }) => id);
  const rows = await forNodes(transaction, ids, `RETURN max(COUNT { (n)${traversal}() }) AS most`, store);
  return Math.max(0, ...rows.map(({ most }) => Number(most)));
}

function counted(items: readonly { readonly type: string }[]): Numbers {
  return Object.fromEntries(
    [...groupBy(items, ({ type }) => type)].map(([type, same]) => [type, same.length]),
  );
}

function longest(items: readonly (DesiredNode | DesiredRelationship)[]): Numbers {
  const size = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
  return Object.fromEntries(
    LISTS_OF_IDS.map((name) => [
      name,
      items.reduce((most, { properties }) => Math.max(most, size(properties[name])), 0),
    ]),
  );
}
