import type { NeighborhoodRoot } from '../../plan/tree/neighborhoodRoot.js';
import type { Answer, Stored } from '../answer.js';
import { valueOf, type AnswerRoot } from '../given.js';
import { notFound } from '../notFound.js';
import { arrange, type Reached, type Tie } from './arrange.js';

export const answerNeighborhood: AnswerRoot<NeighborhoodRoot> = (given, root, rows) => {
  const middle = String(given.parameters[root.parameter]);
  const stored = valueOf(rows);
  if (!stored) throw notFound([middle]);
  const [nodes, ties] = [stored['nodes'], stored['edges']] as unknown as Around;
  for (const { node } of nodes) given.finish(root.values, given, node);
  for (const { edge } of ties) given.finish(root.edge, given, edge);
  return arrange(middle, nodes, ties) as unknown as Answer;
};

type Around = readonly [readonly Reached<Stored>[], readonly Tie<Stored>[]];
