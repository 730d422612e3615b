import { beforeAll, describe, expect, it } from '@jest/globals';
import { execute, parse } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { apiOn, schemaOf } from '../operation/apiOn.js';
import type { ConnectionField } from '../../src/schema/model.js';
import { diceOf, drawFromSeed } from '../differential/dice.js';
import { settings } from '../differential/settings.js';
import { writeGraph } from '../differential/writeGraph.js';
import { article, describeOnEngines } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { firstPaths, type Tie } from './pathOracle.js';
import { randomTies } from './randomTies.js';

const neighbors = apiOn().model.nodes.get('Entity')!.fields.get('neighbors') as ConnectionField;
const asking = parse(
  'query ($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $voices: VoicesInput) { paths(from: $from, to: $to, maxLength: $maxLength, first: $first, voices: $voices) { truncated paths { length start { id } hops { relationshipId direction node { id } } } } }',
);

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
  readonly voices?: { readonly speakers: readonly string[] };
}

interface Answer {
  readonly truncated: boolean;
  readonly paths: readonly {
    readonly length: number;
    readonly start: { readonly id: string };
    readonly hops: readonly {
      readonly relationshipId: string;
      readonly direction: string;
      readonly node: { id: string };
    }[];
  }[];
}

async function ask(graph: Graph, asked: Asked): Promise<Answer> {
  const result = await execute({
    schema: schemaOf(graph),
    document: asking,
    variableValues: { ...asked },
    contextValue: { graph },
  });
  expect(result.errors).toBeUndefined();
  return (result.data as unknown as { paths: Answer }).paths;
}

/** The id that the graph stores, by which paths are sorted: the last part of the one that clients see. */
const storedId = (relationshipId: string) => `relationship/${relationshipId.split('.').at(-1)!}`;

const idsOf = ({ paths }: Answer) =>
  paths.map(({ hops }) => hops.map(({ relationshipId }) => storedId(relationshipId)).join());

/** Each hop leads on from where the one before it led, in the direction that it says, and the last one to the end. */
function expectToJoin({ paths }: Answer, ties: readonly Tie[], { from, to }: Asked): void {
  for (const path of paths) {
    expect(path.length).toBe(path.hops.length);
    let at = path.start.id;
    expect(at).toBe(from);
    for (const { relationshipId, direction, node } of path.hops) {
      const tie = ties.find((each) => each.id === storedId(relationshipId))!;
      expect(direction === 'OUT' ? [tie.from, tie.to] : [tie.to, tie.from]).toEqual([at, node.id]);
      at = node.id;
    }
    expect(at).toBe(to);
  }
}

describe('the oracle of paths', () => {
  it('finds paths by length and then by ids, none through a thing twice', () => {
    const ties = ['ab', 'bc', 'ac', 'cd', 'bd', 'aa'].map((ends) => ({
      id: ends,
      from: ends[0]!,
      to: ends[1]!,
    }));
    expect(firstPaths(ties, 'a', 'd', { maxLength: 3, first: 9 })).toEqual([
      'ab,bd',
      'ac,cd',
      'ab,bc,cd',
      'ac,bc,bd',
    ]);
    expect(firstPaths(ties, 'a', 'a', { maxLength: 3, first: 9 })).toEqual(['']);
  });
});

article.describeOnEmbedded('paths between any two entities of the article', (engine) => {
  let graph: Graph;
  let ties: readonly Tie[];
  let entities: readonly string[];
  beforeAll(async () => {
    graph = await engine.open();
    ties = (await graph.read({
      text: `MATCH (a:Entity)-[r:${neighbors.route!.types.join('|')}]->(b:Entity) WHERE coalesce(r.modality, 'ASSERTED') = 'ASSERTED' RETURN r.id AS id, a.id AS from, b.id AS to`,
      parameters: {},
    })) as unknown as readonly Tie[];
    const rows = await graph.read({ text: 'MATCH (a:Entity) RETURN a.id AS id', parameters: {} });
    entities = rows.map(({ id }) => String(id)).sort();
  }, 60_000);

  it('are the first of all, and nothing is left out, at the default arguments', async () => {
    expect(entities.length).toBeGreaterThanOrEqual(48);
    expect(ties.length).toBeGreaterThanOrEqual(90);
    for (const [index, from] of entities.entries())
      for (const to of entities.slice(index)) {
        const asked = { from, to, maxLength: 4, first: 5 };
        const answer = await ask(graph, asked);
        expect({ from, to, truncated: answer.truncated, paths: idsOf(answer) }).toEqual({
          from,
          to,
          truncated: false,
          paths: firstPaths(ties, from, to, asked),
        });
      }
  }, 120_000);

  it('begin with a shortest one however long, and are the first of all where nothing was left out', async () => {
    for (const [index, from] of entities.entries()) {
      const asked = { from, to: entities[(index * 7 + 3) % entities.length]!, maxLength: 8, first: 5 };
      const answer = await ask(graph, asked);
      expectToJoin(answer, ties, asked);
      const expected = firstPaths(ties, asked.from, asked.to, asked);
      expect(idsOf(answer)[0]).toEqual(expected[0]);
      if (!answer.truncated) expect(idsOf(answer)).toEqual(expected);
    }
  }, 120_000);
});

const ROUNDS = 12;

describeOnEngines('paths in random graphs', (engine) => {
  let graph: Graph;
  const open = patientGraph(engine);
  beforeAll(async () => {
    graph = await open();
  }, 120_000);

  it.each(Array.from({ length: 3 }, (_, index) => settings.seed + index))(
    'are the first of all, through any voices too (graph of seed %d)',
    async (seed) => {
      const dice = diceOf(drawFromSeed(seed));
      const { random, ties, speakers } = randomTies(dice);
      await writeGraph(graph, random);
      const ids = random.nodes.map(({ id }) => id);
      for (let round = 0; round < ROUNDS; round++) {
        const voice = dice.chance(0.3) ? dice.pick(speakers) : undefined;
        const heard = voice ? ties.filter((tie) => tie.speakers.includes(voice)) : ties;
        const asked = {
          from: dice.pick(ids),
          to: dice.pick(ids),
          maxLength: dice.pick([1, 2, 3, 4, 4, 6, 7, 8]),
          first: dice.whole(1, 6),
          ...(voice && { voices: { speakers: [voice] } }),
        };
        const answer = await ask(graph, asked);
        expectToJoin(answer, ties, asked);
        expect({ asked, truncated: answer.truncated, paths: idsOf(answer) }).toEqual({
          asked,
          truncated: false,
          paths: firstPaths(heard, asked.from, asked.to, asked),
        });
      }
    },
    180_000,
  );
});
