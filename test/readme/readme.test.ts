import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse, type OperationDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { readSettings } from '../../src/settings/config.js';
import { checkCost } from '../../src/operation/checkCost.js';
import { apiOn } from '../operation/apiOn.js';
import { describeOnEngines } from '../engines.js';
import { madeStatistics } from '../plan/madeStatistics.js';
import { patientGraph } from '../queries/patientGraph.js';
import { queriesIn } from './answers.js';
import { printedFiles, ROOT, type PrintedFile } from './printedFiles.js';

const readme = readFileSync(`${ROOT}README.md`, 'utf8');
const nine = readFileSync(`${ROOT}docs/queries.md`, 'utf8');

describeOnEngines('the README and the pages; if one is not current, run npm run readme', (engine) => {
  let files: readonly PrintedFile[];
  const open = patientGraph(engine);
  beforeAll(async () => {
    files = await printedFiles(await open());
  }, 120_000);

  test.each([
    ['README.md', 'what the first start prints, and what each of its three queries answers'],
    ['docs/queries.md', 'what each of its nine queries answers'],
    ['docs/settings.md', 'every setting of the service'],
    ['docs/claim.svg', 'a claim of the seed with its chain of speakers and its place'],
    ['docs/benchmarks.svg', 'the figures of the first table of BENCHMARKS.md'],
  ])('%s shows %s', (path) => {
    const { before, after } = files.find((file) => file.path === path)!;
    expect(after).toBe(before);
  });

  test('are all compared here', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'README.md',
      'docs/queries.md',
      'docs/settings.md',
      'docs/claim.svg',
      'docs/benchmarks.svg',
    ]);
  });
});

describe('the README', () => {
  test('reaches the first answer in one screen and is about two hundred lines long', () => {
    const lines = readme.split('\n');
    expect(lines.findIndex((line) => line.startsWith('curl '))).toBeLessThan(50);
    expect(lines.length).toBeLessThan(230);
  });

  test('has three queries, and docs/queries.md has nine', () => {
    expect(queriesIn(readme)).toHaveLength(3);
    expect(queriesIn(nine)).toHaveLength(9);
  });

  test.each([
    ['README.md', readme],
    ['docs/queries.md', nine],
  ])(
    '%s asks nothing that the service would refuse (two queries once cost more than is allowed)',
    (_, text) => {
      const { model, prepare } = apiOn();
      const statistics = madeStatistics(model, 20_000);
      for (const query of queriesIn(text)) {
        const operation = parse(query).definitions[0] as OperationDefinitionNode;
        const { fields } = prepare({ operation, fragments: {}, variables: {}, statistics });
        expect(() => checkCost(fields, readSettings({}).maxCost)).not.toThrow();
      }
    },
  );

  test('prints the answer to its curl line', () => {
    const [, body, answer] = /-d '(\{.*?\})'\n```\n\n```text\n(.*?)\n/s.exec(readme)!;
    expect(JSON.parse(body!)).toEqual({ query: '{ country(code: "IR") { name } }' });
    expect(JSON.parse(answer!)).toEqual({ data: { country: { name: 'Iran' } } });
  });
});
