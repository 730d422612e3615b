import { describe, expect, test } from '@jest/globals';
import { checkFacts } from '../../src/facts/check/checkFacts.js';
import { check } from '../../src/ingest/factCommands.js';
import { quotedShare } from '../../src/facts/check/quotedShare.js';
import { formatProblem } from '../../src/yaml/problem.js';
import { cite, replaced, SAMPLE, TEXT, withFacts } from './sample.js';
import type { FactFiles } from './sample.js';

/** The sample with much of its second sentence quoted beside the words that it quotes already. */
const OVERQUOTED: FactFiles = {
  ...SAMPLE,
  '30-claims.yaml': replaced(
    SAMPLE['30-claims.yaml']!,
    `evidence: [${cite('nearly an hour')}]`,
    `evidence: [${cite('nearly an hour')}, ${cite('“We spoke for nearly an hour,” Bo told')}]`,
  ),
};

async function checked(files: FactFiles, mostQuoted?: number) {
  const limits = mostQuoted === undefined ? {} : { mostQuoted };
  return withFacts(files, (directory) => checkFacts({ directory, ...limits }));
}

describe('The share of an article that its quotes hold', () => {
  test('counts the words that several quotes hold once', async () => {
    const { facts } = await checked(OVERQUOTED);
    // “rang Bo 📞” holds “rang”, and “… nearly an hour …” is inside the longer one.
    const distinct = [
      'rang Bo 📞',
      'May 2, 2024',
      '“We spoke for nearly an hour,” Bo told',
      'votes again',
      'of Norland',
    ];
    const length = distinct.reduce((sum, quote) => sum + quote.length, 0);
    expect(quotedShare(facts.articles[0]!, facts)).toBeCloseTo(length / TEXT.length, 10);
  });

  test('above half is a warning for an article of one’s own, and no fault', async () => {
    const { problems, warnings } = await checked(OVERQUOTED);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(warnings.map(formatProblem)).toEqual([
      expect.stringMatching(
        /^10-article\.yaml:3:11: The quotes hold 5\d\.\d % of the article together, and 50 % is/,
      ),
    ]);
  });

  test('is told by parley check, which still succeeds', async () => {
    const said: string[] = [];
    const surroundings = {
      openGraph: () => Promise.reject(new Error('no graph is needed')),
      print: (line: string) => void said.push(line),
      complain: (line: string) => void said.push(line),
      mostQuoted: () => 40,
    };
    const code = await withFacts(OVERQUOTED, (directory) => check([directory], {}, surroundings));
    expect(code).toBe(0);
    expect(said[0]).toMatch(/^Warning: 10-article\.yaml:3:11: The quotes hold 59\.7 % .* 40 % is the most/);
    expect(said[1]).toMatch(/found no problem\.$/);
  });

  test('has the limit that a setting gives', async () => {
    expect((await checked(OVERQUOTED, 100)).warnings).toEqual([]);
    expect((await checked(SAMPLE)).warnings).toEqual([]);
    expect((await checked(SAMPLE, 10)).warnings).toHaveLength(1);
  });

  test('is at most half for the article that ships, or the facts have a fault', async () => {
    const { facts, problems, warnings } = await checkFacts({ mostQuoted: 0 });
    expect(quotedShare(facts.articles[0]!, facts)).toBeLessThanOrEqual(0.5);
    expect([...problems, ...warnings]).toEqual([]);
  });
});
