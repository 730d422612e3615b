import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * The parts of the program, from the ground up. A part may import what stands on a line
 * above its own, and its own files; parts on one line know nothing of each other.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['errors', 'text'],
  ['memory', 'files', 'command'],
  ['yaml', 'settings'],
  ['vocabulary'],
  ['log', 'schema', 'search', 'graph'],
  ['facts', 'plan'],
  ['derive', 'cypher', 'answer'],
  ['store', 'limits', 'hints', 'web'],
  ['ingest', 'import', 'draft', 'operation'],
  ['export', 'remove'],
  ['http'],
  ['service'],
  ['main', 'cli'],
];

/** Packages that only one part may know. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['graph'],
  '@grafeo-db/js': ['graph'],
  graphql: ['schema', 'plan', 'answer', 'operation', 'limits', 'hints', 'http', 'service'],
};

/** Parts that only compute: text and trees in, text and trees out. */
const PURE = ['text', 'plan', 'cypher', 'search', 'derive', 'answer'];

/** Parts that may hold Cypher. */
const WITH_CYPHER = ['cypher', 'store', 'ingest', 'import', 'export', 'remove', 'graph'];

interface Import {
  readonly from: string;
  readonly to: string;
}

describe('the architecture', () => {
  const files = sources();
  const imports = files.flatMap(importsOf);

  test('has a layer for every part, and every layer has its files', () => {
    const parts = new Set(files.map(({ path }) => partOf(path)));
    expect(parts).toEqual(new Set(LAYERS.flat()));
  });

  test('has imports that point one way', () => expect(imports.filter(pointsUp).map(written)).toEqual([]));

  test('sees an import that points the wrong way', () => {
    const wrong = { from: 'plan/plan.ts', to: 'cypher/compile.ts' };
    const beside = { from: 'ingest/seedGraph.ts', to: 'operation/schema.ts' };
    const right = { from: 'cypher/compile.ts', to: 'plan/plan.ts' };
    expect([wrong, beside, right].filter(pointsUp)).toEqual([wrong, beside]);
  });

  test('has no cycles', () => expect(cycles(imports)).toEqual([]));

  test('sees a cycle', () => {
    const ring = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
    ];
    expect(cycles(ring)).toEqual(['b → c → b']);
  });

  test('keeps each engine, GraphQL and Cypher to the parts that know them', () => {
    const known = Object.keys(PACKAGES);
    const wrong = imports.filter(
      ({ from, to }) => known.includes(to) && !PACKAGES[to]!.includes(partOf(from)),
    );
    expect(wrong.map(written)).toEqual([]);
    expect(imports.filter(({ to }) => known.includes(to)).length).toBeGreaterThan(5);
  });

  test('has a planner and a compiler without input, output or clock', () => {
    const pure = files.filter(({ path }) => PURE.includes(partOf(path)));
    const impure = /from 'node:(?!crypto|buffer)|process\.|Date\.now|new Date\(\)|Math\.random|\bconsole\./;
    expect(pure.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
    expect(pure.length).toBeGreaterThan(5);
  });

  test('asks for the name of the engine in its dialect alone', () => {
    const asking = files.filter(({ path, text }) => !KNOWS_ENGINES.test(path) && asksForEngine(text));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    "const hint = engine === 'neo4j' ? HINT : '';",
    "if ('embedded' !== graph.engine) return keys;",
    'switch (graph.engine) {',
    'const CHUNK: { readonly [engine in Engine]: number } = { neo4j: 1, embedded: 2 };',
    'const CHUNK: Record<Engine, number> = { neo4j: 1, embedded: 2 };',
    "const isNeo4j = kindOf(graph) === 'neo4j';",
  ])('sees that the name is asked for: %s', (text) => expect(asksForEngine(text)).toBe(true));

  test("takes no property's kind for an engine", () => {
    expect(asksForEngine("if (field.kind === 'embedded') return dialectOf(graph.engine).rows;")).toBe(false);
  });

  test('has Cypher nowhere but where it belongs', () => {
    const holders = new Set(files.filter(({ text }) => CYPHER.test(text)).map(({ path }) => partOf(path)));
    expect([...holders].filter((part) => !WITH_CYPHER.includes(part))).toEqual([]);
    expect(holders).toContain('cypher');
  });
});

describe('the rooms of src', () => {
  const rooms = folders();

  test.each(rooms)('%s has a README of three to eight lines', (room) => {
    const lines = readmeOf(room)
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(8);
  });

  test.each(rooms)('%s has the files that its README names', (room) => {
    const named = [...readmeOf(room).matchAll(/`([\w./]+\.ts)`/g)].map(([, name]) => name!);
    expect(named.filter((name) => !existsSync(`${ROOT}${room}/${name}`))).toEqual([]);
    if (room !== 'text') expect(named).not.toEqual([]);
  });

  test('hold at most twenty files each', () => {
    const full = rooms.filter((room) => filesIn(room) > 20);
    expect(full).toEqual([]);
    expect(Math.max(...rooms.map(filesIn))).toBeGreaterThan(10);
  });
});

describe('the code map', () => {
  const map = readFileSync(`${ROOT}../docs/architecture.md`, 'utf8');

  test('has a paragraph for every room', () => {
    const parts = LAYERS.flat().filter((part) => existsSync(`${ROOT}${part}`));
    expect(parts.filter((part) => !map.includes(`### \`src/${part}\``))).toEqual([]);
  });

  test('names functions and files that exist', () => {
    const code = sources()
      .map(({ text }) => text)
      .join('\n');
    const called = [...map.matchAll(/`(\w+)\(\)`/g)].map(([, name]) => name!);
    expect(called.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
    expect(called.length).toBeGreaterThan(20);
    const files = [...map.matchAll(/`(src\/[\w./]+)`/g)].map(([, name]) => name!);
    expect(files.filter((name) => !existsSync(`${ROOT}../${name}`))).toEqual([]);
  });
});

const CYPHER = /\b(MATCH|MERGE|UNWIND|DETACH DELETE|CALL|CREATE)\b\s*(\(|\$|\{|INDEX|CONSTRAINT)/;

/** What tells the engines apart: the dialects, and the port that opens one of them. */
const KNOWS_ENGINES = /^(cypher\/dialect|graph)\//;

function asksForEngine(text: string): boolean {
  const compared = String.raw`\bengine\b\)?\s*[!=]==?|[!=]==?\s*(\w+\.)*engine\b|switch \((\w+\.)*engine\)`;
  const named = String.raw`([!=]==?|\bcase)\s*'neo4j'|'neo4j'\s*[!=]==?`;
  const listed = String.raw`\bin Engine\]|\bRecord<Engine\b`;
  return new RegExp([compared, named, listed].join('|')).test(text);
}

interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every folder under src/, by its path from there. */
function folders(): string[] {
  return readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => posix.relative(ROOT, posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name)))
    .sort();
}

function readmeOf(room: string): string {
  const path = `${ROOT}${room}/README.md`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function filesIn(room: string): number {
  return readdirSync(`${ROOT}${room}`).filter((name) => name.endsWith('.ts')).length;
}

/** Every file under src/, by its path from there. */
function sources(): Source[] {
  return (readdirSync(ROOT, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') }));
}

/** Static and dynamic imports, of values and of types: an arrow is an arrow. Packages keep their names. */
function importsOf({ path, text }: Source): Import[] {
  const names = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'([^']+)'/g)].map(([, name]) => name!);
  return names.map((name) => ({
    from: path,
    to: name.startsWith('.') ? posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts') : name,
  }));
}

/** A folder of src/, or a file that stands alone in it. */
function partOf(path: string): string {
  return path.split('/')[0]!.replace(/\.ts$/, '');
}

function pointsUp({ from, to }: Import): boolean {
  if (!to.endsWith('.ts') || partOf(from) === partOf(to)) return false;
  const layer = (path: string) => LAYERS.findIndex((parts) => parts.includes(partOf(path)));
  return layer(to) >= layer(from);
}

/** Each cycle once, as the files on it. */
function cycles(imports: readonly Import[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, road: readonly string[]): void => {
    if (road.includes(file)) found.push([...road.slice(road.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const { to } of imports.filter(({ from }) => from === file)) visit(to, [...road, file]);
  };
  for (const { from } of imports) visit(from, []);
  return found;
}

function written({ from, to }: Import): string {
  return `${from} → ${to}`;
}
