import type { Keyset } from '../../../src/plan/tree/keyset.js';
import type { SortKey } from '../../../src/plan/tree/order.js';
import type { Page } from '../../../src/plan/tree/values.js';
import { typed } from './conditions.js';
import { present } from './lines.js';
import type { PrintParameter } from './parameters.js';

/** `by time↓, name, id ⟨page 20⟩`, and the parts that need cursors. */
export function printPage(page: Page, key: string, parameter: PrintParameter): string {
  const { order, keysets, backward, limit, lookAhead, cursors, bounded, follows, sharedPage } = page;
  const size = present([
    backward ? 'last' : undefined,
    parameter(limit),
    lookAhead ? 'ahead' : undefined,
    bounded ? 'bounded' : undefined,
    ...keysets.map((keyset) => printKeyset(keyset, page, parameter)),
  ]);
  return present([
    printOrder(order),
    `⟨${size.join(' ')}⟩`,
    cursors ? 'with cursors' : undefined,
    follows ? 'also of an empty page' : undefined,
    printList(page, key),
    sharedPage && `@${sharedPage}`,
  ]).join(' ');
}

export function printOrder(order: readonly SortKey[]): string {
  return order.length === 0 ? 'in no order' : `by ${order.map(printKey).join(', ')}`;
}

/** The owner of a sort key, written before its name. */
const OWNERS = { node: '', relationship: 'edge.' } as const;

function printKey({ property, type, descending, of, unknownLast, byCodePoint }: SortKey): string {
  return present([
    `${OWNERS[of]}${typed(property, type)}${descending ? '↓' : ''}`,
    unknownLast ? 'unknown-last' : undefined,
    byCodePoint ? 'by-code-point' : undefined,
  ]).join(' ');
}

const SIDES = { end: 'after', start: 'before' } as const;

function printKeyset({ parameters, parent, toward }: Keyset, page: Page, parameter: PrintParameter): string {
  const keys = parameters.map((name) => parameter(name, page));
  return `${SIDES[toward]} (${keys.join(', ')}; ${parameter(parent, page)})`;
}

/** The name of the list in cursors, if it is not the key of the list. */
function printList({ list }: Page, key: string): string | undefined {
  return list === key ? undefined : `of ${list}`;
}
