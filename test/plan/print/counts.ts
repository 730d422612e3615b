import type { Counts, FacetCount } from '../../../src/plan/tree/counts.js';
import { printTraversal, type Labels } from './conditions.js';
import { line, type Line } from './lines.js';
import type { PrintParameter } from './parameters.js';

/** The counts over all rows of a list. */
export function printCounts(counts: Counts, parameter: PrintParameter, labels: Labels): Line {
  switch (counts.kind) {
    case 'facets': {
      const facets = counts.of.map((facet) => printFacet(facet, labels)).join(', ');
      return line([`${counts.key}: facets ⟨${parameter(counts.limit)}⟩ by`, facets]);
    }
    case 'buckets':
      return line([`${counts.key}: buckets of a ${counts.by} by`, printFacet(counts.of, labels)]);
    default:
      return counts satisfies never;
  }
}

function printFacet({ field, traversals, property, part }: FacetCount, labels: Labels): string {
  const ways = traversals.map((traversal, at) =>
    printTraversal(traversal, at === 0 ? labels : [traversals[at - 1]!.target]),
  );
  const counted = [...ways, property].join('.');
  return `${field} ${counted}${part === 'whole' ? '' : ` (${part})`}`;
}
