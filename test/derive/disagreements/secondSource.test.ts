import { describe, expect, test } from '@jest/globals';
import { checkFacts } from '../../../src/facts/check/checkFacts.js';
import { deriveDesiredGraph } from '../../../src/derive/deriveDesiredGraph.js';
import { REASONS, VERDICTS } from '../../../src/derive/disagreements/disagreement.js';
import { readFactFiles, SHIPPED_FACTS } from '../../../src/facts/factFiles.js';
import { withFacts } from '../../facts/sample.js';
import { SECOND_NAME, SECOND_SOURCE } from './secondSource.js';
import { storedDisagreements } from './stored.js';
import type { InShort } from './stored.js';

/** Verdict and reason, gist, and the gist of each side, in the order of the files. */
const EXPECTED: readonly (readonly string[])[] = [
  [
    'CONTRADICTS DIFFERENT_ROLES',
    'Trump–Putin phone call of June 14: three voices on the part of Donald Trump (the narrator of First, Donald Trump and the narrator of Second), not all of whom can be right',
    'the narrator of First: took part',
    'Donald Trump: was addressed',
    'the narrator of Second: set it going',
  ],
  [
    'REFINES FINER_ROLE',
    'Trump–Putin phone call of June 14: two voices on the part of Vladimir Putin (the narrator and Donald Trump), one more exact than the other',
    'the narrator: took part',
    'Donald Trump: set it going',
  ],
  [
    'CONTRADICTS DISJOINT_TIMES',
    'Trump–Putin phone call of June 14: three voices on the time (the narrator of First, Donald Trump and the narrator of Second), not all of whom can be right',
    'the narrator of First and Donald Trump: on June 14 (2025-06-14); this morning (2025-06-14)',
    'the narrator of Second: the day before (2025-06-13)',
  ],
  [
    'COMPATIBLE DIFFERENT_WORDS',
    'Trump–Putin phone call of June 14: two voices on how long it lasted (the narrator and Donald Trump), compatible',
    'the narrator: nearly an hour',
    'Donald Trump: approximately 1 hour',
  ],
  [
    'COMPATIBLE DIFFERENT_TOPICS',
    'Trump–Putin phone call of June 14: three voices on what it dealt with (the narrator of First, Donald Trump and the narrator of Second), compatible',
    'the narrator of First: Iran–Israel conflict',
    'Donald Trump: the Middle East; Russia–Ukraine war (much less time)',
    'the narrator of Second: Cease-fire proposed by the United States',
  ],
  [
    'COMPATIBLE DIFFERENT_WORDS',
    'Iran–Israel conflict: two voices on what to call it (the narrator and Donald Trump), compatible',
    'the narrator: Most recent armed conflict of Iran and Israel',
    'Donald Trump: war',
  ],
  [
    'CONTRADICTS DIFFERENT_STATUS',
    'US–Iran nuclear round of June 15: two voices on how it stands (Foreign minister of Oman and the narrator of Second), who contradict each other',
    'Foreign minister of Oman: canceled',
    'the narrator of Second: held',
  ],
  [
    'CONTRADICTS DIFFERENT_PLACES',
    'US–Iran nuclear round of June 15: two voices on the place (the narrator of First and the narrator of Second), who contradict each other',
    'the narrator of First: Muscat',
    'the narrator of Second: Istanbul',
  ],
  [
    'CONTRADICTS OPPOSITE_ORDER',
    'US–Iran nuclear round of June 15: two voices on whether it came before or after Israel–Iran air strikes (the narrator of First and the narrator of Second), who contradict each other',
    'the narrator of First: after',
    'the narrator of Second: before',
  ],
  [
    'REFINES UNKNOWN_AGAINST_VALUE',
    'Russia–Ukraine prisoner exchange of June 14: three voices on how many prisoners were exchanged (Russian Defense Ministry, the narrator of First and the narrator of Second), some more exact than others',
    'Russian Defense Ministry: a number of war prisoners',
    'the narrator of First: no word on the number',
    'the narrator of Second: some 300',
  ],
  [
    'REFINES FINER_PLACE',
    'Istanbul agreement between Russia and Ukraine: two voices on the place (Russian Defense Ministry and the narrator of Second), one more exact than the other',
    'Russian Defense Ministry: Istanbul',
    'the narrator of Second: Türkiye',
  ],
  [
    'COMPATIBLE DIFFERENT_SCOPES',
    'Repatriation of bodies by Ukraine: two voices on how many bodies were repatriated (Ukraine and the narrator of Second), compatible',
    'Ukraine: 1,200 More Bodies',
    'the narrator of Second: six hundred (each side)',
  ],
  [
    'REFINES FINER_QUANTITY',
    'Russia–Ukraine prisoner exchanges since June 2: two voices on how many times it took place (the narrator of First and the narrator of Second), one more exact than the other',
    'the narrator of First: several',
    'the narrator of Second: four times',
  ],
  [
    'CONTRADICTS DISJOINT_QUANTITIES',
    'Russia–Ukraine prisoner exchange of May 23–25: two voices on how many prisoners were exchanged (the narrator of First and the narrator of Second), who contradict each other',
    'the narrator of First: About 1,000 prisoners from both sides',
    'the narrator of Second: six hundred',
  ],
  [
    'CONTRADICTS OPPOSITE_POLARITY',
    'Cease-fire proposed by the United States: two voices on whether this is so: “Putin refused to accept the cease-fire deal that the US proposed” (the narrator of First and the narrator of Second), who contradict each other',
    'the narrator of First: it is so',
    'the narrator of Second: it is not so',
  ],
  [
    'REFINES FINER_TIME',
    'Invasion of Ukraine in February 2022: two voices on the time (the narrator of First and the narrator of Second), one more exact than the other',
    'the narrator of First: of February 2022 (2022-02/)',
    'the narrator of Second: on the 24th (2022-02-24)',
  ],
  [
    'COMPATIBLE DIFFERENT_WORDS',
    'Invasion of Ukraine in February 2022: two voices on what to call it (the narrator of First and the narrator of Second), compatible',
    'the narrator of First: unprovoked',
    'the narrator of Second: long planned',
  ],
  [
    'CONTRADICTS DIFFERENT_IDENTIFIERS',
    'United States: two voices on the identifier (Reference data of this project and the narrator), who contradict each other',
    'Reference data of this project: WIKIDATA Q30',
    'the narrator: WIKIDATA Q0',
  ],
];

describe('A second source that differs from the article in every way', () => {
  test('gives a disagreement for every reason, and none on matters on which it agrees', async () => {
    const found = await disagreementsOfBoth();
    expect(found.map(inLines)).toEqual(EXPECTED);
    expect(new Set(found.map(({ verdict }) => verdict.split(' ')[1]))).toEqual(new Set(REASONS));
  });

  test('knows the reasons and verdicts that the schema knows', async () => {
    const { storage } = await checkFacts();
    expect([...storage.enumValues('DisagreementReason')].sort()).toEqual([...REASONS].sort());
    expect([...storage.enumValues('Verdict')]).toEqual([...VERDICTS]);
  });
});

async function disagreementsOfBoth(): Promise<readonly InShort[]> {
  const shipped = await readFactFiles(SHIPPED_FACTS);
  const files = { ...Object.fromEntries(shipped.map(({ name, text }) => [name, text])), ...SECOND_SOURCE };
  return withFacts(files, async (directory) => {
    const { facts, problems, storage } = await checkFacts({ directory });
    expect(problems).toEqual([]);
    return storedDisagreements(deriveDesiredGraph(facts, storage));
  });
}

function inLines({ verdict, gist, sides }: InShort): readonly string[] {
  const named = (words: unknown): string =>
    String(words).replaceAll('Article 4d91b7ce, 25 sentences', 'First').replaceAll(SECOND_NAME, 'Second');
  return [verdict, named(gist), ...sides.map(named)];
}
