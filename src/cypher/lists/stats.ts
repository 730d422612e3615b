import type { StatsRoot } from '../../plan/tree/statsRoot.js';
import type { CompileRoot } from '../compiling.js';
import { map } from '../text.js';
import { connection } from './connection.js';

/** Compiles the counts of each type, with a subquery for each count. */
export const stats: CompileRoot<StatsRoot> = ({ names, dialect, project }, { tallies }) => {
  const counted = tallies.map((tally) => {
    const asked = { ...tally, where: undefined, page: undefined, cursorParents: [] };
    return { key: tally.key, ...connection(names, dialect.rootRows(names, tally), asked, project) };
  });
  return {
    clauses: counted.flatMap(({ calls }) => calls),
    returns: `${map(counted.map(({ key, expression }) => [key, expression]))} AS value`,
  };
};
