import type { Engine } from '../graph/graph.js';
import type { SearchRoot } from '../plan/plan.js';
import type { Names } from './names.js';
import { call, lines } from './text.js';

/**
 * What the two engines write differently: how an index is asked for nodes that have some of the terms. The terms are
 * our own tokens, never a client's text, for on Neo4j they are read as a query in Lucene's syntax.
 */

/** Variables: a question, by its place in the list of them; those with too many answers; a node, or its number. */
interface Told {
  readonly at: string;
  readonly common: string;
  readonly found: string;
}

/**
 * The nodes that the index finds for each question, those left out that are common. Which are, and with it which are
 * asked at all (`Asked`), is known beforehand.
 */
export function foundNodes(engine: Engine, names: Names, told: Told, root: SearchRoot): string {
  return engine === 'neo4j' ? askedOnce(names, told, root) : askedTwice(names, told, root);
}

/** Each question is asked once, and what it finds is kept until all were. */
function askedOnce(names: Names, { at, common, found }: Told, root: SearchRoot): string {
  const [named, answers, more] = [names.variable('named'), names.variable('answers'), names.variable('more')];
  const answer = names.variable('answer');
  const each = names.variable('at');
  const asked = (one: string) =>
    call(one, lines(`${fulltext(root, one)} YIELD node`, `RETURN collect(node) AS ${found}`));
  return lines(
    call('', lines(`${fulltext(root, '0')} YIELD node`, `RETURN count(node) > 0 AS ${named}`)),
    `UNWIND [${at} IN ${allOf(root)} WHERE ${isAsked(root, at, named)}] AS ${at}`,
    asked(at),
    `WITH collect({at: ${at}, found: ${found}}) AS ${answers}, collect(CASE WHEN ${isFull(root, at, `size(${found})`)} THEN ${at} END) AS ${common}`,
    call(
      common,
      lines(
        `UNWIND [${each} IN ${allOf(root)} WHERE ${isOfCommonWord(root, names, each, common)}] AS ${each}`,
        asked(each),
        `RETURN collect({at: ${each}, found: ${found}}) AS ${more}`,
      ),
    ),
    `UNWIND ${answers} + ${more} AS ${answer}`,
    `WITH ${common}, ${answer}.at AS ${at}, ${answer}.found AS ${answer}`,
    `WHERE NOT ${isFull(root, at, `size(${answer})`)}`,
    `UNWIND ${answer} AS ${found}`,
  );
}

/** Each question is asked to count and again to fetch, in as many calls as there may be. */
function askedTwice(names: Names, { at, common, found }: Told, root: SearchRoot): string {
  const [count, full, named, used] = ['count', 'full', 'named', 'used'].map((name) => names.variable(name));
  return lines(
    everyAsk(root, (ask) => `RETURN ${ask} AS ${at}, count(node_id) AS ${count}`),
    `WITH collect(CASE WHEN ${isFull(root, at, count!)} THEN ${at} END) AS ${full}, max(CASE WHEN ${at} = 0 THEN ${count} ELSE 0 END) > 0 AS ${named}`,
    `WITH ${full}, ${named}, [${at} IN ${full} WHERE ${isAsked(root, at, named!)}] AS ${common}`,
    `WITH ${common}, [${at} IN ${allOf(root)} WHERE NOT ${at} IN ${full} AND (${isAsked(root, at, named!)} OR ${isOfCommonWord(root, names, at, common)})] AS ${used}`,
    everyAsk(root, (ask) => `RETURN ${ask} AS ${at}, node_id AS ${found}`),
    `WITH ${common}, ${used}, ${at}, ${found}`,
    `WHERE ${at} IN ${used}`,
  );
}

function allOf(root: SearchRoot): string {
  return `range(0, size($${root.asks}) - 1)`;
}

function isAsked(root: SearchRoot, at: string, named: string): string {
  const when = `$${root.asks}[${at}].asked`;
  return `${when} = 'always' OR ${when} = 'unnamed' AND NOT ${named}`;
}

function isOfCommonWord(root: SearchRoot, names: Names, at: string, common: string): string {
  const other = names.variable('other');
  const [one, another] = [`$${root.asks}[${at}]`, `$${root.asks}[${other}]`];
  return `${one}.asked = 'common' AND any(${other} IN ${common} WHERE ${another}.word = ${one}.word)`;
}

function isFull(root: SearchRoot, at: string, count: string): string {
  return `${count} >= $${root.asks}[${at}].most`;
}

/** The node that stands for one that was found, beside what it is worth. */
export function foundNode(
  engine: Engine,
  { common, found, node, weight }: { readonly [name in 'common' | 'found' | 'node' | 'weight']: string },
  root: SearchRoot,
): string {
  if (engine === 'neo4j') return `WITH ${common}, ${found} AS ${node}, ${weight}`;
  return lines(
    `MATCH (${node}:${root.label})`,
    `WHERE id(${node}) = ${found}`,
    `WITH ${common}, ${node}, ${weight}`,
  );
}

function fulltext(root: SearchRoot, at: string): string {
  const ask = `$${root.asks}[${at}]`;
  return `CALL db.index.fulltext.queryNodes('${root.index}', ${ask}.terms, {limit: ${ask}.most})`;
}

/** The embedded engine takes constants and parameters alone: one call for each question that there may be. */
function everyAsk(root: SearchRoot, result: (ask: number) => string): string {
  const asks = Array.from({ length: root.mostAsks }, (_, at) => {
    const [terms, most] = [
      `coalesce($${root.asks}[${at}].terms, '')`,
      `coalesce($${root.asks}[${at}].most, 1)`,
    ];
    return lines(
      `CALL grafeo.search.text('${root.label}', '${root.property}', ${terms}, ${most}) YIELD node_id`,
      result(at),
    );
  });
  return call('', asks.join('\nUNION ALL\n'));
}
