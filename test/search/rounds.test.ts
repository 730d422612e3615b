import { describe, expect, test } from '@jest/globals';
import { indexQueriesOf, mostAsks } from '../../src/search/terms.js';
import { searchInRounds, type Answer } from '../../src/search/rounds.js';

/** Asks for these words, each question answered by its terms; what was asked, in order, and what that gave. */
function asked(words: readonly string[], answerOf: (terms: string) => Answer) {
  const asks = indexQueriesOf(words);
  const turns = searchInRounds(asks);
  const order: string[] = [];
  let step = turns.next();
  while (!step.done) {
    const terms = step.value.map((at) => asks[at]!.terms);
    order.push(...terms.map((each) => each.split(' ')[0]!));
    step = turns.next(terms.map(answerOf));
  }
  return { order, ...step.value };
}

describe('The rounds of a search', () => {
  test('ask for no slip if something has the name, and not for the sample if nothing is common', () => {
    const { order } = asked(['oman'], (terms) => (terms === 'n0oman' ? [1] : []));
    expect(order).toEqual(['n0oman', 'n1oman', 'o2oman', 'o1oman']);
  });

  test('ask for slips if nothing has the name', () => {
    expect(asked(['oman'], () => []).order).toEqual(['n0oman', 'n1oman', 'o2oman', 'o1oman', 'o3oman']);
  });

  test('take a question that finds more than a common one for common, unasked, and ask the sample', () => {
    const { order, common } = asked(['oman'], (terms) => (terms.startsWith('n1') ? 'common' : []));
    expect(order).toEqual(['n0oman', 'n1oman', 'o2oman', 'o4oman']);
    expect(common.toSorted()).toEqual([1, 2, 4]);
  });

  test('ask the sample only for a common word', () => {
    const { order } = asked(['oman', 'talks'], (terms) => (terms.startsWith('o2talks') ? 'common' : [1]));
    expect(order.filter((token) => token.startsWith('o4'))).toEqual(['o4talks']);
  });

  test('give a node the most that a question is worth, for each word', () => {
    const { weights } = asked(['oman', 'talks'], (terms) => {
      if (terms === 'n0omantalks') return [1];
      if (terms.startsWith('n1oman')) return [1, 2];
      if (terms.startsWith('o1oman')) return [1, 2, 3];
      return terms.startsWith('o2talks') ? [1, 3] : [];
    });
    expect([...weights]).toEqual([
      [1, 9_000 + 4_000 + 5 * 550],
      [2, 4_000],
      [3, 4 * 650 + 5 * 550],
    ]);
  });

  test('ask the question that finds less in an earlier round', () => {
    const turns = ['always', 'after', 'unnamed', 'common'];
    const asks = indexQueriesOf(['oman', 'talks', 'us']);
    const after = asks.filter(({ beyond }) => beyond >= 0);
    expect(after.length).toBeGreaterThan(0);
    for (const { round: turn, beyond } of after)
      expect(turns.indexOf(turn)).toBeGreaterThan(turns.indexOf(asks[beyond]!.round));
  });

  test('end for any number of words and any common questions', () => {
    const words = Array.from({ length: 12 }, (_, at) => `word${'x'.repeat(at)}`);
    for (const answer of [[], [1], 'common'] as const)
      expect(asked(words, () => answer).order.length).toBeLessThanOrEqual(mostAsks(12));
  });
});
