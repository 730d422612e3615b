import { wireText } from '../../graph/wireText.js';
import { NODE_LABEL } from '../../schema/model.js';
import { rowsInOrder } from '../lists/rows.js';
import { sharedByLists } from '../paths/sharedNodes.js';
import { nodesInRounds } from '../search/searchWithin.js';
import type { Dialect } from './dialect.js';

const seekById = (variable: string): string => ` USING INDEX ${variable}:${NODE_LABEL}(id)`;

export const neo4jDialect: Dialect = Object.freeze<Dialect>({
  seekById,
  nodesAfter(label) {
    const labeled = label === NODE_LABEL ? '' : ` AND n:${label}`;
    return `MATCH (n:${NODE_LABEL})${seekById('n')} WHERE n.id > $after${labeled}`;
  },
  idsAtOnce: 10_000,
  constraintsAreIndexes: true,
  readsInOrder: true,
  // The index holds tokens of our own making, so it splits them at spaces and otherwise leaves them as they are.
  searchIndex:
    'CREATE FULLTEXT INDEX searchable IF NOT EXISTS FOR (n:Searchable) ON EACH [n.searchTerms] ' +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}",
  comparesUnits: true,
  wire: wireText,
  rootRows: rowsInOrder,
  pageBefore: () => undefined,
  searchBefore: () => undefined,
  strongNodes: nodesInRounds,
  sharedNodes: sharedByLists,
});
