import { conjuncts } from '../../plan/anchor.js';
import type { Compare, Condition } from '../../plan/tree/condition.js';
import type { Page } from '../../plan/tree/values.js';
import { foldedProperty } from '../../schema/model.js';
import type { Names } from '../names.js';
import { orderBy, sortExpression, type Sorted } from './order.js';
import type { Rows } from './rows.js';
import { call, lines, where } from '../text.js';

/** The folded texts that Neo4j has indexes of (`searchedTexts` of the seeder). */
const INDEXED = ['name', 'gist'].map(foldedProperty);

/** From so many letters on few texts have them, and fewer are none that an index of texts could look up. */
const TELLING = 3;

interface PageOfTexts {
  readonly filter: Condition | undefined;
  readonly page: Page;
  /** All that rows must meet. */
  readonly conditions: readonly (string | undefined)[];
}

interface TextRows {
  readonly rows: string;
  /** By the keys that come with the rows, which need not be read from the nodes again. */
  readonly order: string;
}

/**
 * The rows of a page of a root list on Neo4j whose texts must have some letters in them; undefined for other lists. A
 * letter or two are in most texts, so the rows are then read in their order until the page is full, and a text in order
 * of itself from the index that has it folded beside. Three letters and more are looked up in the index of texts, and
 * what it finds is sorted. A parameter decides between the two while the statement runs, because all texts that can be
 * asked for have one statement; left to itself, Neo4j takes the index of texts for a single letter too.
 */
export function byText(names: Names, rows: Rows, of: Sorted, asked: PageOfTexts): TextRows | undefined {
  const { label } = rows;
  const text = conjuncts(asked.filter).find(isIndexed);
  if (label === undefined || text === undefined) return undefined;
  const { node } = of;
  const { order, backward, limit } = asked.page;
  const letters = names.variable('letters');
  const keys = order.map((key) => ({ key, name: names.variable('key') }));
  const read = keys.map(({ key, name }) => `${sortExpression(of, key)} AS ${name}`);
  const sorted = keys.map(({ key, name }) => (key.descending === backward ? name : `${name} DESC`));
  const index = orderIndex(asked.page, text);
  // Never null; said so that Neo4j can take an index that has the ids in it.
  const kept = where(...asked.conditions, index.length > 2 ? `${node}.id IS NOT NULL` : undefined);
  const branch = (isChosen: string, hint: string): string =>
    lines(
      `WITH size($${text.parameter}) AS ${letters}`,
      `WHERE ${letters} ${isChosen} ${TELLING}`,
      `MATCH (${node}:${label})`,
      hint,
      kept,
      `WITH ${node}`,
      orderBy(of, order, backward),
      `LIMIT $${limit}`,
      `RETURN ${[node, ...read].join(', ')}`,
    );
  const inOrder = branch('<', `USING INDEX ${node}:${label}(${index.join(', ')})`);
  const lookedUp = branch('>=', `USING TEXT INDEX ${node}:${label}(${text.property})`);
  return {
    rows: call(undefined, lines(inOrder, 'UNION ALL', lookedUp)),
    order: `ORDER BY ${sorted.join(', ')}`,
  };
}

function isIndexed(each: Condition): each is Compare {
  return each.kind === 'compare' && INDEXED.includes(each.property);
}

/** The index that has the rows in order, with what else is read of them: ids beside times, and a text's folded form. */
function orderIndex({ order }: Page, text: Compare): readonly string[] {
  const { property, type } = order[0]!;
  if (type === 'date') return [property, 'id'];
  return foldedProperty(property) === text.property ? [property, text.property, 'id'] : [property];
}
