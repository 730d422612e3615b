import type { StatsRoot } from '../../plan/tree/statsRoot.js';
import type { Stored } from '../answer.js';
import { connection } from '../connection.js';
import { valueOf, type AnswerRoot } from '../given.js';

export const answerStats: AnswerRoot<StatsRoot> = (given, { tallies }, rows) => {
  const stored = valueOf(rows)!;
  return Object.fromEntries(
    tallies.map(({ key, counts }) => [
      key,
      connection({ page: undefined, counts }, given, stored[key] as Stored, ''),
    ]),
  );
};
