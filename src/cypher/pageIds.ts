import type { Beforehand } from '../graph/graph.js';
import type { Condition, Page, Tally } from '../plan/plan.js';
import { condition } from './condition.js';
import { names } from './names.js';
import { keyset, orderBy, sortExpression } from './order.js';
import { rootRows } from './rows.js';
import { lines, where } from './text.js';

/** The parameter that holds the ids of the page. No field is named so, and parameters of plans are named after fields. */
export const PAGE_IDS = 'idsOfPage';

/**
 * The ids of a page of a root list, as a statement of its own. The embedded engine, which reads no index in order,
 * sorts what a statement returns several times as fast as what it goes on with, if the keys are returned too.
 */
export function pageIds(
  root: Pick<Tally, 'target' | 'label'>,
  filter: Condition | undefined,
  page: Page,
): Beforehand {
  const given = names();
  const { of, match } = rootRows(given, 'embedded', root).match();
  const keys = page.order.map((key, at) => `${sortExpression(of, key)} AS key${at + 1}`);
  const kept = filter && condition(given, of, filter, false);
  const text = lines(
    match,
    where(kept, ...page.keysets.map((each) => keyset(of, page, each))),
    `RETURN ${[`${of.node}.id AS id`, ...keys].join(', ')}`,
    orderBy(of, page.order, page.backward),
    `LIMIT $${page.limit}`,
  );
  return function* (parameters) {
    const rows = yield { text, parameters };
    return { [PAGE_IDS]: rows.map(({ id }) => id!) };
  };
}
