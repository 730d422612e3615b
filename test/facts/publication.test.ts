import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { checkFacts } from '../../src/facts/check/checkFacts.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { readExport } from '../../src/export/read/readExport.js';
import { ingestFacts } from '../../src/ingest/ingestFacts.js';
import { describeOnEngines } from '../engines.js';
import { asInput, exported } from '../export/exported.js';
import { schemaOf } from '../operation/apiOn.js';
import { patientGraph } from '../queries/patientGraph.js';
import { ARTICLE, ARTICLE_FILE, REFERENCE_FILE, replaced, SAMPLE, sha256, withFacts } from './sample.js';
import type { FactFiles } from './sample.js';

const PUBLICATION = `
  headline: Ada rings Bo
  url: https://example.org/ada?a=1&b=2#top
  archivedUrl: https://archive.example.org/2024/ada
  publisher: The Norland Times
  authors: ["Frost, Eve", Norland Press Agency]
  publishedAt: "2024-05-03"
  license: CC-BY-4.0`;

/** The article of the sample with all that can be known of its publication. */
const PUBLISHED: FactFiles = {
  ...SAMPLE,
  '10-article.yaml': replaced(ARTICLE_FILE, '\n  sentences:', `${PUBLICATION}\n  sentences:`),
  '90-reference.yaml': replaced(
    REFERENCE_FILE,
    'version: "1" }',
    'version: "1", publisher: Norland Office, url: "https://example.org/data", license: CC0-1.0, citation: "Norland Office, Reference, 1st edition." }',
  ),
};

/** Articles of no sentence, by what is known of them. */
function bare(text: string, keys = ''): FactFiles {
  return {
    'a.yaml': `article: { digest: "${sha256(text)}", length: ${text.length}, language: en${keys}, sentences: [] }\n`,
  };
}

describeOnEngines('What is known of a publication', (engine) => {
  const open = patientGraph(engine);
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    for (const files of [PUBLISHED, bare('a'), bare('b', ', publishedAt: "2024-04"')])
      await withFacts(files, (directory) => ingestFacts(graph, { directories: [directory] }));
  }, 120_000);

  const ask = async (source: string, of = graph): Promise<unknown> => {
    const { data, errors } = await graphql({ schema: schemaOf(of), source, contextValue: { graph: of } });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };
  const names = async (list: string): Promise<readonly string[]> => {
    const data = (await ask(`{ articles(${list}) { nodes { name } } }`)) as {
      articles: { nodes: readonly { name: string }[] };
    };
    return data.articles.nodes.map(({ name }) => name);
  };

  const WHOLE = `{ article(id: "${ARTICLE}") {
    name headline url archivedUrl publisher authors license language
    publishedAt { text edtf precision yearBasis earliestStart latestEnd }
  } }`;
  const whole = {
    article: {
      name: 'Ada rings Bo',
      headline: 'Ada rings Bo',
      url: 'https://example.org/ada?a=1&b=2#top',
      archivedUrl: 'https://archive.example.org/2024/ada',
      publisher: 'The Norland Times',
      authors: ['Frost, Eve', 'Norland Press Agency'],
      license: 'CC-BY-4.0',
      language: 'en',
      publishedAt: {
        text: '2024-05-03',
        edtf: '2024-05-03',
        precision: 'DAY',
        yearBasis: 'STATED',
        earliestStart: '2024-05-03',
        latestEnd: '2024-05-03',
      },
    },
  };

  test('stands with the article, whose name is then its headline', async () => {
    expect(await ask(WHOLE)).toEqual(whole);
  });

  test('stands with a dataset', async () => {
    expect(
      await ask(
        '{ claims(first: 1, where: { source: { id: { eq: "dataset/reference" } } }) { nodes { source { url publisher license } } } }',
      ),
    ).toEqual({
      claims: {
        nodes: [
          {
            source: { url: 'https://example.org/data', publisher: 'Norland Office', license: 'CC0-1.0' },
          },
        ],
      },
    });
  });

  test('is what sources are cited by', async () => {
    const article = `article(id: "${ARTICLE}") { citation ris: citation(style: RIS) }`;
    const claims =
      'claims(first: 1, where: { source: { id: { eq: "dataset/reference" } } }) { nodes { source { citation } } }';
    expect(await ask(`{ ${article} ${claims} }`)).toEqual({
      article: {
        citation:
          'Frost, Eve; Norland Press Agency. Ada rings Bo. The Norland Times, 2024-05-03. https://example.org/ada?a=1&b=2#top Archived at https://archive.example.org/2024/ada License: CC-BY-4.0.',
        ris: expect.stringContaining('\r\nPY  - 2024\r\nDA  - 2024/05/03/\r\n'),
      },
      claims: { nodes: [{ source: { citation: 'Norland Office, Reference, 1st edition.' } }] },
    });
  });

  test('is null where nobody gave it', async () => {
    const [name = ''] = await names('where: { publishedAt: { known: false } }');
    expect(name).toBe(`Article ${sha256('a').slice(0, 8)}, 0 sentences`);
    expect(
      await ask(
        '{ articles(where: { publishedAt: { known: false } }) { nodes { headline url archivedUrl publisher authors license publishedAt { edtf } } } }',
      ),
    ).toEqual({
      articles: {
        nodes: [
          {
            headline: null,
            url: null,
            archivedUrl: null,
            publisher: null,
            authors: null,
            license: null,
            publishedAt: null,
          },
        ],
      },
    });
  });

  test('sorts and filters articles, the undated ones last both ways', async () => {
    const [undated, april] = ['a', 'b'].map((text) => `Article ${sha256(text).slice(0, 8)}, 0 sentences`);
    expect(await names('orderBy: [{ publishedAt: ASC }]')).toEqual([april, 'Ada rings Bo', undated]);
    expect(await names('orderBy: [{ publishedAt: DESC }]')).toEqual(['Ada rings Bo', april, undated]);
    expect(
      await names('where: { publishedAt: { certainlyWithin: { from: "2024-04-01", to: "2024-04-30" } } }'),
    ).toEqual([april]);
    expect(await names('where: { publisher: { contains: "norland times" } }')).toEqual(['Ada rings Bo']);
    expect(await names('where: { name: { contains: "rings" } }')).toEqual(['Ada rings Bo']);
  });

  test('is in an export, and comes back from it', async () => {
    const text = await exported(graph);
    const other = await openGraph({ kind: 'embedded' });
    await readExport(other, asInput(text));
    expect(await ask(WHOLE, other)).toEqual(whole);
    expect(await exported(other)).toBe(text);
    await other.close();
  });
});

describe('Of a publication the check refuses', () => {
  const changed = (before: string, after: string): FactFiles => ({
    ...PUBLISHED,
    '10-article.yaml': replaced(PUBLISHED['10-article.yaml']!, before, after),
  });
  const problems = (files: FactFiles): Promise<readonly string[]> =>
    withFacts(files, async (directory) =>
      (await checkFacts({ directory })).problems.map(({ message }) => message),
    );

  test('nothing where all is right', async () => expect(await problems(PUBLISHED)).toEqual([]));

  test.each([
    'javascript:alert(1)',
    'data:text/html,a',
    'ftp://a.org',
    'https://a.org/"x"',
    'https://',
    '//a.org',
  ])('an address that is not one of a page: %s', async (address) => {
    const files = changed('https://example.org/ada?a=1&b=2#top', `'${address}'`);
    expect(await problems(files)).toEqual([
      `“${address}” is not the address of a page. Write one that begins with https:// or http://, without blanks and quotation marks.`,
    ]);
  });

  test('a time that is none', async () => {
    const [message = ''] = await problems(changed('"2024-05-03"', '"2024-05-32"'));
    expect(message).toContain('2024-05-32');
  });

  test('words that are younger than the article, but for the day after', async () => {
    // The sample has words of May 2024.
    expect(await problems(changed('"2024-05-03"', '"2024-04-30"'))).toEqual([]);
    expect(await problems(changed('"2024-05-03"', '"2024-04-29"'))).toEqual([
      'The words are of 2024-05, after the article was published (2024-04-29). Mend one of the two.',
    ]);
  });
});
