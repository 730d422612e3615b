import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cite, type CitationStyle } from '../../../src/answer/citation/cite.js';

const BARE = {
  id: 'article/0123456789ab',
  name: 'Article 01234567, 3 sentences',
  digest: '01234567',
  language: 'en',
};

const WHOLE = {
  ...BARE,
  name: 'Ada rings Bo',
  headline: 'Ada rings Bo',
  authors: ['Frost, Eve', 'Norland Press Agency'],
  publisher: 'The Norland Times',
  publishedAtEdtf: '2024-05-03',
  publishedAtEarliestStart: '2024-05-03',
  publishedAtLatestEnd: '2024-05-03',
  url: 'https://example.org/ada?a=1&b={2}%20#top_1',
  archivedUrl: 'https://archive.example.org/ada',
  license: 'CC-BY-4.0',
};

const DATASET = { id: 'dataset/strikes', name: 'Strikes', version: '24.1', publisher: 'Norland Office' };

const STYLES = ['TEXT', 'BIBTEX', 'CSL_JSON', 'RIS'] as const;

function cited(source: object, style: CitationStyle): string {
  return String(cite(source, style));
}

describe('A citation', () => {
  test('in TEXT has all that is known, in one line', () => {
    expect(cited(WHOLE, 'TEXT')).toBe(
      'Frost, Eve; Norland Press Agency. Ada rings Bo. The Norland Times, 2024-05-03. https://example.org/ada?a=1&b={2}%20#top_1 Archived at https://archive.example.org/ada License: CC-BY-4.0.',
    );
  });

  test('in BIBTEX is an entry that BibTeX and BibLaTeX read', () => {
    expect(cited(WHOLE, 'BIBTEX')).toBe(`@misc{article-0123456789ab,
  author = {Frost, Eve and {Norland Press Agency}},
  title = {{Ada rings Bo}},
  publisher = {The Norland Times},
  year = {2024},
  month = may,
  day = {3},
  url = {https://example.org/ada?a=1&b=%7B2%7D%20#top_1},
  language = {en},
  note = {Archived at https://archive.example.org/ada; License: CC-BY-4.0},
}
`);
  });

  test('in CSL_JSON is a list of one item', () => {
    expect(JSON.parse(cited(WHOLE, 'CSL_JSON'))).toEqual([
      {
        id: 'article-0123456789ab',
        type: 'webpage',
        title: 'Ada rings Bo',
        author: [{ family: 'Frost', given: 'Eve' }, { literal: 'Norland Press Agency' }],
        publisher: 'The Norland Times',
        issued: { 'date-parts': [[2024, 5, 3]] },
        URL: WHOLE.url,
        language: 'en',
        note: 'Archived at https://archive.example.org/ada; License: CC-BY-4.0',
      },
    ]);
  });

  test('in RIS is a record of lines', () => {
    expect(cited(WHOLE, 'RIS').split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - article-0123456789ab',
      'AU  - Frost, Eve',
      'AU  - Norland Press Agency',
      'TI  - Ada rings Bo',
      'PB  - The Norland Times',
      'PY  - 2024',
      'DA  - 2024/05/03/',
      'LA  - en',
      `UR  - ${WHOLE.url}`,
      'N1  - Archived at https://archive.example.org/ada',
      'N1  - License: CC-BY-4.0',
      'ER  - ',
      '',
    ]);
  });

  test('of a source of which nothing is known invents nothing', () => {
    expect(cited(BARE, 'TEXT')).toBe('[Article 01234567, 3 sentences]. SHA-256 01234567.');
    expect(cited(BARE, 'BIBTEX')).toBe(`@misc{article-0123456789ab,
  language = {en},
  note = {Article 01234567, 3 sentences; SHA-256 01234567},
}
`);
    expect(JSON.parse(cited(BARE, 'CSL_JSON'))).toEqual([
      {
        id: 'article-0123456789ab',
        type: 'document',
        language: 'en',
        note: 'Article 01234567, 3 sentences; SHA-256 01234567',
      },
    ]);
    expect(cited(BARE, 'RIS').split('\r\n')).toEqual([
      'TY  - GEN',
      'ID  - article-0123456789ab',
      'LA  - en',
      'N1  - Article 01234567, 3 sentences',
      'N1  - SHA-256 01234567',
      'ER  - ',
      '',
    ]);
  });

  test('of a dataset has its version, unless nobody gave one, or is the one that its publisher asks for', () => {
    expect(cited(DATASET, 'TEXT')).toBe('Strikes, version 24.1. Norland Office.');
    expect(cited({ ...DATASET, version: 'unstated' }, 'TEXT')).toBe('Strikes. Norland Office.');
    const asked = { ...DATASET, citation: 'Office (2024):\nStrikes.' };
    expect(cited(asked, 'TEXT')).toBe('Office (2024): Strikes.');
    expect(JSON.parse(cited(asked, 'CSL_JSON'))).toEqual([
      {
        id: 'dataset-strikes',
        type: 'dataset',
        title: 'Strikes',
        publisher: 'Norland Office',
        version: '24.1',
      },
    ]);
  });

  const published = (edtf: string, first: string | null, last: string | null) => ({
    ...BARE,
    headline: 'A',
    publishedAtEdtf: edtf,
    publishedAtEarliestStart: first,
    publishedAtLatestEnd: last,
  });

  test.each([
    [published('2024', '2024-01-01', '2024-12-31'), [[2024]], '{2024}', '2024', '2024///'],
    [published('2024-05', '2024-05-01', '2024-05-31'), [[2024, 5]], '{2024}', '2024', '2024/05//'],
    [
      published('2024-05-01/2024-05-03', '2024-05-01', '2024-05-03'),
      [
        [2024, 5, 1],
        [2024, 5, 3],
      ],
      '{2024}',
      '2024',
      undefined,
    ],
    [
      published('[2024-05-01..2024-05-03]', '2024-05-01', '2024-05-03'),
      undefined,
      '{2024}',
      '2024',
      undefined,
    ],
    [published('2024-05-01/..', '2024-05-01', null), undefined, undefined, undefined, undefined],
  ])('has a date as exact as it is known: %o', (source, parts, bibtexYear, risYear, risDay) => {
    const line = (text: string, start: string): string | undefined =>
      text
        .split(/\r?\n/)
        .find((each) => each.startsWith(start))
        ?.slice(start.length)
        .replace(/,$/, '');
    const [item] = JSON.parse(cited(source, 'CSL_JSON')) as [{ issued: unknown }];
    expect(item.issued).toEqual(
      parts === undefined ? { literal: source.publishedAtEdtf } : { 'date-parts': parts },
    );
    expect(line(cited(source, 'BIBTEX'), '  year = ')).toBe(bibtexYear);
    expect(line(cited(source, 'RIS'), 'PY  - ')).toBe(risYear);
    expect(line(cited(source, 'RIS'), 'DA  - ')).toBe(risDay);
    expect(cited(source, 'TEXT')).toContain(source.publishedAtEdtf);
  });

  test('keeps signs that a style reads as its own', () => {
    const hard = {
      ...BARE,
      headline: '50% of {A} & $B_1 #2 ^~\\ “Ü”\nER  - \r\nTY  - X',
      authors: ['Rock and Sand, Ada', 'a, b, c'],
    };
    expect(cited(hard, 'BIBTEX')).toContain(
      'title = {{50\\% of \\textbraceleft{}A\\textbraceright{} \\& \\$B\\_1 \\#2 \\textasciicircum{}\\textasciitilde{}\\textbackslash{} “Ü” ER - TY - X}},',
    );
    expect(cited(hard, 'BIBTEX')).toContain('author = {{Rock and Sand}, Ada and {a, b, c}},');
    expect(cited(hard, 'RIS')).toContain('\r\nTI  - 50% of {A} & $B_1 #2 ^~\\ “Ü” ER - TY - X\r\n');
  });

  test('is well formed whatever the texts are', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aü{}\\%"\n\r\u2028, -'), maxLength: 12 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), text, (headline, authors, publisher) => {
        const source = { ...BARE, headline, authors, publisher };
        const [entry, record] = [cited(source, 'BIBTEX'), cited(source, 'RIS')];
        expect(depths(entry)).toEqual({ least: 0, end: 0 });
        for (const line of record.split('\r\n').slice(0, -1))
          expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n\u2028]*$/u);
        expect(JSON.parse(cited(source, 'CSL_JSON'))).toHaveLength(1);
        expect(cited(source, 'TEXT')).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test('is null for what is no source', () => {
    for (const style of STYLES) expect(cite({ id: 'person/ada', name: 'Ada' }, style)).toBeNull();
  });
});

/** How deep the braces of an entry go: BibTeX counts them even behind a backslash. */
function depths(entry: string): { readonly least: number; readonly end: number } {
  let [depth, least] = [0, 0];
  for (const sign of entry) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    least = Math.min(least, depth);
  }
  return { least, end: depth };
}
