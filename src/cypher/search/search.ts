import type { SearchRoot } from '../../plan/tree/searchRoot.js';
import type { CompileRoot } from '../compiling.js';
import { variableName } from '../names.js';

/**
 * The best of what the index finds, with what was asked for and the texts to rank it by. What it finds for a question
 * counts only where that is everything; a question with more answers is common, and is put to the terms of the nodes
 * that others found. So the best are the same on both engines, as their own scores and choices are not. A node is
 * worth, for each word, the most that a question about it gives.
 */
export const search: CompileRoot<SearchRoot> = ({ names, dialect, project }, root) => {
  const node = names.variable(variableName(root.target));
  const [strength, place, id] = ['strength', 'place', 'id'].map((name) => names.variable(name)) as [
    string,
    string,
    string,
  ];
  const { calls, expression } = project(names, { node, relationship: '' }, root.values);
  return {
    clauses: [
      dialect.strongNodes(names, { node, strength }, root),
      `WITH ${node}, ${strength}, ${node}.searchOrder AS ${place}, ${node}.id AS ${id}`,
      `ORDER BY ${strength} DESC, ${place}, ${id}`,
      `LIMIT $${root.kept}`,
      ...calls,
    ],
    returns: `collect(${candidate(node, id, expression)}) AS value`,
    first: dialect.searchBefore(root),
  };
};

/** A list, and one row of them all: fifty rows of maps take 0.4 ms longer to come. */
function candidate(node: string, id: string, expression: string): string {
  return `[${id}, ${node}.searchKind, ${node}.searchFields, ${node}.searchTexts, ${expression}]`;
}
