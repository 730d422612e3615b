import { describe, expect, test } from '@jest/globals';
import { draftArticle } from '../../src/draft/draftArticle.js';
import { draftText } from '../../src/draft/write/draftText.js';
import { checkArticles } from '../../src/facts/check/checkArticles.js';
import { checkCitations } from '../../src/facts/check/checkCitations.js';
import type { CheckContext } from '../../src/facts/check/checkContext.js';
import { formatProblem } from '../../src/yaml/problem.js';
import { mergeFacts } from '../../src/facts/mergeFacts.js';
import { readFacts } from '../../src/facts/readFacts.js';
import { readStorage } from '../../src/schema/stored/storage.js';
import { textsOf } from '../../src/facts/texts.js';
import { SHIPPED_VOCABULARY } from '../../src/vocabulary/vocabulary.js';
import { settle } from './settle.js';
import { fc, texts } from './texts.js';

const storage = readStorage();
const KNOWN = [{ id: 'person/ada-lovelace', name: 'Ada Lovelace' }];

function drafted(text: string): string {
  return draftText(draftArticle({ text, language: 'en' }, KNOWN), 'a test\nwith: two lines');
}

/** What the seed's machinery says of a draft, as it is read and as it is compared with the text. */
function problemsOf(facts: string, text: string): readonly string[] {
  const read = readFacts([{ name: 'facts.yaml', text: facts }], storage);
  const context: CheckContext = {
    ...read,
    storage,
    words: SHIPPED_VOCABULARY,
    texts: textsOf(read.facts, [text]),
    known: mergeFacts([]),
    isComplete: false,
  };
  return [...read.problems, ...checkArticles(context), ...checkCitations(context)].map(formatProblem);
}

describe('A draft', () => {
  test('is refused only for its TODOs, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const problems = problemsOf(drafted(text), text);
        expect(problems.filter((problem) => !problem.includes('waits for your decision.'))).toEqual([]);
      }),
    );
  });

  test('has citations that stand at their places after it is finished, whatever the text', () => {
    fc.assert(
      // A name that is TODO itself would have to be written otherwise.
      fc.property(
        texts.filter((text) => !text.includes('TODO')),
        (text) => {
          expect(problemsOf(settle(drafted(text)), text)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is refused if its offsets are moved', () => {
    const text = 'He met Eve Frost. “Yes, we did,” she said.';
    const facts = settle(drafted(text)).replace('start: 7, end: 16', 'start: 6, end: 15');
    expect(problemsOf(facts, text)).toEqual([expect.stringContaining('It is at 7 to 16')]);
  });

  test('says that words cannot be quoted if they are all of their sentence', () => {
    const facts = drafted('“Yes”\n2024-05-02\n');
    expect(facts).toContain(
      '“2024-05-02” (6 to 16) is nearly all of sentence 2, which is too short to be quoted.',
    );
    expect(facts).toContain('“Yes” (1 to 4) is nearly all of sentence 1');
    expect(facts).toContain('claims: []');
  });

  test("keeps the user's note on the source inside its comment", () => {
    expect(drafted('Hello')).toContain(
      '\n# Origin of the text, as given by --source: a test with: two lines\n',
    );
  });
});
