import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './printedFiles.js';

const INDEX = 'docs/README.md';
const pages = readdirSync(`${ROOT}docs`)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => `docs/${name}`);
const results = readdirSync(`${ROOT}bench/results`)
  .filter((name) => name.endsWith('.md'))
  .map((name) => `bench/results/${name}`);
const documents = ['README.md', 'BENCHMARKS.md', 'CHANGELOG.md', INDEX, ...pages, ...results];

describe.each(documents)('%s', (path) => {
  const text = read(path);

  test('has links that lead to files and headings that there are', () => {
    const targets = linksOf(text).map((link) => targetOf(link, path));
    expect(targets.filter(({ file }) => !existsSync(`${ROOT}${file}`))).toEqual([]);
    const lost = targets.filter(
      ({ file, anchor }) => anchor !== undefined && !anchorsOf(file).includes(anchor),
    );
    expect(lost).toEqual([]);
  });

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
    const { scripts: ofBench } = JSON.parse(read('bench/package.json')) as { scripts: object };
    const named = [
      ...text.matchAll(/npm (?:run (?:--silent )?)?(start|test|(?<=run (?:--silent )?)[a-z][\w:]*)/g),
    ];
    expect(named.map(([, name]) => name!).filter((name) => !(name in scripts))).toEqual([]);
    const inBench = [...text.matchAll(/npm --prefix bench (?:run )?(\w+)/g)].map(([, name]) => name!);
    expect(inBench.filter((name) => name !== 'install' && !(name in ofBench))).toEqual([]);
  });

  test('names files of the project that there are', () => {
    const named = [...text.matchAll(/`((?:src|test|bench|chaos|scripts|seed|formats)\/[\w./-]+)`/g)];
    expect(named.map(([, file]) => file!).filter((file) => !existsSync(`${ROOT}${file}`))).toEqual([]);
  });
});

describe('the index of the documentation', () => {
  const parts = read(INDEX).split(/^## /m).slice(1);

  test('has the parts use, operate, how it works', () => {
    expect(parts.map((part) => part.split('\n')[0])).toEqual(['Use', 'Operate', 'How it works']);
  });

  test('has every page once, each with one line that says what it answers', () => {
    const lines = parts.flatMap((part) => part.split('\n').filter((line) => line.startsWith('- ')));
    const entries = lines.map((line) => /^- \[[^\]]+\]\(([^)]+)\): \S.*[.?]$/.exec(line)?.[1] ?? line);
    const linked = entries.filter((entry) => !entry.startsWith('../')).map((entry) => `docs/${entry}`);
    expect(linked.toSorted()).toEqual(pages.toSorted());
    expect(entries).toContain('../BENCHMARKS.md');
  });
});

describe('the pages of the documentation', () => {
  test.each([INDEX, 'BENCHMARKS.md', ...pages])(
    '%s begins with a sentence that says who needs it: For people who …',
    (path) => {
      expect(read(path)).toMatch(/^# .+\n\nFor [a-z].+: .+[.]/);
    },
  );
});

describe('BENCHMARKS.md', () => {
  test('begins with five lines and a chart, before the first table', () => {
    const beginning = read('BENCHMARKS.md').split('![')[0]!;
    expect(beginning.match(/^- \*\*/gm)).toHaveLength(5);
    expect(beginning).not.toMatch(/^\|/m);
  });
});

describe('the glossary', () => {
  const rows = [...read('docs/glossary.md').matchAll(/^\| (?!term|-)(.+?) \| (.+?) \| (.*?)\|$/gm)];

  test('has forty terms and more, each once, with its meaning in a sentence', () => {
    const terms = rows.flatMap(([, term]) => term!.split(', '));
    expect(terms.length).toBeGreaterThan(40);
    expect(new Set(terms).size).toBe(terms.length);
    expect(rows.filter(([, , meaning]) => !/^[A-Z].*\.$/.test(meaning!))).toEqual([]);
  });

  test('names what the code and the schema call each term', () => {
    const code = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => read(`src/${path}`));
    const words = new Set([...code, read('schema.graphql')].join('\n').match(/\w+/g));
    const names = rows.flatMap(([, , , cell]) => [...cell!.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
    expect(names.filter((name) => !words.has(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(40);
  });
});

describe('the README', () => {
  test('links the index and most pages that a newcomer needs', () => {
    const linked = linksOf(read('README.md'));
    expect(linked).toContain('docs/README.md');
    expect(linked.length).toBeGreaterThan(15);
    expect(read('README.md')).toContain('npm run readme');
  });
});

describe('docs/graph.md', () => {
  test('draws relationships that the graph has', () => {
    const stored = read('docs/graph.md');
    const picture = /```mermaid\n(.*?)```/s.exec(stored)![1]!;
    const drawn = [...picture.matchAll(/-- "?([A-Z_, ]+?)(?: \{\w+\})?"? -->/g)].flatMap(([, names]) =>
      names!.split(', '),
    );
    expect(drawn.filter((name) => !stored.includes(`\`${name}`))).toEqual([]);
    expect(drawn.length).toBeGreaterThan(10);
  });
});

function read(path: string): string {
  return readFileSync(`${ROOT}${path}`, 'utf8');
}

/** The targets of links and pictures, without those outside the project. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|<)([^)\s]+)\)/g)].map(([, target]) => target!);
}

function targetOf(link: string, path: string): { readonly file: string; readonly anchor?: string } {
  const [file, anchor] = link.split('#');
  const full = file === '' ? path : join(dirname(path), file!);
  return anchor === undefined ? { file: full } : { file: full, anchor };
}

/** The anchors of a page's headings, as code hosts make them. */
function anchorsOf(path: string): string[] {
  return [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
