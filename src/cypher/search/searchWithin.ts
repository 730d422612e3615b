import type { SearchRoot } from '../../plan/tree/searchRoot.js';
import type { Round } from '../../search/terms.js';
import type { StrongNodes } from '../dialect/dialect.js';
import type { Names } from '../names.js';
import { call, lines, where } from '../text.js';
import { anyOf, askAt, fulltext, weighing } from './fulltext.js';
import { kept } from './kept.js';

/**
 * Asks Neo4j's index within the statement, round by round, because the answers of one round decide the questions of the
 * next. A question is common if the index has the last node that it may find. Most words are rare, and one question for
 * each word shows that (`rareWords`). Nothing is fetched until all answers are known; then one query finds the nodes of
 * all questions that count. Only the nodes that are as strong as the last one kept are looked at, because it takes
 * longest to read the properties by which nodes of equal strength are sorted.
 */
export function nodesInRounds(names: Names, { node, strength }: StrongNodes, root: SearchRoot): string {
  const variables = ['named', 'rare', 'counting', 'common', 'question', 'found', 'each'].map(names.variable);
  const [named, rare, counting, common, question, found, each] = variables as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const inRound = (round: Round, when?: string) =>
    oneRound(names, root, { named, rare, counting, common }, round, when);
  return lines(
    call(
      '',
      lines(
        fulltext(root, `$${root.asks}[0].terms`, `{limit: $${root.asks}[0].most}`),
        `RETURN count(node) AS ${named}`,
      ),
    ),
    call(named, rareWords(names, root, named, rare)),
    `WITH ${named}, ${rare}, CASE WHEN ${named} < $${root.asks}[0].most THEN [0] ELSE [] END AS ${counting}`,
    `WITH ${named}, ${rare}, ${counting} + [at IN range(1, size($${root.asks}) - 1) WHERE ${askAt(root)}.word IN ${rare} AND ${isForRare(askAt(root), named)}] AS ${counting}, CASE ${counting} WHEN [] THEN [0] ELSE [] END AS ${common}`,
    inRound('always'),
    inRound('after'),
    inRound('unnamed', `${named} = 0`),
    inRound('common', isOfCommonWord(root, names, common)),
    `WITH ${counting}, ${common}`,
    `WHERE ${counting} <> []`,
    `WITH ${weighing(root, names, counting, common)} AS ${question}`,
    ...foundBy(names, root, question, found),
    `UNWIND [${each} IN ${found} WHERE ${each}.score >= coalesce(${found}[$${root.kept} - 1].score, 0)] AS ${each}`,
    `WITH ${each}.node AS ${node}, ${each}.score AS ${strength}`,
  );
}

/**
 * Lists the nodes that a question finds, the best first. At first it asks for a few times as many as are kept, because
 * a node that the index hands out costs more than its score. It asks for all nodes if the last of these is as good as
 * the last one kept, because there may be more as good; even if fewer came than were asked for, because the index
 * leaves out afterward the nodes that are being deleted. It also asks for all if a condition may leave some out.
 */
function foundBy(names: Names, root: SearchRoot, question: string, found: string): readonly string[] {
  const [some, all, options] = ['some', 'all', 'options'].map(names.variable) as [string, string, string];
  const ask = (given: string, list: string) =>
    lines(
      fulltext(root, question, given, 'node, score'),
      root.where && 'WITH node, score',
      where(kept(names, 'node', root)),
      'WITH node, score',
      'ORDER BY score DESC',
      `RETURN collect({node: node, score: score}) AS ${list}`,
    );
  if (root.where) return [call(question, ask('{}', found))];
  const most = `${TIMES_KEPT} * $${root.kept}`;
  const mayBeMore = `${some}[-1].score >= ${some}[$${root.kept} - 1].score`;
  return [
    call(question, ask(`{limit: ${most}}`, some)),
    call(
      `${question}, ${some}`,
      lines(`UNWIND CASE WHEN ${mayBeMore} THEN [{}] ELSE [] END AS ${options}`, ask(options, all)),
    ),
    `WITH CASE ${all} WHEN [] THEN ${some} ELSE ${all} END AS ${found}`,
  ];
}

/** With twice as many the second question is put too often; with eight times as many the first takes longer. */
const TIMES_KEPT = 4;

/**
 * Finds the rare words: all questions about such a word together find fewer nodes than any one of them may. So none of
 * these questions is common, and none need be asked to know it.
 */
function rareWords(names: Names, root: SearchRoot, named: string, rare: string): string {
  const [word, asks, ask, last] = ['word', 'due', 'ask', 'last'].map(names.variable) as [
    string,
    string,
    string,
    string,
  ];
  const all = `reduce(text = '', ${ask} IN ${asks} | text + ' ' + ${ask}.terms)`;
  const least = `reduce(least = head(${asks}).most, ${ask} IN ${asks} | CASE WHEN ${ask}.most < least THEN ${ask}.most ELSE least END)`;
  return lines(
    `UNWIND range(0, $${root.asks}[-1].word) AS ${word}`,
    `WITH ${word}, [${ask} IN $${root.asks} WHERE ${ask}.word = ${word} AND ${isForRare(ask, named)}] AS ${asks}`,
    call(asks, lastOf(root, all, least, last)),
    `RETURN collect(CASE ${last} WHEN 0 THEN ${word} END) AS ${rare}`,
  );
}

/** Tells whether a question is asked about a word without common questions. */
function isForRare(ask: string, named: string): string {
  return `(${ask}.round IN ['always', 'after'] OR ${ask}.round = 'unnamed' AND ${named} = 0)`;
}

/**
 * Compiles a round about the words that are not rare. It adds each due question to those that count or to the common
 * ones.
 */
function oneRound(
  names: Names,
  root: SearchRoot,
  { named, rare, counting, common }: { readonly [name in 'named' | 'rare' | 'counting' | 'common']: string },
  round: Round,
  when?: string,
): string {
  const [due, last, few, many] = ['due', 'last', 'few', 'many'].map(names.variable) as [
    string,
    string,
    string,
    string,
  ];
  const isDue = [
    `${askAt(root)}.round = '${round}'`,
    `NOT ${askAt(root)}.word IN ${rare}`,
    ...(when === undefined ? [] : [when]),
  ].join(' AND ');
  const isImplied = `${askAt(root)}.beyond IN ${common}`;
  return lines(
    `WITH ${named}, ${rare}, ${counting}, ${common}, [at IN range(1, size($${root.asks}) - 1) WHERE ${isDue}] AS ${due}`,
    call(
      `${common}, ${due}`,
      lines(
        `UNWIND [at IN ${due} WHERE NOT ${isImplied}] AS at`,
        call('at', lastOf(root, `${askAt(root)}.terms`, `${askAt(root)}.most`, last)),
        `RETURN collect(CASE ${last} WHEN 0 THEN at END) AS ${few}, collect(CASE ${last} WHEN 1 THEN at END) AS ${many}`,
      ),
    ),
    `WITH ${named}, ${rare}, ${counting} + ${few} AS ${counting}, ${common} + ${many} + [at IN ${due} WHERE ${isImplied}] AS ${common}`,
  );
}

/**
 * Returns 1 if at least `most` nodes have one of the terms, and 0 if fewer do. It asks the index for node number `most`
 * alone, because reading one node costs less than counting all of them.
 */
function lastOf(root: SearchRoot, terms: string, most: string, last: string): string {
  return lines(
    fulltext(root, anyOf(terms), `{skip: ${most} - 1, limit: 1}`),
    `RETURN count(node) AS ${last}`,
  );
}

function isOfCommonWord(root: SearchRoot, names: Names, common: string): string {
  const other = names.variable('other');
  return `any(${other} IN ${common} WHERE ${askAt(root, other)}.word = ${askAt(root)}.word)`;
}
