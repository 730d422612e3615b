import { expect, test } from '@jest/globals';
import { getNamedType, isRequiredArgument, isObjectType, type GraphQLObjectType } from 'graphql';
import { checkFacts } from '../../src/facts/check/checkFacts.js';
import { formatProblem } from '../../src/yaml/problem.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { readStorage } from '../../src/schema/stored/storage.js';
import { diceOf, drawFromSeed } from '../differential/dice.js';
import { readPool } from '../differential/pool.js';
import { settings } from '../differential/settings.js';
import { describeOnEngines } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { withFacts } from '../facts/sample.js';
import { schema, worldOf, type World } from './describeOnGraphs.js';
import { asked, everyField, isThing } from './everyField.js';
import { randomFacts } from './randomFacts.js';
import { expectVoices } from './voices.js';
import { ordersOf, pageOf, type Row } from './walk.js';
import { walkedLists } from './walkedLists.js';

/** What is tried: fact directories, and of each so many types of things, fields of the root, and lists in an order. */
const TRIED = {
  embedded: {
    directories: Math.ceil(settings.operations / 70),
    types: Infinity,
    fields: Infinity,
    lists: Infinity,
  },
  // Which plans each of these for seconds.
  neo4j: { directories: 1, types: 3, fields: 2, lists: 4 },
} as const;

describeOnEngines('Every set of facts that check accepts', (engine) => {
  const open = patientGraph(engine);

  test(`can be asked for every field of every object, and for every list to its end (seed ${settings.seed})`, async () => {
    const storage = readStorage();
    const { directories } = TRIED[engine.kind];
    const refused: string[] = [];
    for (let at = 0; at - refused.length < directories; at++) {
      const dice = diceOf(drawFromSeed(settings.seed + at));
      await withFacts(randomFacts({ dice, storage }), async (directory) => {
        const { problems } = await checkFacts({ directory });
        refused.push(...problems.slice(0, 1).map(formatProblem));
        if (problems.length > 0) return;
        const graph = await open();
        await seedGraph(graph, { directory });
        await askForAll(worldOf(engine.kind, { graph, pool: await readPool(graph) }, true));
      });
      // Where most is refused, little is shown.
      expect(refused.slice(Math.max(directories, 5))).toEqual([]);
    }
  }, 600_000);
});

async function askForAll(world: World): Promise<void> {
  await askThings(world);
  await askRoot(world);
  await walkLists(world);
  await expectVoices(world);
}

/** Things that one operation asks for. */
const AT_ONCE = 20;

async function askThings(world: World): Promise<void> {
  const { ask, pool } = world;
  const types = Object.values(schema.getTypeMap()).filter(isObjectType).filter(isThing);
  for (const type of someOf(world, types, 'types')) {
    const ids = pool.ids.filter((id) => id.startsWith(`${prefixOf(type)}/`));
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      const text = `query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${type.name} ${everyField(type)} } }`;
      const { nodes } = (await ask(text, { ids: some })) as { nodes: readonly ({ id: string } | null)[] };
      expect(nodes.map((node) => node?.id)).toEqual(some);
    }
  }
}

function prefixOf({ name }: GraphQLObjectType): string {
  return name.toLowerCase();
}

/** What the root gives but single things: pages of lists, paths, a neighborhood, a search. */
async function askRoot(world: World): Promise<void> {
  const { ask, pool, dice } = world;
  const entities = pool.ids.filter((id) => isEntity(id));
  const given: { readonly [argument: string]: string } = {
    id: dice.pick(entities),
    from: dice.pick(entities),
    to: dice.pick(entities),
    query: String(pool.of('name').find((name) => /\p{L}/u.test(String(name))) ?? 'a').slice(0, 20),
  };
  const fields = Object.values(schema.getQueryType()!.getFields()).filter(({ type }) => !isLookup(type));
  for (const field of someOf(world, fields, 'fields')) {
    const required = field.args.filter(isRequiredArgument).map(({ name }) => name);
    const values = required.map((name) => `${name}: ${JSON.stringify(given[name])}`).join(', ');
    await ask(`{ ${asked(field, values)} }`);
  }
}

function isEntity(id: string): boolean {
  const type = Object.values(schema.getTypeMap()).find(({ name }) => name.toLowerCase() === id.split('/')[0]);
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity');
}

function isLookup(type: Parameters<typeof getNamedType>[0]): boolean {
  const named = getNamedType(type);
  return !isObjectType(named) || isThing(named);
}

function someOf<T>(
  { dice, engine }: World,
  all: readonly T[],
  of: 'types' | 'fields' | 'lists',
): readonly T[] {
  const most = TRIED[engine][of];
  return most < all.length ? dice.some(all, most, most) : all;
}

async function walkLists(world: World): Promise<void> {
  const lists = (await walkedLists(world)).filter(({ under }) => !under);
  const ordered = lists.flatMap((list) => ordersOf(world, list).map((orderBy) => ({ list, orderBy })));
  for (const { list, orderBy } of someOf(world, ordered, 'lists')) {
    const step = world.dice.pick([7, 20, list.most]);
    const rows: Row[] = [];
    let at: { readonly [argument: string]: string } = {};
    let total: number;
    for (let more = true; more;) {
      const { edges, pageInfo, totalCount } = await pageOf(world, list, orderBy, { ...at, first: step });
      rows.push(...edges);
      more = pageInfo.hasNextPage;
      total = totalCount;
      at = { after: pageInfo.endCursor! };
    }
    const shown = { list: list.field.name, orderBy, step };
    expect({
      ...shown,
      rows: rows.length,
      different: new Set(rows.map(({ cursor }) => cursor)).size,
    }).toEqual({
      ...shown,
      rows: total!,
      different: total!,
    });
  }
}
