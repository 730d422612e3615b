import { conjuncts } from '../../plan/anchor.js';
import type { Compare, Condition } from '../../plan/tree/condition.js';
import type { Page } from '../../plan/tree/values.js';
import { foldedProperty } from '../../schema/model.js';
import type { Names } from '../names.js';
import { orderBy, sortExpression, type Sorted } from './order.js';
import type { Rows } from './rows.js';
import { call, lines, where } from '../text.js';

/** The folded texts for which Neo4j has indexes (`searchedTexts` of the seeder). */
const INDEXED = ['name', 'gist'].map(foldedProperty);

/** The least number of letters that only few texts have. An index of texts cannot look up fewer. */
const TELLING = 3;

interface PageOfTexts {
  readonly filter: Condition | undefined;
  readonly page: Page;
  /** All conditions on the rows. */
  readonly conditions: readonly (string | undefined)[];
}

interface TextRows {
  readonly rows: string;
  /** The order by the keys that come with the rows, so that they need not be read from the nodes again. */
  readonly order: string;
}

/**
 * Compiles a page of a root list on Neo4j if a text of its rows must have some letters in it; undefined for other
 * lists. A letter or two are in most texts, so the rows are then read in their order until the page is full. If the
 * list is in the order of the text itself, the index that has the text also has its folded form. Three letters and more
 * are looked up in the index of texts, and the found rows are sorted. A parameter decides between the two while the
 * statement runs, because one statement serves all texts. Left to itself, Neo4j takes the index of texts for a single
 * letter too.
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
  // An id is never null. The condition says so, so that Neo4j can take an index that has the ids in it.
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

/**
 * Returns the properties of the index that has the rows in order, with the others that are read from it: ids beside
 * times, and a text's folded form.
 */
function orderIndex({ order }: Page, text: Compare): readonly string[] {
  const { property, type } = order[0]!;
  if (type === 'date') return [property, 'id'];
  return foldedProperty(property) === text.property ? [property, text.property, 'id'] : [property];
}
