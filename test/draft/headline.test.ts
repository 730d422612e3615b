import { describe, expect, test } from '@jest/globals';
import { draftArticle } from '../../src/draft/draftArticle.js';
import { draftText } from '../../src/draft/write/draftText.js';
import { headlineOf } from '../../src/draft/sentences/headline.js';

const PARAGRAPH =
  'Norland and Sudland agreed on Monday to meet again, an envoy of Norland said after the talks.';

function headline(text: string): string | undefined {
  const span = headlineOf(text);
  return span && text.slice(span.start, span.end);
}

describe('A headline', () => {
  test.each([
    ['Norland Votes Again', `Norland Votes Again\n\n${PARAGRAPH}`],
    ['Will Norland vote again?', `Will Norland vote again?\r\n${PARAGRAPH}`],
    ['Norland: ‘We vote’', `\uFEFF\n  Norland: ‘We vote’  \n\nBy Eve Frost\n\n${PARAGRAPH}`],
    ['Норландия снова голосует', `Норландия снова голосует\n\n${PARAGRAPH}`],
    ['北国再次投票', `北国再次投票\n\n北国和南国周一同意再次会面。`],
  ])('is the first line if it looks like one: %s', (expected, text) => expect(headline(text)).toBe(expected));

  test.each([
    ['a sentence', `Norland votes again.\n\n${PARAGRAPH}`],
    ['the only line', 'Norland Votes Again'],
    ['a byline', `By Eve Frost\n\n${PARAGRAPH}`],
    ['a date', `Monday, June 16, 2025\n\n${PARAGRAPH}`],
    ['one word', `Norland\n\n${PARAGRAPH}`],
    ['a pointer', `SEE ALSO: Norland Votes Again\n\n${PARAGRAPH}`],
    ['a line that was broken', 'Norland and Sudland agreed on Monday\nto meet again, an envoy said.'],
    ['a line of a list', 'Eve Frost, envoy\nMax Lund, envoy\nAda Berg, judge'],
    ['a long line', `${'Norland votes '.repeat(20)}\n\n${PARAGRAPH}`],
  ])('is not %s', (_what, text) => expect(headline(text)).toBeUndefined());

  test('stands in the draft, and its capitals make no names', () => {
    const text = `Sudland Votes Again\n\n${PARAGRAPH}`;
    const draft = draftArticle({ text, language: 'en' }, []);
    expect(draft.unknown.map(({ name }) => name)).toEqual(['Norland', 'Sudland']);
    expect(draftText(draft, undefined)).toContain('  headline: "Sudland Votes Again"\n');
    const given = draftArticle({ text, language: 'en', headline: 'Another' }, []);
    expect(draftText(given, undefined)).toContain('  headline: "Another"\n');
    expect(given.sentences.some(({ isHeadline }) => isHeadline)).toBe(false);
  });
});
