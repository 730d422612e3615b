import type { ConnectionValue, Level, Page, Root, Value } from '../plan.js';

/**
 * Gives a level of its own to every page whose nodes several rows may lead to, and which goes deeper: two events lead
 * to the same actor, and what is asked of the actor need be found once. What is found of a level stands beside the
 * answer, by id, and the rows name the ids.
 */
export function planLevels(root: Root): { readonly root: Root; readonly levels: readonly Level[] } {
  const levels: Level[] = [];
  let count = 0;

  const inValues = (values: readonly Value[], several: boolean): readonly Value[] =>
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

  const inPage = (page: Page, several: boolean): Page => {
    const isLevel = several && page.node.some(goesDeeper);
    const level = isLevel ? `level${++count}` : undefined;
    const [node, edge] = [inValues(page.node, true), inValues(page.edge, true)];
    if (level === undefined) return { ...page, node, edge };
    levels.push({ name: level, values: node });
    return { ...page, node, edge, level };
  };

  const inLookup = (lookup: Root & { kind: 'lookup' | 'lookups' }, several: boolean): Root => {
    const { values, relationships } = lookup;
    const also = relationships && {
      relationships: { ...relationships, values: inValues(relationships.values, several) },
    };
    return { ...lookup, values: inValues(values, several), ...also };
  };

  const inRoot = (): Root => {
    switch (root.kind) {
      case 'relationship':
        return { ...root, values: inValues(root.values, false) };
      case 'lookup':
      case 'lookups':
        return inLookup(root, root.kind === 'lookups');
      case 'nodes':
        return root.page ? { ...root, page: inPage(root.page, false) } : root;
      default:
        return root;
    }
  };

  return { root: inRoot(), levels };
}

/** Whether something is sorted and cut for each node, which is what costs. */
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
