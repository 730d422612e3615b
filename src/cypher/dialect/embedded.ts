import { PAGE_IDS, pageIds } from '../lists/pageIds.js';
import { rowsOfPage } from '../lists/rows.js';
import { sharedByRows } from '../paths/sharedNodes.js';
import { nodesFoundBefore, weighBefore } from '../search/searchBefore.js';
import type { Dialect } from './dialect.js';

export const embeddedDialect: Dialect = Object.freeze<Dialect>({
  seekById: () => '',
  nodesAfter: (label) => `MATCH (n:${label}) WHERE n.id > $after`,
  idsAtOnce: 250_000,
  constraintsAreIndexes: false,
  readsInOrder: false,
  searchIndex: 'CREATE TEXT INDEX FOR (n:Searchable) ON (n.searchTerms)',
  comparesUnits: false,
  wire: () => undefined,
  rootRows: (names, root) => rowsOfPage(names, root, PAGE_IDS),
  pageBefore: pageIds,
  searchBefore: weighBefore,
  strongNodes: nodesFoundBefore,
  sharedNodes: sharedByRows,
});
