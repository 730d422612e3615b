import type { PathsRoot } from '../../plan/tree/pathsRoot.js';
import type { Names } from '../names.js';
import { expand, type Ends, type PathLevels } from './pathLevels.js';
import { call, lines } from '../text.js';

/** The part of the graph that contains the paths: variables, and an expression that tells whether more was left out. */
export interface Subgraph {
  readonly text: string;
  /** For each node, its relationships within the part, in the order of their ids: `{at, ways: [{id, to}]}`. */
  readonly ways: string;
  /** Whether there is more between the ends than was taken. */
  readonly wide: string;
}

/**
 * Compiles the part of the graph between the ends: the nodes in which the sides met, the nodes that lead there from
 * either end, and the relationships between all of these. Each step begins at nodes that were followed before, so none
 * has more work than the step before it.
 * @param met the variable of the nodes in which the sides met
 */
export function subgraph(
  names: Names,
  root: PathsRoot,
  ends: Ends,
  followed: PathLevels['followed'],
  met: string,
): Subgraph {
  const back = traverseBack(names, root, followed, met);
  const passed = back.passed.flatMap((each) => [`${each}[0]`, `${each}[1]`]);
  const [ways, count] = [names.variable('ways'), names.variable('count')];
  const scope = [...ends, met, ...back.passed, ...followed].join(', ');
  return {
    ways,
    wide: [`${count} >= $${root.ways}`, ...passed.map((each) => `size(${each}) >= $${root.meetings}`)].join(
      ' OR ',
    ),
    text: lines(back.text, call(scope, waysOf(names, root, { met, passed, ends, followed }, ways, count))),
  };
}

/**
 * Finds the nodes that lead from the ends to the meetings, step by step back from the meetings to the neighbors of the
 * ends.
 */
function traverseBack(names: Names, root: PathsRoot, followed: readonly string[], met: string) {
  const passed = followed.slice(1).map(() => names.variable('passed'));
  const texts = passed.map((result, step) => {
    const behind = followed.slice(0, followed.length - step);
    const ahead = step === 0 ? met : passed[step - 1]!;
    return call([ahead, ...behind].join(', '), backTo(names, root, { ahead, behind, step }, result));
  });
  return { passed, text: lines(...texts) };
}

interface Back {
  /** The nodes to reach: the same for both sides, or, after the first step, one list for each. */
  readonly ahead: string;
  readonly behind: readonly string[];
  readonly step: number;
}

/**
 * Finds followed nodes that lead to one of these nodes. Those that lead to the first of them come first, and among
 * these the ones nearest to the end. So the chain of the first ones is a shortest path, whatever is cut off behind
 * them.
 */
function backTo(names: Names, root: PathsRoot, { ahead, behind, step }: Back, result: string): string {
  const [side, level, aside, to] = ['side', 'level', 'aside', 'ahead'].map((name) => names.variable(name));
  const last = `CASE WHEN $${root.maxLength} > ${2 * step} THEN ${behind.length - 1} ELSE -1 END`;
  const one = expand(names, root, (neighbor) => [`${neighbor} IN ${to}`]);
  const all = [names.variable('all'), names.variable('all')];
  return lines(
    `UNWIND [0, 1] AS ${side}`,
    `WITH ${side}, ${step === 0 ? ahead : passedOf(root, `${ahead}[${side}]`)} AS ${to}`,
    `UNWIND range(0, ${last}) AS ${level}`,
    `UNWIND [${behind.join(', ')}][${level}][${side}] AS ${one.node}`,
    one.text,
    `WITH ${side}, ${one.node}, min(CASE WHEN ${one.neighbor} = head(${to}) THEN 0 ELSE 1 END) AS ${aside}, min(${level}) AS ${level}`,
    `ORDER BY ${aside}, ${level}, ${one.node}.id`,
    `WITH ${all.map((list, which) => `collect(CASE WHEN ${side} = ${which} THEN ${one.node} END) AS ${list}`).join(', ')}`,
    `RETURN [${all.map((list) => `${list}[0..$${root.meetings}]`).join(', ')}] AS ${result}`,
  );
}

/** Cuts a list of passed nodes. The node behind the cut only tells that there are more. */
function passedOf(root: PathsRoot, list: string): string {
  return `${list}[0..$${root.meetings} - 1]`;
}

interface Parts {
  readonly met: string;
  readonly passed: readonly string[];
  readonly ends: Ends;
  readonly followed: readonly string[];
}

/**
 * Finds the relationships between nodes of the part, in both directions, without loops, because a loop leads nowhere.
 * Each relationship has an end that was followed, and is looked for from there. If there are too many, those of the
 * first chain stay.
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
  const [at, to, both, chain, aside] = ['at', 'to', 'both', 'chain', 'aside'].map((name) =>
    names.variable(name),
  );
  const way = names.variable('way');
  const each = expand(names, root, (neighbor) => [`${neighbor} IN ${nodes}`]);
  const [one, other] = [`${each.node}.id`, `${each.neighbor}.id`];
  const lists = [`[${ends.join(', ')}]`, met, ...passed.map((some) => passedOf(root, some))];
  const wasFollowed = followed
    .flatMap((some) => [`${node} IN ${some}[0]`, `${node} IN ${some}[1]`])
    .join(' OR ');
  const firsts = [...ends.map((end) => `${end}.id`), ...[met, ...passed].map((some) => `head(${some}).id`)];
  return lines(
    `UNWIND [${lists.join(', ')}] AS ${list}`,
    `UNWIND ${list} AS ${node}`,
    `WITH collect(DISTINCT ${node}) AS ${nodes}, collect(DISTINCT CASE WHEN ${wasFollowed} THEN ${node} END) AS ${sources}, [${firsts.join(', ')}] AS ${chain}`,
    `UNWIND ${sources} AS ${each.node}`,
    each.text,
    `WITH ${each.relationship}.id AS ${way}, ${chain}, CASE WHEN ${each.neighbor} IN ${sources} THEN [[${one}, ${other}]] ELSE [[${one}, ${other}], [${other}, ${one}]] END AS ${both}`,
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
