import type { PathsRoot } from '../../plan/tree/pathsRoot.js';
import type { Answer, Stored } from '../answer.js';
import { valueOf, type AnswerRoot } from '../given.js';
import { notFound } from '../notFound.js';
import { assemblePaths, isTruncated, readSearched, type Searched } from './assemblePaths.js';

export const answerPaths: AnswerRoot<PathsRoot> = (given, root, rows) => {
  const { parameters, finish } = given;
  const [from, to] = [String(parameters[root.from]), String(parameters[root.to])];
  const stored = valueOf(rows);
  if (!stored) throw notFound([from, to]);
  const found = readSearched(stored as unknown as Searched);
  for (const { node } of found.nodes) finish(root.node, given, node as Stored);
  for (const { hop } of found.hops) finish(root.hop, given, hop as Stored);
  const lengths = found.paths.map(({ ids }) => ids.length);
  const asked = { maxLength: Number(parameters[root.maxLength]), first: Number(parameters[root.limit]) };
  return {
    paths: assemblePaths(found) as unknown as Answer,
    truncated: from !== to && isTruncated(found, lengths, asked),
  };
};
