import { expect, test } from '@jest/globals';
import type { World } from './describeOnGraphs.js';

const MODALITIES = ['ASSERTED', 'INTENDED', 'PROPOSED', 'DEMANDED', 'NOT_RULED_OUT', 'EVALUATED'] as const;

/** Things that are looked at; Neo4j plans two statements for each list. */
const THINGS = { embedded: 100, neo4j: 5 } as const;

interface List {
  readonly totalCount: number;
  readonly edges: readonly { readonly modality: string }[];
}

/** Lists along acts of speaking, by a type that has them; all but the first take what is ASSERTED unless asked. */
const LISTS = [
  { type: 'Entity', prefixes: ['person', 'event', 'conflict'], list: 'neighbors' },
  { type: 'Entity', prefixes: ['country', 'conflict'], list: 'discussedIn' },
  { type: 'Event', prefixes: ['event'], list: 'discussed' },
  { type: 'Event', prefixes: ['event'], list: 'conflicts' },
  { type: 'Actor', prefixes: ['person', 'bloc', 'country'], list: 'condemned' },
] as const;

export function modalityLaw(world: World): void {
  test.each(LISTS)(
    'The modalities part the rows of $list of an $type, and each edge says its own',
    async (list) => {
      const prefixes: readonly string[] = list.prefixes;
      const things = world.pool.ids.filter((id) => prefixes.includes(id.split('/')[0]!));
      const ids = things.slice(0, THINGS[world.engine]);
      let parted = 0;
      for (const each of await rowsOf(world, list, ids)) {
        const { all, byDefault, ...parts } = each;
        const sum = Object.values(parts).reduce((count, { totalCount }) => count + totalCount, 0);
        expect(sum).toBe(all!.totalCount);
        expect(byDefault!.totalCount).toBe(list.list === 'neighbors' ? sum : parts['ASSERTED']!.totalCount);
        for (const [modality, { edges }] of Object.entries(parts))
          expect([...new Set(edges.map((edge) => edge.modality))]).toEqual(
            edges.length > 0 ? [modality] : [],
          );
        parted += sum;
      }
      // Chance may have made none in a random graph.
      if (!world.random && world.engine === 'embedded') expect(parted).toBeGreaterThan(0);
    },
    100_000,
  );
}

async function rowsOf(
  { ask }: World,
  { type, list }: (typeof LISTS)[number],
  ids: readonly string[],
): Promise<readonly { readonly [key: string]: List }[]> {
  const rows = 'totalCount edges { modality }';
  const parts = MODALITIES.map((each) => `${each}: ${list}(first: 100, modality: [${each}]) { ${rows} }`);
  const all = `all: ${list}(first: 100, modality: [${MODALITIES.join(' ')}]) { ${rows} }`;
  const text = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { byDefault: ${list}(first: 100) { ${rows} } ${all} ${parts.join(' ')} } } }`;
  const { nodes } = (await ask(text, { ids })) as { nodes: readonly ({ [key: string]: List } | null)[] };
  return nodes.flatMap((node) => (node && Object.keys(node).length > 0 ? [node] : []));
}
