import type { SharedPage } from '../plan.js';
import type { ConnectionValue, Page, Value } from '../tree/values.js';

/**
 * Makes shared pages. A page is shared if several rows may lead to its nodes and it goes deeper: two events lead to the
 * same actor, and the actor's values need be found only once. A shared page has a part of its own in the plan; its
 * values come back beside the answer, by id, and the rows name the ids.
 */
export interface SharedPages {
  readonly list: readonly SharedPage[];
  /** @param several whether several rows may lead to the same values */
  inValues(values: readonly Value[], several: boolean): readonly Value[];
  /** @param several whether several rows may lead to the same nodes */
  inPage(page: Page, several: boolean): Page;
}

export function createSharedPages(): SharedPages {
  const list: SharedPage[] = [];
  let count = 0;

  const inValues: SharedPages['inValues'] = (values, several) =>
    values.map((value) => inValue(value, several));

  const inValue = (value: Value, several: boolean): Value => {
    switch (value.kind) {
      case 'one':
      case 'relationship':
      case 'startNode':
      case 'endNode':
        return { ...value, values: inValues(value.values, several) };
      case 'list':
      case 'references':
        return { ...value, values: inValues(value.values, true) };
      case 'connection':
        return value.page ? { ...value, page: inPage(value.page, several) } : value;
      default:
        return value;
    }
  };

  const inPage: SharedPages['inPage'] = (page, several) => {
    const isShared = several && page.node.some(goesDeeper);
    const sharedPage = isShared ? `level${++count}` : undefined;
    const [node, edge] = [inValues(page.node, true), inValues(page.edge, true)];
    if (sharedPage === undefined) return { ...page, node, edge };
    list.push({ name: sharedPage, values: node });
    return { ...page, node, edge, sharedPage };
  };

  return { list, inValues, inPage };
}

/** Tells whether a value is sorted and cut for each node, because that is the costly work. */
function goesDeeper(value: Value): boolean {
  switch (value.kind) {
    case 'one':
    case 'relationship':
    case 'startNode':
    case 'endNode':
      return value.values.some(goesDeeper);
    case 'list':
    case 'references':
      return true;
    case 'connection':
      return goesThrough(value);
    default:
      return false;
  }
}

function goesThrough({ page, total, counts }: ConnectionValue): boolean {
  return page !== undefined || total || counts.length > 0;
}
