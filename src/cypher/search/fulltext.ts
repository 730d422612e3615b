import type { SearchRoot } from '../../plan/tree/searchRoot.js';
import type { Names } from '../names.js';

/**
 * How Neo4j's index of texts is asked: a query in Lucene's syntax. The terms in it are our own tokens, never a client's
 * text.
 */

export function fulltext(root: SearchRoot, query: string, options: string, returned = 'node'): string {
  return `CALL db.index.fulltext.queryNodes('${root.index}', ${query}, ${options}) YIELD ${returned}`;
}

/** A question, by its place in the list of them. */
export function askAt({ asks }: SearchRoot, at = 'at'): string {
  return `$${asks}[${at}]`;
}

/** Finds what has some of the terms, and scores nothing. */
export function anyOf(terms: string): string {
  return `'(' + ${terms} + ')^0'`;
}

/**
 * The same as one clause where it would be many: an index takes 1,024 in all, and a question may have 46 terms and
 * stand in the query twice. Up to twice this length a word's clauses were 85 at most, with those for what it is worth,
 * and there are twelve words.
 */
function shortAnyOf(ask: string): string {
  const pattern = `'/' + replace(${ask}.terms, ' ', '|') + '/^0'`;
  return `CASE WHEN size(${ask}.terms) > ${LONG_TERMS} THEN ${pattern} ELSE ${anyOf(`${ask}.terms`)} END`;
}

const LONG_TERMS = 150;

/**
 * A query whose scores are the strengths of nodes, to the last digit: of constants alone, which are whole numbers that
 * floats hold. A question that counts is worth something where none that counts and is worth more about the same word
 * finds the node, and these stand before it; one that is common, wherever its first token is.
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
