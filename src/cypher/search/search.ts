import type { SearchRoot } from '../../plan/tree/searchRoot.js';
import type { CompileRoot } from '../compiling.js';
import { variableName } from '../names.js';

/**
 * Compiles a search: the best nodes that the index finds, with the values asked of them and the texts by which they are
 * ranked. The answer to a question counts only if it has all nodes; a question with more answers is common, and is put
 * to the terms of the nodes that other questions found. So the best nodes are the same on both engines, although the
 * engines' own scores and choices are not. For each word a node is worth the most that one question about the word
 * gives.
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

/** Writes a node as a list. All lists come in one row, because fifty rows of maps take 0.4 ms longer to come. */
function candidate(node: string, id: string, expression: string): string {
  return `[${id}, ${node}.searchKind, ${node}.searchFields, ${node}.searchTexts, ${expression}]`;
}
