import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newCommand } from '../../src/draft/newCommand.js';
import type { Graph } from '../../src/graph/graph.js';
import { checkFacts } from '../../src/facts/check/checkFacts.js';
import { SHIPPED_FACTS } from '../../src/facts/factFiles.js';
import { formatProblem } from '../../src/yaml/problem.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { describeOnEngines } from '../engines.js';
import { replaced, SAMPLE, withFacts } from '../facts/sample.js';
import { ARTICLE, FINISHED } from './finished.js';

interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

/** Runs the command as `parley new` does. */
async function run(given: readonly string[], graph?: Graph): Promise<Outcome> {
  const printed: string[] = [];
  const complained: string[] = [];
  const command = newCommand({
    async openGraph() {
      if (graph === undefined) throw new Error('No graph was to be opened.');
      return { ...graph, close: async () => undefined };
    },
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  process.exitCode = undefined;
  await command.parseAsync(given, { from: 'user' });
  return { code: exitCode(), printed: printed.join('\n'), complained: complained.join('\n') };
}

/** In a function of its own, for the compiler remembers what was assigned before the command ran. */
function exitCode(): number {
  return Number(process.exitCode ?? 0);
}

let place = '';
let drafts = 0;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'parley-draft-'));
});
afterAll(() => rm(place, { recursive: true, force: true }));
// The command sets the exit code of the process, which here is that of the tests.
afterEach(() => {
  process.exitCode = undefined;
});

/** Makes a draft of a text in a new directory. */
async function draft(
  text: string | Uint8Array,
  ...given: readonly string[]
): Promise<Outcome & { directory: string }> {
  const file = join(place, `article-${drafts++}.txt`);
  const directory = join(place, `draft-${drafts}`);
  await writeFile(file, text);
  return { ...(await run([file, '--into', directory, ...given])), directory };
}

describe('The command new', () => {
  test('makes a directory with the text and a fact file, and prints the next steps', async () => {
    const { code, printed, complained, directory } = await draft(ARTICLE);
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(printed.replaceAll(directory, 'DIR').split('\n')).toEqual([
      'Made a draft in DIR: 5 sentences (1 of them perhaps a pointer to other articles), 2 known things named, 3 names of unknown things, and 4 quotations, times and numbers.',
      'Next:',
      '  1. Open DIR/facts.yaml and settle every TODO: write the value that the text gives, or delete the entry if it is not a fact.',
      '  2. parley check DIR    lists the problems that are left, by file, line and column',
      '  3. parley ingest DIR   brings the facts into the graph',
    ]);
    expect((await readdir(directory)).sort()).toEqual(['article.txt', 'facts.yaml']);
    expect(await readFile(join(directory, 'article.txt'), 'utf8')).toBe(ARTICLE);
  });

  test('leaves a directory that exists as it is', async () => {
    const directory = join(place, 'mine');
    await mkdir(directory);
    await writeFile(join(directory, 'facts.yaml'), 'mine');
    const file = join(place, 'mine.txt');
    await writeFile(file, ARTICLE);
    const { code, complained } = await run([file, '--into', directory]);
    expect(code).toBe(1);
    expect(complained).toBe(
      `${directory} exists already, and nothing in it was changed. Give another place with --into, or remove it first if its draft is not needed any more.`,
    );
    expect(await readFile(join(directory, 'facts.yaml'), 'utf8')).toBe('mine');
    expect(await readdir(directory)).toEqual(['facts.yaml']);
  });

  test('keeps every byte of the text, byte order mark and line breaks too', async () => {
    const text = '\uFEFFThe envoy of Norland left.\r\n\r\nThe talks of the two are over.';
    const { directory } = await draft(text);
    expect(await readFile(join(directory, 'article.txt'))).toEqual(Buffer.from(text));
    const { problems } = await checkFacts({ directory, textFile: join(directory, 'article.txt') });
    expect(
      problems.map(({ message }) => message).filter((message) => !message.includes('waits for')),
    ).toEqual([]);
  });

  test('writes the language, headline and source that the user gives', async () => {
    const given = ['--language', 'RU', '--headline', 'Да: "Нет"', '--source', 'a letter'];
    const { directory } = await draft('Он уехал.', ...given);
    const facts = await readFile(join(directory, 'facts.yaml'), 'utf8');
    expect(facts).toContain('\n  language: ru\n  headline: "Да: \\"Нет\\""\n');
    expect(facts).toContain('# Origin of the text, as given by --source: a letter\n');
  });

  test('writes what the user says of the publication, and counts days from it', async () => {
    const given = [
      '--url',
      'https://example.org/a',
      '--publisher',
      'The "Times"',
      '--author',
      'Frost, Eve',
      'NPA',
    ];
    const { directory } = await draft(
      'They met on Tuesday.',
      '--language',
      'en',
      ...given,
      '--published',
      '2025-06-15',
    );
    const facts = await readFile(join(directory, 'facts.yaml'), 'utf8');
    expect(facts).toContain(
      '\n  url: "https://example.org/a"\n  publisher: "The \\"Times\\""\n  publishedAt: "2025-06-15"\n  authors: ["Frost, Eve", "NPA"]\n',
    );
    expect(facts).toContain('text: "on Tuesday", edtf: "2025-06-10", yearBasis: INFERRED');
    const { problems } = await checkFacts({ directory });
    expect(
      problems.filter(({ message }) => !message.includes('TODO') && !message.includes('waits for')),
    ).toEqual([]);
  });

  test.each([
    ['--url', 'javascript:alert(1)', 'is not the address of a page'],
    ['--published', 'last Sunday', 'is not a date'],
  ])('refuses what a fact file would refuse: %s %s', async (option, value, words) => {
    const { code, complained } = await draft('They met.', '--language', 'en', option, value);
    expect({ code, complained }).toEqual({ code: 1, complained: expect.stringContaining(words) });
    expect(complained.startsWith(option)).toBe(true);
  });

  test.each([
    [
      'a text that is not in UTF-8',
      Buffer.from([0x48, 0xe9, 0x21]),
      [],
      ' is not in UTF-8. Save it in that encoding',
    ],
    ['a text in UTF-16', Buffer.from('\uFEFFThe talks', 'utf16le'), [], ' holds NUL characters'],
    ['NUL characters', 'The talks\0 of the two', [], ' holds NUL characters, so it is not plain text.'],
    ['an empty file', '', [], ' holds no text.'],
    ['white space', '\uFEFF \n\t', [], ' holds no text.'],
    ['more than 5 MB', 'a'.repeat(5 * 1024 * 1024 + 1), [], ' is larger than 5 MB.'],
    ['a text of an unknown language', 'Он уехал.', [], 'Name it with --language, such as --language en.'],
    [
      'a language that is none',
      'The talks',
      ['--language', 'Englisch!'],
      '“Englisch!” is not a language tag. Write one such as en, ru or zh-Hant.',
    ],
  ])('refuses %s, and makes nothing', async (_what, text, given, words) => {
    const { code, complained, directory } = await draft(text, ...given);
    expect(code).toBe(1);
    expect(complained).toContain(words);
    await expect(readdir(directory)).rejects.toThrow('ENOENT');
  });

  test.each([
    ['a directory', () => place, ' is a directory. Give the file with the text of one article'],
    [
      'a file that does not exist',
      () => join(place, 'none.txt'),
      'none.txt cannot be read: it does not exist. Give an existing file',
    ],
  ])('refuses %s', async (_what, path, words) => {
    const { code, complained } = await run([path(), '--into', join(place, 'never')]);
    expect(code).toBe(1);
    expect(complained).toContain(words);
  });

  test('refuses a place where no directory can be made', async () => {
    const file = join(place, 'a-file.txt');
    await writeFile(file, ARTICLE);
    const { code, complained } = await run([file, '--into', join(file, 'below')]);
    expect(code).toBe(1);
    expect(complained).toContain('cannot be made. Give a place where you may write with --into.');
  });

  test('makes a draft that the check refuses until a person has finished it, and then accepts', async () => {
    const { directory } = await draft(ARTICLE);
    const facts = await readFile(join(directory, 'facts.yaml'), 'utf8');
    const textFile = join(directory, 'article.txt');
    // Beside the shipped facts, since the claims are about things that those declare.
    await cp(SHIPPED_FACTS, directory, { recursive: true });
    const check = async () => {
      const { problems, citations } = await checkFacts({ directory, textFile });
      return { problems: problems.map(formatProblem), checked: citations.checked };
    };
    const waiting = (await check()).problems;
    const lines = facts.split('\n').filter((line) => !/^\s*#/.test(line));
    expect(waiting).toHaveLength(lines.join('\n').match(/\bTODO\b/g)?.length ?? 0);
    expect(
      waiting.every((problem) => /^facts\.yaml:\d+:\d+: “TODO\S*” waits for your decision\./.test(problem)),
    ).toBe(true);
    const finished = FINISHED.reduce((text, [before, after]) => replaced(text, before, after), facts);
    await writeFile(join(directory, 'facts.yaml'), finished);
    expect(await check()).toEqual({ problems: [], checked: 10 });
    await writeFile(join(directory, 'facts.yaml'), replaced(finished, 'gist: Talks go on', 'gist: TODO'));
    expect((await check()).problems).toEqual([expect.stringMatching(/^facts\.yaml:\d+:\d+: “TODO” waits/)]);
  });
});

/** Milliseconds for the indexes of a whole graph, on a machine that does much else. */
const SEEDING = 180_000;

describeOnEngines('The command new with --graph', ({ open }) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await withFacts(SAMPLE, (directory) => seedGraph(graph, { directory }));
  }, SEEDING);

  test('finds the names that the graph has beside those of the shipped facts', async () => {
    const file = join(place, `norland-${graph.engine}.txt`);
    await writeFile(file, 'The envoys of Norland and of Oman told the press that the talks are over.');
    const idsOf = async (into: string, ...given: readonly string[]): Promise<readonly string[]> => {
      expect(await run([file, '--into', join(place, into), ...given], graph)).toMatchObject({ code: 0 });
      const facts = await readFile(join(place, into, 'facts.yaml'), 'utf8');
      return [...facts.matchAll(/^# - (\S+): sentence 1$/gm)].map(([, id]) => id ?? '');
    };
    expect(await idsOf(`with-${graph.engine}`, '--graph')).toEqual(['country/NL', 'country/OM']);
    expect(await idsOf(`without-${graph.engine}`)).toEqual(['country/OM']);
  });
});
