import { expect, test } from '@jest/globals';
import type { World } from './describeOnGraphs.js';

/** Speakers whose voices are asked for. Neo4j plans each list for seconds. */
const SPEAKERS = { embedded: 6, neo4j: 1 } as const;

export function voicesLaw(world: World): void {
  test('What voices keep at first hand is part of what they keep, and that is part of what they keep in any step', async () => {
    expect(await expectVoices(world)).toBeGreaterThan(0);
  }, 200_000);
}

/** Holds the lists that take voices to what the chains of claims say. @returns how many claims were kept at first hand */
export async function expectVoices(world: World): Promise<number> {
  const chains = await chainsOf(world);
  const speakers = [...new Set([...chains.values()].flat())];
  let kept = 0;
  for (const speaker of world.dice.some(speakers, SPEAKERS[world.engine], SPEAKERS[world.engine]))
    for (const includeRepresentatives of [false, true]) {
      const asked: Asked = { speaker, includeRepresentatives };
      const found = await foundBy(world, asked);
      const { plain, anyStep, firstHand, both } = found;
      for (const list of Object.keys(plain)) {
        expect({ ...asked, list, outside: without(firstHand[list]!, plain[list]!) }).toMatchObject({
          outside: [],
        });
        expect({ ...asked, list, outside: without(plain[list]!, anyStep[list]!) }).toMatchObject({
          outside: [],
        });
        expect({ ...asked, list, outside: without(both[list]!, anyStep[list]!) }).toMatchObject({
          outside: [],
        });
      }
      const near = await nearTo(world, speaker);
      const voices = includeRepresentatives ? near : [speaker];
      const expected = (keeps: (chain: readonly string[]) => boolean) =>
        [...chains].filter(([, chain]) => keeps(chain)).map(([id]) => id);
      const isFirst = (chain: readonly string[]) => voices.includes(chain.at(-1)!);
      const isAny = (chain: readonly string[]) => chain.some((each) => voices.includes(each));
      const isRelayed = (chain: readonly string[]) => chain.slice(1, -1).every((each) => near.includes(each));
      const claims = {
        plain: expected(isFirst),
        anyStep: expected(isAny),
        firstHand: expected((chain) => isFirst(chain) && isRelayed(chain)),
        both: expected((chain) => isAny(chain) && isRelayed(chain)),
      };
      for (const [how, ids] of Object.entries(claims))
        expect({ ...asked, how, ids: found[how as keyof Found]['claims']!.toSorted() }).toEqual({
          ...asked,
          how,
          ids: ids.toSorted(),
        });
      kept += claims.firstHand.length;
    }
  return kept;
}

interface Asked {
  readonly speaker: string;
  readonly includeRepresentatives: boolean;
}

/** What of a list is not in another one. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  return list.filter((id) => !other.includes(id));
}

type Lists = { readonly [list: string]: readonly string[] };
type Found = Awaited<ReturnType<typeof foundBy>>;

const LISTS = ['claims', 'entities', 'timeline', 'disagreements'] as const;

async function foundBy(world: World, { speaker, includeRepresentatives }: Asked) {
  const lists = (more: string): Promise<Lists> =>
    listsOf(
      world,
      `voices: { speakers: ["${speaker}"], includeRepresentatives: ${includeRepresentatives}${more} }`,
    );
  return {
    plain: await lists(''),
    anyStep: await lists(', anyStep: true'),
    firstHand: await lists(', firstHandOnly: true'),
    both: await lists(', anyStep: true, firstHandOnly: true'),
  };
}

async function listsOf(world: World, voices: string): Promise<Lists> {
  const found: [string, readonly string[]][] = [];
  for (const list of LISTS) found.push([list, await idsIn(world, list, voices)]);
  return { ...Object.fromEntries(found), ...(await tiesOf(world, voices)) };
}

/** The relationships of the first things, which rest on claims. */
async function tiesOf({ ask, pool, engine }: World, voices: string): Promise<Lists> {
  const things = pool.ids
    .filter((id) => /^(conflict|person|event)\//.test(id))
    .slice(0, engine === 'neo4j' ? 3 : 20);
  const text = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { neighbors(first: 100, ${voices}) { edges { relationshipId } } } } }`;
  const { nodes } = (await ask(text, { ids: things })) as unknown as {
    nodes: readonly { neighbors: { edges: readonly { relationshipId: string }[] } }[];
  };
  return {
    neighbors: nodes.flatMap(({ neighbors }) => neighbors.edges.map(({ relationshipId }) => relationshipId)),
  };
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function idsIn({ ask }: World, list: string, voices: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const text = `query($after: String) { ${list}(first: 100, after: $after${voices && `, ${voices}`}) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const page = (await ask(text, { after }))[list] as Page;
    ids.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

/** The chain of speakers of each claim, by its id. */
async function chainsOf(world: World): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = await idsIn(world, 'claims', '');
  const chains = new Map<string, readonly string[]>();
  for (let from = 0; from < ids.length; from += 100) {
    const text =
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { id attribution { speaker { id } } } } }';
    const { nodes } = (await world.ask(text, { ids: ids.slice(from, from + 100) })) as unknown as {
      nodes: readonly { id: string; attribution: readonly { speaker: { id: string } }[] }[];
    };
    for (const { id, attribution } of nodes)
      chains.set(
        id,
        attribution.map(({ speaker }) => speaker.id),
      );
  }
  return chains;
}

/** A speaker, and all who represent it, directly or through another. */
async function nearTo({ ask }: World, speaker: string): Promise<readonly string[]> {
  const text =
    'query($id: ID!) { actor(id: $id) { representatives(first: 100) { nodes { id representatives(first: 100) { nodes { id } } } } } }';
  interface Represented {
    readonly id: string;
    readonly representatives?: { readonly nodes: readonly Represented[] };
  }
  const { actor } = (await ask(text, { id: speaker })) as unknown as { actor: Represented | null };
  const idsOf = ({ id, representatives }: Represented): readonly string[] => [
    id,
    ...(representatives?.nodes ?? []).flatMap(idsOf),
  ];
  return [...new Set([speaker, ...(actor?.representatives?.nodes ?? []).flatMap(idsOf)])];
}
