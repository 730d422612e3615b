import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse, type OperationDefinitionNode } from 'graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../../src/settings/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { checkCost } from '../../src/operation/checkCost.js';
import { createSchema, modelOf, plannerOf } from '../../src/operation/schema.js';
import { describeOnEngines } from '../engines.js';
import { madeStatistics } from '../plan/madeStatistics.js';
import { patientGraph } from '../queries/patientGraph.js';
import { queriesIn, withAnswers } from './answers.js';
import { withPrinted } from './printed.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

describeOnEngines('the README; if it is not current, run npm run readme', (engine) => {
  let graph: Graph;
  let printed: string;
  const open = patientGraph(engine);
  beforeAll(async () => {
    graph = await open();
    printed = await withPrinted(readme, graph);
  }, 60_000);

  test('shows what the first start prints', () => expect(printed).toBe(readme));

  test('shows what each of its nine queries answers', async () => {
    expect(queriesIn(readme)).toHaveLength(9);
    expect(await withAnswers(readme, graph)).toBe(readme);
  }, 60_000);
});

describe('the README', () => {
  test('asks nothing that the service would refuse (two of its queries cost more than is allowed)', () => {
    const schema = createSchema();
    const statistics = madeStatistics(modelOf(schema), 20_000);
    for (const query of queriesIn(readme)) {
      const operation = parse(query).definitions[0] as OperationDefinitionNode;
      const ready = plannerOf(schema).readyAll({ operation, fragments: {}, variables: {}, statistics }).ready;
      expect(() => checkCost(ready, readSettings({}).maxCost)).not.toThrow();
    }
  });

  test('has links that lead somewhere', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
    expect(links.length).toBeGreaterThan(3);
  });

  test('has an index of every page of docs/ below it', () => {
    const pages = readdirSync(`${root}docs`).filter((name) => name !== 'README.md');
    const index = readFileSync(`${root}docs/README.md`, 'utf8');
    const linked = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path!);
    expect(linked.filter((path) => !path.startsWith('../')).toSorted()).toEqual(pages.toSorted());
    expect(linked.filter((path) => !existsSync(`${root}docs/${path}`))).toEqual([]);
  });

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: object };
    const named = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named).toContain('readme');
  });

  test('draws relationships that the graph has', () => {
    const stored = readFileSync(`${root}docs/graph.md`, 'utf8');
    const picture = /```mermaid\n(.*?)```/s.exec(readme)![1]!;
    const drawn = [...picture.matchAll(/-- "?([A-Z_, ]+?)(?: \{\w+\})?"? -->/g)].flatMap(([, names]) =>
      names!.split(', '),
    );
    expect(drawn.filter((name) => !stored.includes(`\`${name}`))).toEqual([]);
    expect(drawn.length).toBeGreaterThan(10);
  });
});
