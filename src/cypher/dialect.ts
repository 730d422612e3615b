import type { Engine } from '../graph/graph.js';
import type { SearchRoot } from '../plan/plan.js';
import type { Asked } from '../search/terms.js';
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
  return engine === 'neo4j' ? askedByTurns(names, told, root) : askedTwice(names, told, root);
}

/**
 * What one turn finds tells which questions the next asks. Whether one is common is told by the last node that it may
 * find, and only what is not is fetched: the rest would be thrown away, and to fetch it takes twice as long.
 */
function askedByTurns(names: Names, { at, common, found }: Told, root: SearchRoot): string {
  const [answers, answer] = [names.variable('answers'), names.variable('answer')];
  const [due, more, full, last] = ['due', 'more', 'full', 'last'].map((name) => names.variable(name));
  const implied = isImplied(root, at, common);
  const turn = (asked: Asked, when = '') =>
    lines(
      `WITH ${answers}, ${common}, [${at} IN ${allOf(root)} WHERE ${isOfTurn(root, at, asked)}${when && ` AND ${when}`}] AS ${due}`,
      call(
        `${common}, ${due}`,
        lines(
          `UNWIND [${at} IN ${due} WHERE NOT ${implied}] AS ${at}`,
          call(
            at,
            lines(
              fulltext(root, at, (most) => `skip: ${most} - 1, limit: 1`),
              `RETURN count(node) AS ${last}`,
            ),
          ),
          call(
            `${at}, ${last}`,
            lines(
              `WITH * WHERE ${last} = 0`,
              fulltext(root, at, (most) => `limit: ${most}`),
              `RETURN collect(node) AS ${found}`,
            ),
          ),
          `RETURN collect(CASE WHEN ${found} <> [] THEN {at: ${at}, found: ${found}} END) AS ${more}, collect(CASE ${last} WHEN 1 THEN ${at} END) AS ${full}`,
        ),
      ),
      `WITH ${answers} + ${more} AS ${answers}, ${common} + ${full} + [${at} IN ${due} WHERE ${implied}] AS ${common}`,
    );
  return lines(
    `WITH [] AS ${answers}, [] AS ${common}`,
    turn('always'),
    turn('after'),
    turn('unnamed', `NOT (0 IN ${common} OR any(${answer} IN ${answers} WHERE ${answer}.at = 0))`),
    turn('common', isOfCommonWord(root, names, at, common)),
    `UNWIND ${answers} AS ${answer}`,
    `WITH ${common}, ${answer}.at AS ${at}, ${answer}.found AS ${answer}`,
    `UNWIND ${answer} AS ${found}`,
  );
}

/** Each question is asked to count and again to fetch, in as many calls as there may be. */
function askedTwice(names: Names, { at, common, found }: Told, root: SearchRoot): string {
  const [count, full, named, used] = ['count', 'full', 'named', 'used'].map((name) => names.variable(name));
  const isFull = `${count} >= $${root.asks}[${at}].most`;
  const isAsked = `(NOT ${isOfTurn(root, at, 'unnamed')} OR NOT ${named})`;
  return lines(
    everyAsk(root, (ask) => `RETURN ${ask} AS ${at}, count(node_id) AS ${count}`),
    `WITH collect(CASE WHEN ${isFull} THEN ${at} END) AS ${full}, max(CASE WHEN ${at} = 0 THEN ${count} ELSE 0 END) > 0 AS ${named}`,
    `WITH ${named}, [${at} IN ${allOf(root)} WHERE (${at} IN ${full} OR ${isImplied(root, at, full!)}) AND ${isAsked}] AS ${common}`,
    `WITH ${common}, [${at} IN ${allOf(root)} WHERE NOT ${at} IN ${common} AND ${isAsked} AND (NOT ${isOfTurn(root, at, 'common')} OR ${isOfCommonWord(root, names, at, common)})] AS ${used}`,
    everyAsk(root, (ask) => `RETURN ${ask} AS ${at}, node_id AS ${found}`),
    `WITH ${common}, ${used}, ${at}, ${found}`,
    `WHERE ${at} IN ${used}`,
  );
}

function allOf(root: SearchRoot): string {
  return `range(0, size($${root.asks}) - 1)`;
}

function isOfTurn(root: SearchRoot, at: string, asked: Asked): string {
  return `$${root.asks}[${at}].asked = '${asked}'`;
}

/** Whether the question that finds less is common already. */
function isImplied(root: SearchRoot, at: string, common: string): string {
  return `$${root.asks}[${at}].beyond IN ${common}`;
}

function isOfCommonWord(root: SearchRoot, names: Names, at: string, common: string): string {
  const other = names.variable('other');
  return `any(${other} IN ${common} WHERE $${root.asks}[${other}].word = $${root.asks}[${at}].word)`;
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

function fulltext(root: SearchRoot, at: string, part: (most: string) => string): string {
  const ask = `$${root.asks}[${at}]`;
  return `CALL db.index.fulltext.queryNodes('${root.index}', ${ask}.terms, {${part(`${ask}.most`)}}) YIELD node`;
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
