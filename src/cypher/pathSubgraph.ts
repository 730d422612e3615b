import type { PathsRoot } from '../plan/plan.js';
import type { Names } from './names.js';
import { both, expand, pair, type Both, type Levels } from './pathLevels.js';
import { call, lines } from './text.js';

/** The part of the graph in which paths lie: variables, and expressions for what was left out of it. */
export interface Subgraph {
  readonly text: string;
  /** For each node its relationships within the part, in the order of their ids: `{at, ways: [{id, to}]}`. */
  readonly ways: string;
  /** The length from which on the sides met in more nodes than were taken, else 0. */
  readonly met: string;
  /** Whether more lies between the ends than was taken. */
  readonly wide: string;
}

/**
 * Where the sides met, what leads there from either end, and the relationships between all of these. Each of these
 * steps begins at what was followed before, so none has more work than the step before it had.
 */
export function subgraph(names: Names, root: PathsRoot, { levels, followed }: Levels): Subgraph {
  const [met, more] = [names.variable('met'), names.variable('more')];
  const back = walkBack(names, root, followed, met);
  const passed = back.passed.flat();
  const [ways, count] = [names.variable('ways'), names.variable('count')];
  const parts = { met, passed, ends: levels[0]!, followed: followed.flat() };
  return {
    ways,
    met: more,
    wide: [`${count} >= $${root.ways}`, ...passed.map((each) => `size(${each}) >= $${root.meetings}`)].join(
      ' OR ',
    ),
    text: lines(
      call(levels.flat().join(', '), meetingsOf(names, root, levels, [met, more])),
      back.text,
      call(Object.values(parts).flat().join(', '), waysOf(names, root, parts, ways, count)),
    ),
  };
}

/** What both sides reached, by the length of the shortest path over it. A place in the list says how many steps it took. */
function meetingsOf(
  names: Names,
  root: PathsRoot,
  levels: readonly Both[],
  [met, more]: readonly [string, string],
): string {
  const [place, node, times, length] = ['place', 'entity', 'times', 'length'].map((name) =>
    names.variable(name),
  );
  const [all, each] = [names.variable('all'), names.variable('lengths')];
  const lists = [...levels.map(([near]) => near), ...levels.map(([, far]) => far)];
  return lines(
    `UNWIND range(0, ${lists.length - 1}) AS ${place}`,
    `UNWIND [${lists.join(', ')}][${place}] AS ${node}`,
    `WITH ${node}, count(*) AS ${times}, sum(${place} % ${levels.length}) AS ${length}`,
    `WHERE ${times} = 2 AND ${length} <= $${root.maxLength}`,
    `WITH ${node}, ${length}`,
    `ORDER BY ${length}, ${node}.id`,
    `LIMIT $${root.meetings}`,
    `WITH collect(${node}) AS ${all}, collect(${length}) AS ${each}`,
    `RETURN ${all}[0..$${root.meetings} - 1] AS ${met}, coalesce(${each}[$${root.meetings} - 1], 0) AS ${more}`,
  );
}

/** What leads from the ends to where the sides met, step by step away from there, up to what is next to the ends. */
function walkBack(names: Names, root: PathsRoot, followed: readonly Both[], met: string) {
  const passed = followed.slice(1).map(() => both(names, 'passed'));
  const texts = passed.map((result, step) => {
    const behind = followed.slice(0, followed.length - step);
    const ahead = step === 0 ? met : passed[step - 1]!;
    return call([ahead, behind].flat(2).join(', '), backTo(names, root, { ahead, behind, step }, result));
  });
  return { passed, text: lines(...texts) };
}

interface Back {
  /** What is to be led to: the same for both sides, or that of each. */
  readonly ahead: string | Both;
  readonly behind: readonly Both[];
  readonly step: number;
}

/**
 * What was followed and leads to one of these nodes. Those that lead to the first of them come first, and of these
 * those nearest to the end: so the chain of the first ones is a shortest path, whatever is cut off behind them.
 */
function backTo(names: Names, root: PathsRoot, { ahead, behind, step }: Back, result: Both): string {
  const [side, level, aside] = ['side', 'level', 'aside'].map((name) => names.variable(name));
  const [near, far] = [behind.map((each) => each[0]).join(', '), behind.map((each) => each[1]).join(', ')];
  const last = `CASE WHEN $${root.maxLength} > ${2 * step} THEN ${behind.length - 1} ELSE -1 END`;
  const to =
    typeof ahead === 'string'
      ? ahead
      : `${pair([passedOf(root, ahead[0]), passedOf(root, ahead[1])])}[${side}]`;
  const one = expand(names, root, (neighbor) => `${neighbor} IN ${to}`);
  const all = both(names, 'all');
  return lines(
    `UNWIND [0, 1] AS ${side}`,
    `UNWIND range(0, ${last}) AS ${level}`,
    `UNWIND ${pair([`[${near}]`, `[${far}]`])}[${side}][${level}] AS ${one.node}`,
    one.text,
    `WITH ${side}, ${one.node}, min(CASE WHEN ${one.neighbor} = ${to}[0] THEN 0 ELSE 1 END) AS ${aside}, min(${level}) AS ${level}`,
    `ORDER BY ${aside}, ${level}, ${one.node}.id`,
    `WITH ${all.map((list, which) => `collect(CASE WHEN ${side} = ${which} THEN ${one.node} END) AS ${list}`).join(', ')}`,
    `RETURN ${result.map((list, which) => `${all[which]}[0..$${root.meetings}] AS ${list}`).join(', ')}`,
  );
}

/** What of a list of passed nodes counts; the one behind these only tells that there are more. */
function passedOf(root: PathsRoot, list: string): string {
  return `${list}[0..$${root.meetings} - 1]`;
}

interface Parts {
  readonly met: string;
  readonly passed: readonly string[];
  readonly ends: readonly string[];
  readonly followed: readonly string[];
}

/**
 * The relationships between nodes of the part, in both directions; a loop leads nowhere. Each has an end that was
 * followed, and is looked for from there. Where there are too many, those of the first chain stay.
 */
function waysOf(
  names: Names,
  root: PathsRoot,
  { met, passed, ends, followed }: Parts,
  ways: string,
  count: string,
): string {
  const [list, node, nodes, sources] = ['list', 'entity', 'entities', 'sources'].map((name) =>
    names.variable(name),
  );
  const [at, to, ends2, chain, aside] = ['at', 'to', 'both', 'chain', 'aside'].map((name) =>
    names.variable(name),
  );
  const way = names.variable('way');
  const each = expand(names, root, (neighbor) => `${neighbor} IN ${nodes}`);
  const [one, other] = [`${each.node}.id`, `${each.neighbor}.id`];
  const lists = [...ends, met, ...passed.map((some) => passedOf(root, some))];
  const wasFollowed = followed.map((some) => `${node} IN ${some}`).join(' OR ');
  const firsts = [met, ...ends, ...passed].map((some) => `head(${some}).id`);
  return lines(
    `UNWIND [${lists.join(', ')}] AS ${list}`,
    `UNWIND ${list} AS ${node}`,
    `WITH collect(DISTINCT ${node}) AS ${nodes}, collect(DISTINCT CASE WHEN ${wasFollowed} THEN ${node} END) AS ${sources}, [${firsts.join(', ')}] AS ${chain}`,
    `UNWIND ${sources} AS ${each.node}`,
    each.text,
    `WITH ${each.relationship}.id AS ${way}, ${chain}, CASE WHEN ${each.neighbor} IN ${sources} THEN [[${one}, ${other}]] ELSE [[${one}, ${other}], [${other}, ${one}]] END AS ${ends2}`,
    `UNWIND ${ends2} AS ${at}`,
    `WITH ${way}, ${at}[0] AS ${at}, ${at}[1] AS ${to}, ${chain}`,
    `WHERE ${at} <> ${to}`,
    `WITH ${way}, ${at}, ${to}, CASE WHEN ${at} IN ${chain} AND ${to} IN ${chain} THEN 0 ELSE 1 END AS ${aside}`,
    `ORDER BY ${aside}, ${way}, ${at}`,
    `LIMIT $${root.ways}`,
    `WITH ${way}, ${at}, ${to}`,
    `ORDER BY ${way}, ${at}`,
    `WITH ${at}, collect({id: ${way}, to: ${to}}) AS ${ways}`,
    `RETURN collect({at: ${at}, ways: ${ways}}) AS ${ways}, sum(size(${ways})) AS ${count}`,
  );
}
