import type { Beforehand, GraphValue } from '../../graph/graph.js';
import type { Condition } from '../../plan/tree/condition.js';
import type { Tally } from '../../plan/tree/statsRoot.js';
import type { Page } from '../../plan/tree/values.js';
import { condition } from '../condition.js';
import { names } from '../names.js';
import { keyset, orderBy, sortExpression } from './order.js';
import { partsOf, type Part } from './parts.js';
import { rowsOfLabel } from './rows.js';
import { lines, where } from '../text.js';

/**
 * The parameter that holds the ids of the page. No field has this name, and parameters of plans are named after fields.
 */
export const PAGE_IDS = 'idsOfPage';

/**
 * Finds the ids of a page of a root list in a statement of its own. The embedded engine reads no index in order. It
 * sorts rows that a statement returns several times as fast as rows with which it goes on, if the keys are returned
 * too. A list in two parts takes two such statements, the second only if the first does not fill the page, because a
 * sort by an expression takes it two to three times as long as a sort by a property.
 */
export function pageIds(
  root: Pick<Tally, 'target' | 'label'>,
  filter: Condition | undefined,
  page: Page,
): Beforehand {
  const whole: Part = {
    order: page.order,
    conditions: (of) => page.keysets.map((each) => keyset(of, page, each)),
  };
  const texts = (partsOf(page) ?? [whole]).map((part) => idsOf(root, filter, page, part));
  return function* (parameters) {
    const ids: GraphValue[] = [];
    const limit = Number(parameters[page.limit]);
    for (const text of texts) {
      const rows = yield { text, parameters };
      ids.push(...rows.map(({ id }) => id!));
      if (ids.length >= limit) break;
    }
    return { [PAGE_IDS]: ids.slice(0, limit) };
  };
}

function idsOf(
  root: Pick<Tally, 'target' | 'label'>,
  filter: Condition | undefined,
  { backward, limit }: Page,
  { order, conditions }: Part,
): string {
  const given = names();
  const { of, match } = rowsOfLabel(given, root).match();
  const keys = order.map((key, at) => `${sortExpression(of, key)} AS key${at + 1}`);
  return lines(
    match,
    where(filter && condition(given, of, filter, false), ...conditions(of)),
    `RETURN ${[`${of.node}.id AS id`, ...keys].join(', ')}`,
    orderBy(of, order, backward),
    `LIMIT $${limit}`,
  );
}
