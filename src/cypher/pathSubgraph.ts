import type { PathsRoot } from '../plan/plan.js';
import type { Names } from './names.js';
import { expand, type Side } from './pathLevels.js';
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
export function subgraph(names: Names, root: PathsRoot, left: Side, right: Side): Subgraph {
  const [met, more] = [names.variable('met'), names.variable('more')];
  const back = [walkBack(names, root, left, met), walkBack(names, root, right, met)] as const;
  const passed = back.flatMap((side) => side.passed);
  const [ways, count] = [names.variable('ways'), names.variable('count')];
  const ends = [left.levels[0]!, right.levels[0]!];
  const parts = { met, passed, ends, followed: [...left.followed, ...right.followed] };
  return {
    ways,
    met: more,
    wide: [`${count} >= $${root.ways}`, ...passed.map((each) => `size(${each}) >= $${root.meetings}`)].join(
      ' OR ',
    ),
    text: lines(
      call([...left.levels, ...right.levels].join(', '), meetingsOf(names, root, left, right, [met, more])),
      ...back.map(({ text }) => text),
      call(Object.values(parts).flat().join(', '), waysOf(names, root, parts, ways, count)),
    ),
  };
}

/** What both sides reached, by the length of the shortest path over it. A place in the list says how many steps it took. */
function meetingsOf(
  names: Names,
  root: PathsRoot,
  left: Side,
  right: Side,
  [met, more]: readonly [string, string],
): string {
  const [place, id, times, length] = ['place', 'id', 'times', 'length'].map((name) => names.variable(name));
  const [all, each] = [names.variable('all'), names.variable('lengths')];
  const levels = [...left.levels, ...right.levels];
  return lines(
    `UNWIND range(0, ${levels.length - 1}) AS ${place}`,
    `UNWIND [${levels.join(', ')}][${place}] AS ${id}`,
    `WITH ${id}, count(*) AS ${times}, sum(${place} % ${left.levels.length}) AS ${length}`,
    `WHERE ${times} = 2 AND ${length} <= $${root.maxLength}`,
    `WITH ${id}, ${length}`,
    `ORDER BY ${length}, ${id}`,
    `LIMIT $${root.meetings}`,
    `WITH collect(${id}) AS ${all}, collect(${length}) AS ${each}`,
    `RETURN ${all}[0..$${root.meetings} - 1] AS ${met}, coalesce(${each}[$${root.meetings} - 1], 0) AS ${more}`,
  );
}

/** What leads from one end to where the sides met, step by step away from there, up to what is next to the end. */
function walkBack(names: Names, root: PathsRoot, side: Side, met: string) {
  const passed = side.followed.slice(1).map(() => names.variable('passed'));
  const text = passed.map((result, step) => {
    const ahead = step === 0 ? met : passed[step - 1]!;
    const to = step === 0 ? met : `${ahead}[0..$${root.meetings} - 1]`;
    const followed = side.followed.slice(0, side.followed.length - step);
    return call([ahead, ...followed].join(', '), backTo(names, root, { to, followed, step }, result));
  });
  return { passed, text: lines(...text) };
}

/**
 * What was followed and leads to one of these nodes. Those that lead to the first of them come first, and of these
 * those nearest to the end: so the chain of the first ones is a shortest path, whatever is cut off behind them.
 */
function backTo(
  names: Names,
  root: PathsRoot,
  { to, followed, step }: { to: string; followed: readonly string[]; step: number },
  result: string,
): string {
  const [ahead, level, levels, ids, aside] = ['ahead', 'level', 'levels', 'ids', 'aside'].map((name) =>
    names.variable(name),
  );
  const { text, id, neighbor } = expand(names, root, ids!, (other) => `${other} IN ${ahead}`);
  const last = `CASE WHEN $${root.maxLength} > ${2 * step} THEN ${followed.length - 1} ELSE -1 END`;
  return lines(
    `WITH ${to} AS ${ahead}, [${followed.join(', ')}] AS ${levels}`,
    `UNWIND range(0, ${last}) AS ${level}`,
    `WITH ${ahead}, ${level}, ${levels}[${level}] AS ${ids}`,
    text,
    `WITH ${id}, min(CASE WHEN ${neighbor}.id = ${ahead}[0] THEN 0 ELSE 1 END) AS ${aside}, min(${level}) AS ${level}`,
    `ORDER BY ${aside}, ${level}, ${id}`,
    `LIMIT $${root.meetings}`,
    `RETURN collect(${id}) AS ${result}`,
  );
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
  const [all, id, ids, sources] = ['all', 'id', 'ids', 'sources'].map((name) => names.variable(name));
  const [at, to, both, chain, aside] = ['at', 'to', 'both', 'chain', 'aside'].map((name) =>
    names.variable(name),
  );
  const way = names.variable('way');
  const each = expand(names, root, sources!, (other) => `${other} IN ${ids}`);
  const [one, other] = [`${each.node}.id`, `${each.neighbor}.id`];
  const lists = [...ends, met, ...passed.map((list) => `${list}[0..$${root.meetings} - 1]`)];
  const wasFollowed = followed.map((list) => `${id} IN ${list}`).join(' OR ');
  const firsts = [`${met}[0]`, ...[...ends, ...passed].map((list) => `${list}[0]`)];
  return lines(
    `WITH reduce(${all} = [], ${id} IN ${lists.join(' + ')} | CASE WHEN ${id} IN ${all} THEN ${all} ELSE ${all} + [${id}] END) AS ${ids}, [${firsts.join(', ')}] AS ${chain}, ${followed.join(', ')}`,
    `WITH ${ids}, ${chain}, [${id} IN ${ids} WHERE ${wasFollowed}] AS ${sources}`,
    each.text,
    `WITH ${each.relationship}.id AS ${way}, ${chain}, CASE WHEN ${other} IN ${sources} THEN [[${one}, ${other}]] ELSE [[${one}, ${other}], [${other}, ${one}]] END AS ${both}`,
    `UNWIND ${both} AS ${at}`,
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
