import { describe, expect, test } from '@jest/globals';
import { checkFacts } from '../../src/facts/check/checkFacts.js';
import { deriveDesiredGraph } from '../../src/derive/deriveDesiredGraph.js';
import { formatProblem } from '../../src/yaml/problem.js';

/** Whoever has the article's text names its file; CI does. */
const textFile = process.env['PARLEY_ARTICLE'] || undefined;

describe(`The facts that Parley ships (${textFile === undefined ? 'citations NOT checked: PARLEY_ARTICLE is not set' : 'citations checked'})`, () => {
  test('have no problem', async () => {
    const { problems, citations } = await checkFacts({ textFile });
    expect(problems.map(formatProblem)).toEqual([]);
    expect(citations.all).toBeGreaterThan(100);
    expect(citations.checked).toBe(textFile === undefined ? 0 : citations.all);
  });

  test('derive every relationship from claims that exist', async () => {
    const { facts, storage } = await checkFacts();
    const { nodes, relationships } = deriveDesiredGraph(facts, storage);
    const ids = new Set(nodes.map(({ id }) => id));
    const derived = [...nodes, ...relationships].filter(
      ({ properties }) => properties['claimIds'] !== undefined,
    );
    expect(derived.length).toBeGreaterThan(100);
    const claimIds = derived.flatMap(({ properties }) => properties['claimIds'] as readonly string[]);
    expect(claimIds.filter((id) => !ids.has(id))).toEqual([]);
    expect(
      derived.filter(({ properties }) => (properties['claimIds'] as readonly string[]).length === 0),
    ).toEqual([]);
    expect(relationships.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });
});
