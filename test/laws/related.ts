import { expect, test } from '@jest/globals';
import type { InputValue } from '../differential/values.js';
import type { World } from './describeOnGraphs.js';
import { relations, type Relation } from './relations.js';

/** Neo4j plans two statements for each relation. */
const RELATIONS = { embedded: 40, neo4j: 4 } as const;
/** The least number of rows to find. With few relations there may by chance be none. */
const FOUND = { embedded: 40, neo4j: 0 } as const;

export function relatedLaw(world: World): void {
  test('A list filtered by the id of a related object has the rows that show that object, and no other, whatever the type of the id', async () => {
    const all = relations().filter(({ many }) => many || !world.random);
    const asked = world.dice.some(all, RELATIONS[world.engine], RELATIONS[world.engine]);
    let found = 0;
    for (const relation of asked) {
      const shown = await shownBy(world, relation);
      for (const id of await idsToAsk(world, shown)) {
        const expected = [...shown].filter(([, related]) => related.includes(id)).map(([row]) => row);
        const rows = (await filteredBy(world, relation, id)).filter((row) => shown.has(row));
        expect({ relation, id, rows: rows.toSorted() }).toEqual({ relation, id, rows: expected.toSorted() });
        const again = await showing(world, relation, id, rows);
        expect({ relation, id, rows: again }).toEqual({ relation, id, rows });
        found += rows.length;
      }
    }
    expect(found).toBeGreaterThanOrEqual(FOUND[world.engine]);
  }, 400_000);
}

/**
 * The first hundred rows of the list without a filter, with the ids of the related things that they show; without rows
 * that may have more.
 */
async function shownBy(
  world: World,
  { list, field, selection }: Relation,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const answer = await world.ask(`{ ${list}(first: 100) { nodes { id ${selection} } } }`);
  const { nodes } = answer[list] as { nodes: readonly { id: string; [field: string]: unknown }[] };
  const rows = nodes.map((row) => [row.id, idsIn(row[field])] as const);
  return new Map(rows.filter(([, ids]) => ids.length < 100));
}

function idsIn(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  const { id, nodes, country } = value as { id?: string; nodes?: unknown; country?: unknown };
  return nodes === undefined ? [id!, ...idsIn(country)] : idsIn(nodes);
}

/** The number of types of related things of which one id each is asked for. */
const TYPES = 6;

/** Some of the ids that rows show, and one id of each of some types of related things. */
async function idsToAsk(
  { graph, dice }: World,
  shown: ReadonlyMap<string, readonly string[]>,
): Promise<readonly string[]> {
  const related = [...new Set([...shown.values()].flat())];
  const tied = await graph.read({
    text: 'UNWIND $ids AS id MATCH (:Node {id: id})--(n:Node) RETURN DISTINCT n.id AS id ORDER BY id',
    parameters: { ids: [...shown.keys()].slice(0, 20) },
  });
  const mixed = dice.some(tied, tied.length, tied.length).map(({ id }) => String(id));
  const byType = new Map(mixed.map((id) => [id.split('/')[0]!, id]));
  return [...dice.some(related, 2, 3), ...[...byType.values()].slice(0, TYPES)];
}

/** Those of the rows that, each asked for by its own id, show the related thing. */
async function showing(
  { ask }: World,
  { row, field, selection }: Relation,
  id: string,
  rows: readonly string[],
): Promise<readonly string[]> {
  if (rows.length === 0) return [];
  const text = `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${row} { ${selection} } } }`;
  const answer = await ask(text, { ids: rows });
  const nodes = answer['nodes'] as readonly { id: string; [field: string]: unknown }[];
  return nodes.filter((each) => idsIn(each[field]).includes(id)).map((each) => each.id);
}

async function filteredBy(
  world: World,
  { list, filter, field, many }: Relation,
  id: string,
): Promise<readonly string[]> {
  const is: InputValue = { id: { eq: id } };
  const text = `query($where: ${filter}) { ${list}(first: 100, where: $where) { nodes { id } } }`;
  const answer = await world.ask(text, { where: { [field]: many ? { some: is } : is } });
  return (answer[list] as { nodes: readonly { id: string }[] }).nodes.map((row) => row.id);
}
