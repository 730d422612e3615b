import type { SearchRoot } from '../../plan/tree/searchRoot.js';
import type { Names } from '../names.js';

/**
 * Questions to Neo4j's full-text index, as queries in Lucene's syntax. The terms in them are our own tokens, never a
 * client's text.
 */

export function fulltext(root: SearchRoot, query: string, options: string, returned = 'node'): string {
  return `CALL db.index.fulltext.queryNodes('${root.index}', ${query}, ${options}) YIELD ${returned}`;
}

/** Writes a question, by its index in the list of questions. */
export function askAt({ asks }: SearchRoot, at = 'at'): string {
  return `$${asks}[${at}]`;
}

/** Finds the nodes that have some of the terms, and scores nothing. */
export function anyOf(terms: string): string {
  return `'(' + ${terms} + ')^0'`;
}

/**
 * Finds the same with one clause if it would be many, because an index takes 1,024 clauses in all, and a question may
 * have 46 terms and be in the query twice. Up to twice `LONG_TERMS`, a word had at most 85 clauses, with those for its
 * worth, and there are twelve words.
 */
function shortAnyOf(ask: string): string {
  const pattern = `'/' + replace(${ask}.terms, ' ', '|') + '/^0'`;
  return `CASE WHEN size(${ask}.terms) > ${LONG_TERMS} THEN ${pattern} ELSE ${anyOf(`${ask}.terms`)} END`;
}

const LONG_TERMS = 150;

/**
 * Writes a query whose scores are the exact strengths of nodes, because it adds only constants, which are whole numbers
 * that floats hold. A question that counts adds its worth to a node, unless a question about the same word finds the
 * node that counts and is worth more; these come before it. A common question adds its worth to every node that has its
 * first token.
 */
export function weighing(root: SearchRoot, names: Names, counting: string, common: string): string {
  const better = names.variable('better');
  const joined = (list: string) => `reduce(text = '', part IN ${list} | text + part)`;
  const isBetter = `${better} < at AND ${askAt(root, better)}.word = ${askAt(root)}.word`;
  const others = `[${better} IN ${counting} WHERE ${isBetter} | ' -' + ${shortAnyOf(askAt(root, better))}]`;
  const worth = `' +*:*^' + toString(${askAt(root)}.value)`;
  const counted = `' (+' + ${shortAnyOf(askAt(root))} + ${worth} + ${joined(others)} + ')'`;
  const probed = `' (+' + trim(${askAt(root)}.probe) + '^0' + ${worth} + ')'`;
  return `'+(' + ${joined(`[at IN ${counting} | ${counted}]`)} + ')' + ${joined(`[at IN ${common} | ${probed}]`)}`;
}
