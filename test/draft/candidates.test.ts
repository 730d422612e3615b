import { describe, expect, test } from '@jest/globals';
import { findQuantities } from '../../src/draft/find/findQuantities.js';
import { findQuotations } from '../../src/draft/find/findQuotations.js';
import { findTimes } from '../../src/draft/find/findTimes.js';
import { quotable } from '../../src/draft/find/quotable.js';
import { fc, texts } from './texts.js';

const whole = (text: string) => ({ start: 0, end: text.length });

function times(text: string): readonly string[] {
  return findTimes(text, whole(text)).map(
    ({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf ?? '?'}`,
  );
}

describe('Times', () => {
  test.each([
    ['It was on 2025-06-14.', ['on 2025-06-14 = 2025-06-14']],
    ['On June 14, 2025, and 3 May 1999', ['On June 14, 2025 = 2025-06-14', '3 May 1999 = 1999-05-03']],
    ['the invasion of February 2022', ['of February 2022 = 2022-02']],
    ['May 23-25, 2025', ['May 23-25, 2025 = 2025-05-23/2025-05-25']],
    ['It began in 1946.', ['in 1946 = 1946']],
    ['They met on 13-14 June 2025.', ['on 13-14 June 2025 = 2025-06-13/2025-06-14']],
    ['from 14 to 16 June 2025 in Oslo', ['from 14 to 16 June 2025 = 2025-06-14/2025-06-16']],
    ['It was the 5th of May 2025', ['the 5th of May 2025 = 2025-05-05']],
    ['from May to July 2025', ['from May to July 2025 = 2025-05/2025-07']],
    ['30 May - 2 June 2025', ['30 May - 2 June 2025 = 2025-05-30/2025-06-02']],
    ['28 December 2024 to 3 January 2025', ['28 December 2024 to 3 January 2025 = 2024-12-28/2025-01-03']],
    ['in 2014–2022', ['in 2014–2022 = 2014/2022']],
    ['from 2014 to 2022', ['from 2014 to 2022 = 2014/2022']],
    ['on Friday, June 13, 2025', ['on Friday, June 13, 2025 = 2025-06-13']],
    ['14-Jun-2025 and Sept. 2025', ['14-Jun-2025 = 2025-06-14', 'Sept. 2025 = 2025-09']],
    ['2025-06-14 to 2025-06-16', ['2025-06-14 to 2025-06-16 = 2025-06-14/2025-06-16']],
    ['killed 14 in May 2025', ['in May 2025 = 2025-05']],
    ['Resolution 2231 of 20 July 2015', ['of 20 July 2015 = 2015-07-20']],
    ['on 12 May 2025, 14 people', ['on 12 May 2025 = 2025-05-12']],
    ['on May 5, 2025, and in June 2024', ['on May 5, 2025 = 2025-05-05', 'in June 2024 = 2024-06']],
  ])('are certain if the words alone settle them: %s', (text, expected) =>
    expect(times(text)).toEqual(expected),
  );

  test.each([
    ['on June 14, at noon, and on May 23-25', ['on June 14 = ?', 'on May 23-25 = ?']],
    [
      'earlier this month, on Saturday and next week',
      ['earlier this month = ?', 'on Saturday = ?', 'next week = ?'],
    ],
    [
      'after June 22, 2025, since 2014 and early February 2022',
      ['after June 22, 2025 = ?', 'since 2014 = ?', 'early February 2022 = ?'],
    ],
    ['on 2025-02-30; February 29, 2025', ['on 2025-02-30 = ?', 'February 29, 2025 = ?']],
    [
      '03/04/2025 at 9:30 a.m. two days ago, yesterday',
      ['03/04/2025 = ?', 'at 9:30 a.m. = ?', 'two days ago = ?', 'yesterday = ?'],
    ],
    ['in May', ['in May = ?']],
    // Without a year, or with one that may not be that of each part.
    ['They met 14 to 16 June', ['14 to 16 June = ?']],
    ['28 December to 3 January 2025', ['28 December to 3 January 2025 = ?']],
    ['May and June 2025', ['May and June 2025 = ?']],
    ['May 16, June 2 and July 23, 2025', ['May 16, June 2 and July 23, 2025 = ?']],
    // A library reads a date out of each of these, and passes over what makes it another time.
    ['between 14 and 16 June 2025', ['between 14 and 16 June 2025 = ?']],
    ['14, 15 and 16 June 2025', ['14, 15 and 16 June 2025 = ?']],
    ['the night of 13 to 14 June 2025', ['the night of 13 to 14 June 2025 = ?']],
    ['the last days of June 2025', ['the last days of June 2025 = ?']],
    ['the week of June 9, 2025', ['the week of June 9, 2025 = ?']],
    ['in the summer of 2025', ['in the summer of 2025 = ?']],
    ['by the end of May 2025', ['by the end of May 2025 = ?']],
    ['not before June 2025', ['not before June 2025 = ?']],
    ['from 14 June 2025', ['from 14 June 2025 = ?']],
    ['14 June 2025 to date', ['14 June 2025 to date = ?']],
    ['from June to mid-July 2025', ['from June to mid-July 2025 = ?']],
    ['in 2014-22 and in the 1990s', ['in 2014-22 = ?', 'in the 1990s = ?']],
    ['between 2014 and 2022', ['between 2014 and 2022 = ?']],
    // The weekday is another one's.
    ['on Monday, June 17, 2025', ['on Monday, June 17, 2025 = ?']],
  ])('are left to a person if the words do not settle them: %s', (text, expected) =>
    expect(times(text)).toEqual(expected),
  );

  test('are exactly the days that were written, for any two days in every settled form', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, last] = [one, other].sort() as [string, string];
        const [long, short, dashed] = [
          `from ${english(first)} to ${english(last)}`,
          `${american(first)} and ${american(last)}`,
          `${english(first).slice(0, -5)} – ${english(last)}`,
        ];
        if (first !== last) expect(times(long)).toEqual([`${long} = ${first}/${last}`]);
        expect(times(short)).toEqual([`${american(first)} = ${first}`, `${american(last)} = ${last}`]);
        if (first < last && first.slice(0, 4) === last.slice(0, 4))
          expect(times(dashed)).toEqual([`${dashed} = ${first}/${last}`]);
      }),
    );
  });

  test('are found in an endless list in time that grows with the list', () => {
    const text = `${'1, the '.repeat(20_000)}${'June 14, 2025 and '.repeat(5_000)}`;
    expect(times(text)).toHaveLength(1);
  });

  test.each([
    'They may 5 times march 3 miles.',
    'The 1,990 men of 30-40',
    'a Mayor of 25',
    'Theresa May. March on!',
  ])('are not seen where there are none: %s', (text) => expect(times(text)).toEqual([]));
});

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `14 June 2025` */
function english(day: string): string {
  const [year, month, of] = day.split('-').map(Number) as [number, number, number];
  return `${of} ${MONTHS[month - 1]} ${year}`;
}

/** `June 14, 2025` */
function american(day: string): string {
  const [year, month, of] = day.split('-').map(Number) as [number, number, number];
  return `${MONTHS[month - 1]} ${of}, ${year}`;
}

function quantities(text: string, language = 'en'): readonly string[] {
  return findQuantities(text, whole(text), findTimes(text, whole(text)), language).map(
    ({ start, end, value, unit, approximation }) =>
      [text.slice(start, end), value ?? '?', unit ?? '?', approximation ?? '?'].join(' | '),
  );
}

describe('Numbers', () => {
  test.each([
    ['About 1,000 prisoners from both sides', ['About 1,000 prisoners | 1000 | PERSON | ABOUT']],
    ['for nearly an hour', ['nearly an hour | 1 | HOUR | NEARLY']],
    ['1,200 More Bodies', ['1,200 More Bodies | 1200 | BODY | EXACT']],
    [
      'at least 12 people and over 3.5 million',
      ['at least 12 people | 12 | PERSON | AT_LEAST', 'over 3.5 million | 3500000 | ? | MORE_THAN'],
    ],
    ['turned 79', ['79 | 79 | ? | EXACT']],
    ['several rounds', ['several rounds | ? | ? | SEVERAL']],
    ['hundreds of thousands of people', ['hundreds of thousands of people | ? | ? | ?']],
    [
      'a 30-day truce, $5 billion, 5%',
      ['30-day | 30 | ? | EXACT', '$5 billion | 5000000000 | ? | EXACT', '5% | 5 | ? | EXACT'],
    ],
    [
      'They spoke for 20 minutes of the two weeks',
      ['20 minutes | 20 | ? | EXACT', 'two weeks | 2 | ? | EXACT'],
    ],
    [
      'about 2.5 billion euros, $3 million, 90 percent and 1.5 million US dollars',
      [
        'about 2.5 billion euros | 2500000000 | ? | ABOUT',
        '$3 million | 3000000 | ? | EXACT',
        '90 percent | 90 | ? | EXACT',
        '1.5 million US dollars | 1500000 | ? | EXACT',
      ],
    ],
    [
      '12 died in two days; 30 drones',
      ['12 | 12 | ? | EXACT', 'two days | 2 | ? | EXACT', '30 drones | 30 | ? | EXACT'],
    ],
    ['twelve soldiers', ['twelve soldiers | 12 | PERSON | EXACT']],
    ['1.000.000 and 1,00', ['1.000.000 | ? | ? | ?', '1,00 | ? | ? | ?']],
  ])('are read with unit and approximation: %s', (text, expected) =>
    expect(quantities(text)).toEqual(expected),
  );

  test.each([
    'an S-400 and an F-16 at 24/7',
    'on June 14, 2025',
    'COVID-19',
    'A man and an aide said one word a day.',
  ])('are not seen where there are none: %s', (text) => expect(quantities(text)).toEqual([]));

  test('are found in other languages, and nothing is read into them', () => {
    expect(quantities('около 1\u00A0000 пленных и 1,5', 'ru')).toEqual([
      '1\u00A0000 | ? | ? | ?',
      '1,5 | ? | ? | ?',
    ]);
  });
});

function quotations(text: string): readonly string[] {
  return findQuotations(text).map(({ start, end }) => text.slice(start, end));
}

describe('Quotations', () => {
  test.each([
    ['He said “yes” and "no".', ['yes', 'no']],
    ['“He said ‘stop’ and ”, ‘Don’t go’, he said.', ['He said ‘stop’ and ', 'Don’t go']],
    ['«Да, „нет“», „so“ und »doch«', ['Да, „нет“', 'so', 'doch']],
    ['他说：「好」', ['好']],
    ['“One.\n“Two,” he said.', ['One.', 'Two,']],
    ['“Open', ['Open']],
    ['It’s Ada’s “” and O’Brien’s.', []],
  ])('are found without their marks: %s', (text, expected) => expect(quotations(text)).toEqual(expected));
});

describe('A quotable phrase', () => {
  test('is short and a part of its sentence, and has whole words if there are spaces', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const sentence = whole(text);
        const quote = quotable(text, { start: start ?? 0, end: end ?? 0 }, sentence);
        if (quote === undefined)
          return expect(text.length).toBeLessThanOrEqual((end ?? 0) - (start ?? 0) + 3);
        expect(quote.start).toBe(start);
        expect(quote.end).toBeLessThanOrEqual(end ?? 0);
        expect(quote.end - quote.start).toBeLessThanOrEqual(100);
        return expect(text.length - (quote.end - quote.start) > 2 || start === end).toBe(true);
      }),
    );
  });

  test('ends with a word', () => {
    const text = `“${'word '.repeat(40)}end.”`;
    const quote = quotable(text, { start: 1, end: text.length - 1 }, whole(text));
    expect(text.slice(quote?.start, quote?.end)).toBe('word '.repeat(20).trimEnd());
    expect(quotable('Yes', { start: 0, end: 3 }, { start: 0, end: 3 })).toBeUndefined();
  });

  test('does not cut a character in two', () => {
    const text = '📞'.repeat(60);
    expect(quotable(text, { start: 0, end: 120 }, whole(text))).toEqual({ start: 0, end: 100 });
    expect(quotable(`a${text}`, { start: 0, end: 121 }, whole(`a${text}`))).toEqual({ start: 0, end: 99 });
  });
});
