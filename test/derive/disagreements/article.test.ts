import { describe, expect, test } from '@jest/globals';
import { checkFacts } from '../../../src/facts/check/checkFacts.js';
import { deriveDesiredGraph } from '../../../src/derive/deriveDesiredGraph.js';
import { storedDisagreements } from './stored.js';

describe('In the article', () => {
  test('the rules find the six disagreements that a careful reader finds, none of them a contradiction', async () => {
    const { facts, storage } = await checkFacts();
    expect(storedDisagreements(deriveDesiredGraph(facts, storage))).toEqual([
      {
        gist: 'Trump–Putin phone call of June 14: two voices on the part of Donald Trump (the narrator and Donald Trump), one more exact than the other',
        verdict: 'REFINES FINER_ROLE',
        sides: ['the narrator: took part', 'Donald Trump: was addressed'],
      },
      {
        gist: 'Trump–Putin phone call of June 14: two voices on the part of Vladimir Putin (the narrator and Donald Trump), one more exact than the other',
        verdict: 'REFINES FINER_ROLE',
        sides: ['the narrator: took part', 'Donald Trump: set it going'],
      },
      {
        gist: 'Trump–Putin phone call of June 14: two voices on how long it lasted (the narrator and Donald Trump), compatible',
        verdict: 'COMPATIBLE DIFFERENT_WORDS',
        sides: ['the narrator: nearly an hour', 'Donald Trump: approximately 1 hour'],
      },
      {
        gist: 'Trump–Putin phone call of June 14: two voices on what it dealt with (the narrator and Donald Trump), compatible',
        verdict: 'COMPATIBLE DIFFERENT_TOPICS',
        sides: [
          'the narrator: Iran–Israel conflict',
          'Donald Trump: the Middle East; Russia–Ukraine war (much less time)',
        ],
      },
      {
        gist: 'Iran–Israel conflict: two voices on what to call it (the narrator and Donald Trump), compatible',
        verdict: 'COMPATIBLE DIFFERENT_WORDS',
        sides: ['the narrator: Most recent armed conflict of Iran and Israel', 'Donald Trump: war'],
      },
      {
        gist: 'Russia–Ukraine prisoner exchange of June 14: two voices on how many prisoners were exchanged (Russian Defense Ministry and the narrator), compatible',
        verdict: 'COMPATIBLE UNKNOWN_AGAINST_VALUE',
        sides: ['Russian Defense Ministry: a number of war prisoners', 'the narrator: no word on the number'],
      },
    ]);
  });
});
