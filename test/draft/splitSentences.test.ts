import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { splitSentences } from '../../src/draft/sentences/splitSentences.js';
import { fc, texts } from './texts.js';

/** Sentences as they are written in the cases: a bar between them, an asterisk before a pointer. */
function split(text: string, language = 'en'): readonly string[] {
  return splitSentences(text, language).map(
    ({ start, end, isPointer }) => `${isPointer ? '*' : ''}${text.slice(start, end)}`,
  );
}

/** A case is its expected sentences, joined by a bar where the text has a space, and by two where it has nothing. */
function expectSplit(written: string, language = 'en'): void {
  const sentences = written.split(/ \| |\|\|/);
  const text = written.replaceAll(' | ', ' ').replaceAll('||', '').replaceAll('*', '');
  expect(split(text, language)).toEqual(sentences);
}

describe('Sentences', () => {
  test.each([
    'He met Gen. Smith. | Mr. and Mrs. Lee left.',
    'It is in St. Petersburg. | It fell.',
    'The U.S. President left the U.S. | The talks go on.',
    'J. D. Vance and J.R.R. Tolkien met. | He left.',
    'No. 5 won, e.g. on Jan. 3. | He said no. | Five lost.',
    'It began at 9 a.m. Monday and ended at 9 p.m. | Nobody spoke.',
    'It began at 9 a.m. Moscow time. | It ended.',
    'Prices rose 3.5 percent to $1.2 million. | Then they fell.',
    'They work for Acme Inc. of Norland. | It is small.',
  ])('do not end with an abbreviation: %s', (written) => expectSplit(written));

  test.each([
    '“Why?” he asked. | “Will it hold?” Putin asked.',
    'He asked "Why?" and left. | "It is over." | "Good," she said.',
    '“He said ‘Stop!’ and left,” she told us. | “Go!” they cried.',
    '«Да». | «Нет?» — спросил он.',
    '“We talked at length. | Much less was said.” | He left.',
  ])('end with a quotation only if the sentence ends there: %s', (written) => expectSplit(written));

  test.each([
    'He left… | The end. | But then... and so… he came back... | Nobody saw it.',
    '“No…” | Then he left.',
    'Why?! | What!!! | Never.',
    'The talks – long ones – ended. | They — all of them — left.',
  ])('end with marks of many kinds: %s', (written) => expectSplit(written));

  test.each([
    ['ru', 'В 2022 г. | Он уехал. | А. С. Пушкин и проф. Иванов жили на ул. Ленина. | Так.'],
    ['ru', 'Да. | — Почему? — спросил он.'],
    ['ar', 'ماذا قال؟ | نعم. | ثم ذهب.'],
    ['zh', '他来了。||真的？||是！||好。'],
    ['hi', 'वह आया। | वह गया।'],
    ['de', 'Hr. Meier kam z.B. am 3.5. nach Bonn. | Er ging.'],
  ])('are found in other scripts and languages (%s): %s', (language, written) =>
    expectSplit(written, language),
  );

  test.each([
    '*SEE ALSO: Oil Prices Are Up. So Is Fear||“We talked at length. | He left.',
    '*SEE ALSO: War Fears Rise After Strikes||"Russia is here," he said.',
    '*SEE ALSO: A New York "Peace" Talk In The War||Since June 2 they met. | They left.',
    '*READ MORE: YouTube Blocked As McDonald Visits||The ministry said so.',
    '*Related: Will It Hold?||The talks go on.',
    '*SEE ALSO: Norland Votes Again. | The count goes on until Friday.',
    'Ada told an aide. | *SEE ALSO: Norland votes again.',
    '*ЧИТАЙТЕ ТАКЖЕ: Выборы в НорландииПосле этого он уехал.',
  ])('stand alone if they point to another article: %s', (written) =>
    expectSplit(written.replace('НорландииПосле', 'Норландии||После'), 'en'),
  );

  test('are one for a pointer whose headline stands on the next line', () => {
    expect(split('It fell.\nSEE ALSO:\nNorland Votes Again\nThe count goes on.')).toEqual([
      'It fell.',
      '*SEE ALSO:\nNorland Votes Again',
      'The count goes on.',
    ]);
  });

  test('are separated if a page glued them together', () =>
    expectSplit('It was a long war.||Since June 2 it is over.'));

  test('end with a line, after any kind of line break, and need no full stop', () => {
    expect(split('\uFEFFA headline\r\n\r\nFirst. Second\n\n\n- an item\rLast\u2028One ')).toEqual([
      'A headline',
      'First.',
      'Second',
      '- an item',
      'Last',
      'One',
    ]);
  });

  test('go on over lines that were broken to a width', () => {
    const lines = [
      'The delegations of the two countries met again on Tuesday in the',
      'old town hall of Geneva, where Foreign Minister Ada Lovelace and',
      'Gen. Bo Berg had talked for an hour in May. Nobody said what the',
      'two had agreed on. It will be told in the next weeks.',
      '',
      'The talks go on.',
    ];
    expect(split(lines.join('\n'))).toEqual([
      lines.slice(0, 3).join('\n').replace(' Nobody said what the', ''),
      'Nobody said what the\ntwo had agreed on.',
      'It will be told in the next weeks.',
      'The talks go on.',
    ]);
  });

  test.each(['', ' ', '\n\r\n\t', '\uFEFF'])('are none in a text without characters: %j', (text) => {
    expect(splitSentences(text, 'en')).toEqual([]);
  });

  test('are in order, do not overlap, have no white space around them and leave nothing out, for any text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'ru', 'ar', 'zh'), (text, language) => {
        const sentences = splitSentences(text, language);
        const rest = sentences.reduceRight(
          (left, { start, end }) => left.slice(0, start) + left.slice(end),
          text,
        );
        expect(rest).toMatch(/^\s*$/);
        sentences.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        });
      }),
      { numRuns: 500 },
    );
  });

  test('do not depend on text more than a window before them', () => {
    const paragraph =
      'Gen. Lee of the U.S. met J. D. Vance. “Why?” he asked. It ended at 9 p.m. Nobody spoke… Then all left. ';
    const text = paragraph.repeat(100).trimEnd();
    const once = split(paragraph);
    expect(once).toHaveLength(5);
    expect(split(text)).toEqual(Array.from({ length: 100 }, () => once).flat());
  });

  test.each([
    ['one line', 'The word of the day is here, and it is good. '],
    ['many lines', 'The word of the day is here, and it is good.\n'],
    ['one sentence', 'word and '],
    ['pointers', 'SEE ALSO: Norland Votes AgainThe count goes on.\n'],
    ['abbreviations', 'He met Gen. A. B. Lee of the U.S. Navy. '],
  ])('are found in a megabyte in time: %s', (_what, part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    const begin = process.cpuUsage();
    expect(splitSentences(text, 'en').length).toBeGreaterThan(0);
    // Microseconds: less than a second on a quiet machine; in the square of the length it would be minutes.
    expect(process.cpuUsage(begin).user).toBeLessThan(6_000_000);
  });
});

const articleFile = process.env['PARLEY_ARTICLE'] || undefined;

describe(`The sentences of the article the seed is of (${articleFile === undefined ? 'NOT compared: PARLEY_ARTICLE is not set' : 'compared'})`, () => {
  (articleFile === undefined ? test.skip : test)('are those that its facts name, at the same places', () => {
    const text = readFileSync(articleFile ?? '', 'utf8');
    const facts = parse(readFileSync(new URL('../../seed/10-article.yaml', import.meta.url), 'utf8')) as {
      readonly article: { readonly sentences: readonly { start: number; end: number; headline?: boolean }[] };
    };
    const expected = facts.article.sentences.map(({ start, end, headline = false }) => ({
      start,
      end,
      isPointer: headline,
    }));
    expect(expected).toHaveLength(25);
    expect(
      splitSentences(text, 'en').map(({ start, end, isPointer }) => ({ start, end, isPointer })),
    ).toEqual(expected);
  });
});
