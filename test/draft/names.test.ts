import { describe, expect, test } from '@jest/globals';
import { draftArticle } from '../../src/draft/draftArticle.js';
import { findUnknownNames } from '../../src/draft/names/findUnknownNames.js';
import { matchNames } from '../../src/draft/names/matchNames.js';
import { splitSentences } from '../../src/draft/sentences/splitSentences.js';

const KNOWN = [
  { id: 'person/ada', name: 'Ada Lovelace' },
  { id: 'person/bo', name: 'Bo Berg' },
  { id: 'person/bo', name: 'Бо Берг' },
  { id: 'person/vladimir-putin', name: 'Владимир Путин' },
  { id: 'country/US', name: 'US' },
  { id: 'country/TR', name: 'Türkiye' },
  { id: 'country/IR', name: 'ایران' },
  { id: 'country/RU', name: '俄罗斯' },
  { id: 'country/RU', name: 'Russia' },
  { id: 'organization/defense', name: 'Russia Defense Ministry' },
  { id: 'organization/kremlin', name: 'the Kremlin' },
  { id: 'person/noor', name: 'Noor al-Masri' },
  { id: 'person/lena', name: 'Lena von der Heide' },
  { id: 'country/GE', name: 'Georgia' },
  { id: 'place/georgia', name: 'Georgia' },
];

function named(text: string): readonly string[] {
  return matchNames(text, KNOWN).map(
    ({ start, end, ids, isSurname }) => `${text.slice(start, end)}=${ids.join('|')}${isSurname ? '*' : ''}`,
  );
}

describe('Known names', () => {
  test.each([
    ['whole words only', 'Prussia, Russians and Usha met.', []],
    [
      'the longest first',
      'The Russia Defense Ministry spoke for Russia.',
      ['Russia Defense Ministry=organization/defense', 'Russia=country/RU'],
    ],
    [
      'without what makes them possessive',
      "Russia’s aide and Georgia's",
      ['Russia=country/RU', 'Georgia=country/GE|place/georgia'],
    ],
    [
      'folded',
      'TURKIYE, Turkiye and Türkiye',
      ['TURKIYE=country/TR', 'Turkiye=country/TR', 'Türkiye=country/TR'],
    ],
    [
      'with the capitals that the name has',
      'US and U.S. told us; kremlin, Kremlin',
      ['US=country/US', 'U.S.=country/US', 'Kremlin=organization/kremlin'],
    ],
    [
      'in every script',
      'Бо Берг и Владимир Путин, ایران 和俄罗斯总统',
      ['Бо Берг=person/bo', 'Владимир Путин=person/vladimir-putin', 'ایران=country/IR', '俄罗斯=country/RU'],
    ],
    [
      'by the surname of a person',
      'Berg met Lovelace and Путин',
      ['Berg=person/bo*', 'Lovelace=person/ada*', 'Путин=person/vladimir-putin*'],
    ],
    [
      'not by the surname of somebody else',
      'Eve Berg and Lou van der Berg met President Berg.',
      ['Berg=person/bo*'],
    ],
    [
      'with the small words that belong to the surname, and by its last word alone',
      'Noor al-Masri and al-Masri, Masri, then Lena von der Heide, von der Heide',
      [
        'Noor al-Masri=person/noor',
        'al-Masri=person/noor*',
        'Masri=person/noor*',
        'Lena von der Heide=person/lena',
        'von der Heide=person/lena*',
      ],
    ],
    [
      'not by the surname of somebody else with an article',
      'Sami al-Masri met el-Berg, and Kai von der Heide met Max Heide.',
      [],
    ],
    [
      'with a hyphen and over a line break',
      'Ada-Lovelace; Bo\nBerg',
      ['Ada-Lovelace=person/ada', 'Bo\nBerg=person/bo'],
    ],
  ])('are found %s', (_what, text, expected) => {
    return expect(named(text)).toEqual(expected);
  });
});

function unknown(text: string): readonly string[] {
  const sentences = splitSentences(text, 'en').filter(({ isPointer }) => !isPointer);
  return findUnknownNames(text, sentences, matchNames(text, KNOWN)).map(
    ({ name, places }) => `${name} ${places.length}`,
  );
}

describe('Unknown names', () => {
  test.each([
    [
      'capitalized words',
      'The envoy of Norland met Eve Frost. Then Norland left.',
      ['Norland 2', 'Eve Frost 1'],
    ],
    ['not the first word of a sentence alone', 'Nobody came. Meanwhile, talks ended. “Never” was said.', []],
    ['the first word too, where it stands elsewhere', 'Norland left. He saw Norland.', ['Norland 2']],
    [
      'without titles, days and months',
      'On Monday Prime Minister Eve Frost met Gen. Max Lund in May.',
      ['Eve Frost 1', 'Max Lund 1'],
    ],
    [
      'with the small words inside them',
      'He met Lou van der Lund at the Bank of Norland.',
      ['Lou van der Lund 1', 'Bank of Norland 1'],
    ],
    [
      'with the articles that are tied to them',
      'He met Bashar al-Assad, Abdel Fattah el-Sisi and Valéry Giscard d’Estaing in Norland.',
      ['Bashar al-Assad 1', 'Abdel Fattah el-Sisi 1', 'Valéry Giscard d’Estaing 1', 'Norland 1'],
    ],
    [
      'by surnames with them, and without',
      'He met Bashar al-Assad and Ursula von der Leyen. Assad left, al-Assad did; von der Leyen stayed.',
      ['Bashar al-Assad 1', 'Ursula von der Leyen 1', 'Assad 1', 'al-Assad 1', 'von der Leyen 1'],
    ],
    [
      'without what is only tied to a word',
      'A pro-Norland and non-Norland envoy of ex-President Eve Frost',
      ['Norland 2', 'Eve Frost 1'],
    ],
    ['as two where “of” joins them', 'He met Eve Frost of Norland.', ['Eve Frost 1', 'Norland 1']],
    ['without their possessive', 'He saw Norland’s aide.', ['Norland 1']],
    ['beside known ones', 'He met Russia Today of Norland.', ['Today 1', 'Norland 1']],
    ['by surname where the whole name is there', 'He met Eve Frost. Frost left.', ['Eve Frost 1', 'Frost 1']],
    ['in other scripts', 'Он видел Иван Сидоров в Москве.', ['Иван Сидоров 1', 'Москве 1']],
    ['not in headlines of other articles', 'It fell.\nSEE ALSO: Norland Votes Again', []],
  ])('are found: %s', (_what, text, expected) => expect(unknown(text)).toEqual(expected));

  test('are recognized as short forms of a longer name', () => {
    const text =
      'He met Bashar al-Assad and Eve Frost-Lund. Assad left, al-Assad did, Frost-Lund stayed, Lund too.';
    const { unknown: names } = draftArticle({ text, language: 'en' }, []);
    expect(names.map(({ name, shortFor = '-' }) => `${name} ${shortFor}`)).toEqual([
      'Bashar al-Assad -',
      'Eve Frost-Lund -',
      'Assad Bashar al-Assad',
      'al-Assad Bashar al-Assad',
      'Frost-Lund Eve Frost-Lund',
      'Lund -',
    ]);
  });
});
