import { describe, expect, test } from '@jest/globals';
import { checkFacts } from '../../src/facts/check/checkFacts.js';
import { formatProblem } from '../../src/yaml/problem.js';
import { replaced, SAMPLE, withFacts } from './sample.js';

async function faultsWith(file: string, before: string, after: string): Promise<readonly string[]> {
  const files = { ...SAMPLE, [file]: replaced(SAMPLE[file] ?? '', before, after) };
  return withFacts(files, async (directory) => (await checkFacts({ directory })).problems.map(formatProblem));
}

describe('A TODO', () => {
  test.each([
    [
      'gist: Ada placed the call.',
      'gist: TODO',
      '30-claims.yaml:6:11: “TODO” waits for your decision. Sum it up in one line, in your own words.',
    ],
    [
      'role: INITIATOR',
      'role: TODO',
      '30-claims.yaml:5:11: “TODO” waits for your decision. Write the right value, or delete the entry if the value cannot be known.',
    ],
    [
      'subject: person/ada',
      'subject: TODO/ada',
      /^30-claims\.yaml:2:14: “TODO\/ada” waits for your decision\. Write the id of the entity that the claim is about/,
    ],
    [
      'gist: Ada placed the call.',
      'gist: "TODO: see who called"',
      '30-claims.yaml:6:11: “TODO” waits for your decision. See who called.',
    ],
    [
      'speaker: person/bo',
      'speaker: TODO',
      /^30-claims\.yaml:13:\d+: “TODO” waits for your decision\. Write the id of the speaker; or/,
    ],
  ])('is refused at its place, once: %s', async (before, after, problem) => {
    const problems = await faultsWith('30-claims.yaml', before, after);
    expect(problems).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)]);
  });

  test('is refused in a sentence of an article too', async () => {
    expect(await faultsWith('10-article.yaml', 'gist: Sentence 2.', 'gist: TODO')).toEqual([
      expect.stringMatching(/^10-article\.yaml:7:\d+: “TODO” waits/),
    ]);
  });

  test('is not part of the words of a source', async () => {
    expect(await faultsWith('30-claims.yaml', 'quote: "rang"', 'quote: "TODO"')).toEqual([]);
  });

  test.each(['TODOR placed the call.', 'todo', 'Ada said TODO'])(
    'is not a word that only looks like it: %s',
    async (gist) => {
      expect(await faultsWith('30-claims.yaml', 'gist: Ada placed the call.', `gist: ${gist}`)).toEqual([]);
    },
  );
});
