import type { ListRoot } from '../../plan/tree/listRoot.js';
import type { Stored } from '../answer.js';
import { connection } from '../connection.js';
import { valueOf, type AnswerRoot } from '../given.js';
import { notFound } from '../notFound.js';
import { parentAtRoot } from '../rootCursors.js';

export const answerList: AnswerRoot<ListRoot> = (given, root, rows) => {
  const { parameters } = given;
  const stored = valueOf(rows);
  if (root.about && !stored) throw notFound([String(parameters[root.about.parameter])]);
  return connection(root, given, stored as Stored, parentAtRoot(root, parameters));
};
