import { FIRST_DAY, LAST_DAY } from '../../text/calendar.js';
import type { Keyset } from '../../plan/tree/keyset.js';
import type { SortKey } from '../../plan/tree/order.js';
import type { Page } from '../../plan/tree/values.js';
import { isForward, keyset, sortExpression, type Sorted } from './order.js';

/**
 * A part of a list in descending order of a time: the rows with a known start, or the others, which come after them.
 */
export interface Part {
  readonly order: readonly SortKey[];
  /**
   * Writes the conditions that tell its rows from those of the other part and keep those on the right side of the
   * cursors.
   */
  conditions(of: Sorted): readonly string[];
}

/**
 * Returns the parts of a page of all nodes of a label, in the order in which the page reads them; undefined if it is in
 * one piece. An index has each part in order, but not the list, because in the index all unknown starts come first.
 */
export function partsOf({ order, keysets, backward }: Page): readonly [Part, Part] | undefined {
  const [{ unknownLast, ...first }, ...rest] = order as readonly [SortKey, ...SortKey[]];
  if (!unknownLast) return undefined;
  const stored = [first, ...rest];
  const known: Part = {
    order: stored,
    conditions: (of) => [
      `${sortExpression(of, first)} < date('${LAST_DAY}')`,
      ...keysets.map((each) => keyset(of, { order: stored }, each)),
    ],
  };
  const unknown: Part = {
    order: stored,
    conditions: (of) => [
      `${sortExpression(of, first)} = date('${LAST_DAY}')`,
      ...keysets.map((each) => amongUnknown(of, rest, each)),
    ],
  };
  return backward ? [unknown, known] : [known, unknown];
}

/**
 * Keeps the rows of the unknown part on one side of a cursor: by the other keys if the cursor is in this part, else all
 * of them or none. If the id is the only other key, it is compared with one value in both cases, so that an index finds
 * the beginning.
 */
function amongUnknown(of: Sorted, rest: readonly SortKey[], { parameters, parent, toward }: Keyset): string {
  const [part, ...others] = parameters.map((name) => `$${name}`);
  const [key] = rest as readonly [SortKey];
  if (rest.length === 1) {
    const before = key.descending ? AFTER_ALL_IDS : BEFORE_ALL_IDS;
    const place = `CASE ${part} WHEN '${FIRST_DAY}' THEN ${others[0]} ELSE '${before}' END`;
    return `${sortExpression(of, key)} ${isForward(key, toward) ? '>' : '<'} ${place}`;
  }
  const kept = keyset(of, { order: rest }, { parameters: parameters.slice(1), parent, toward });
  return toward === 'end'
    ? `(${part} <> '${FIRST_DAY}' OR (${kept}))`
    : `${part} = '${FIRST_DAY}' AND ${kept}`;
}

/** Ids begin with a small letter. */
const AFTER_ALL_IDS = '~';
const BEFORE_ALL_IDS = '';
