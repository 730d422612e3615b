import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFacts } from '../../src/facts/check/checkFacts.js';
import { formatProblem } from '../../src/yaml/problem.js';
import { changeLine, fixFacts } from '../../src/facts/fix/fixFacts.js';
import { cite, replaced, SAMPLE, TEXT, withFacts } from './sample.js';
import type { FactFiles } from './sample.js';

const CLAIMS = '30-claims.yaml';
const ARTICLE = '10-article.yaml';
const BESIDE = { ...SAMPLE, 'article.txt': TEXT };

/** The sample, some evidence of which is given as words alone. */
function loose(...phrases: readonly (readonly [phrase: string, evidence: string])[]): FactFiles {
  const claims = phrases.reduce(
    (text, [phrase, evidence]) => replaced(text, cite(phrase), evidence),
    SAMPLE[CLAIMS]!,
  );
  return { ...BESIDE, [CLAIMS]: claims };
}

const faultsIn = async (directory: string): Promise<readonly string[]> =>
  (await checkFacts({ directory })).problems.map(formatProblem);

describe('A quote without its place', () => {
  test('is evidence if it stands once in the sentence, or once in the text', () =>
    withFacts(
      loose(
        ['May 2, 2024', '{ quote: "May 2, 2024" }'],
        ['nearly an hour', '{ sentence: 2, quote: nearly an hour }'],
      ),
      async (directory) => {
        const [found, whole] = [
          await checkFacts({ directory }),
          await withFacts(BESIDE, (other) => checkFacts({ directory: other })),
        ];
        expect(found.problems).toEqual([]);
        expect(found.facts.claims).toEqual(whole.facts.claims);
      },
    ));

  test('is a problem if it stands more than once, nowhere or elsewhere, or if there is no text', async () => {
    const told = (evidence: string, text = TEXT) =>
      withFacts({ ...loose(['May 2, 2024', evidence]), 'article.txt': text }, faultsIn);
    expect(await told('{ quote: land }')).toEqual([
      expect.stringMatching(
        /^30-claims.yaml:\d+:\d+: The quote occurs 3 times in the text: 10 to 14 \(sentence 1\), 32 to 36 \(sentence 1\), .* \(sentence 3\)\. Quote more words, or add sentence, start and end\.$/,
      ),
    ]);
    expect(await told('{ sentence: 1, quote: "May 3" }')).toEqual([
      expect.stringContaining('The quote does not occur in sentence 1. Mend the quote.'),
    ]);
    expect(await told('{ sentence: 1, quote: nearly }')).toContainEqual(
      expect.stringMatching(
        /does not occur in sentence 1\. It occurs at \d+ to \d+ \(sentence 2\): mend the place\./,
      ),
    );
    const { 'article.txt': _text, ...without } = loose(['May 2, 2024', '{ quote: "May 2, 2024" }']);
    expect(await withFacts(without, faultsIn)).toContainEqual(
      expect.stringContaining('Put the text beside the file as *.txt, or add sentence, start and end.'),
    );
  });
});

describe('Fixing facts', () => {
  test('writes places into flow and block maps, and changes no other byte', () => {
    const files = loose(
      ['May 2, 2024', '{ quote: "May 2, 2024" }'],
      ['nearly an hour', '{ sentence: 2,   quote: nearly an hour }'],
    );
    const claims = replaced(
      files[CLAIMS]!,
      `[${cite('votes again')}]`,
      '\n      # A headline.\n      - quote: votes again',
    );
    return withFacts({ ...files, [CLAIMS]: claims }, async (directory) => {
      const planned = await fixFacts(directory, { dryRun: true });
      expect(await readFile(join(directory, CLAIMS), 'utf8')).toBe(claims);
      expect(await fixFacts(directory, { dryRun: false })).toEqual(planned);
      expect(planned.map(changeLine)[0]).toMatch(/^30-claims.yaml:\d+:\d+: sentence: 1$/);
      const [day, hour] = [TEXT.indexOf('May 2'), TEXT.indexOf('nearly')];
      const again = TEXT.indexOf('votes again');
      const expected = [
        ['{ quote: "May 2', `{ sentence: 1, start: ${day}, end: ${day + 11}, quote: "May 2`],
        ['2,   quote: nearly', `2,   start: ${hour}, end: ${hour + 14}, quote: nearly`],
        [
          '- quote: votes',
          `- sentence: 3\n        start: ${again}\n        end: ${again + 11}\n        quote: votes`,
        ],
      ].reduce((text, [before = '', after = '']) => replaced(text, before, after), claims);
      expect(await readFile(join(directory, CLAIMS), 'utf8')).toBe(expected);
      expect(await faultsIn(directory)).toEqual([]);
      expect(await fixFacts(directory, { dryRun: false })).toEqual([]);
    });
  });

  test('follows a text that was changed, with its digests and everything that moved', () => {
    const text = replaced(TEXT, 'for nearly an hour', 'at length, for nearly an hour');
    return withFacts({ ...BESIDE, 'article.txt': text }, async (directory) => {
      expect(await faultsIn(directory)).not.toEqual([]);
      await fixFacts(directory, { dryRun: false });
      expect(await faultsIn(directory)).toEqual([]);
      expect(await readFile(join(directory, ARTICLE), 'utf8')).toContain(`length: ${text.length}\n`);
    });
  });

  test('leaves everything that the text does not settle to the author', () =>
    withFacts(loose(['May 2, 2024', '{ quote: land }']), async (directory) => {
      expect(await fixFacts(directory, { dryRun: false })).toEqual([]);
      expect(await faultsIn(directory)).toHaveLength(1);
    }));
});
