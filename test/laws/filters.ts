import { expect, test } from '@jest/globals';
import { listsOf, makeQuestion, orderOf, type Question } from '../differential/lists.js';
import { drawFromSeed } from '../differential/dice.js';
import { settings } from '../differential/settings.js';
import { schema, type World } from './describeOnGraphs.js';

/** Neo4j plans five statements for each question. */
const QUESTIONS = { embedded: 80, neo4j: 4 } as const;
/**
 * The least number of rows that filters must keep, or the test would show little. Few questions may by chance keep
 * none.
 */
const KEPT = { embedded: 20, neo4j: 0 } as const;

interface Rows {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

export function filterLaw(world: World): void {
  test('A filter keeps the same rows in other words, in order, and its negation keeps the rest', async () => {
    const lists = listsOf(schema, world.pool);
    let kept = 0;
    for (let at = 0; at < QUESTIONS[world.engine]; at++) {
      const question = makeQuestion(schema, world.pool, lists, drawFromSeed(settings.seed + at));
      const answer = await inOtherWords(world, question);
      if (!answer) continue;
      const { plain, orNever, notNot, rest, all } = answer;
      const shown = JSON.stringify(question);
      expect({ shown, ...plain }).toEqual({ shown, ...orNever });
      expect({ shown, ...plain }).toEqual({ shown, ...notNot });
      expect({ shown, count: plain.totalCount + rest.totalCount }).toEqual({ shown, count: all.totalCount });
      kept += plain.nodes.length;
    }
    expect(kept).toBeGreaterThanOrEqual(KEPT[world.engine]);
  }, 400_000);
}

interface Answer {
  readonly plain: Rows;
  readonly orNever: Rows;
  readonly notNot: Rows;
  readonly rest: Rows;
  readonly all: Rows;
}

/** Undefined if the filter is refused or too large for one operation. */
async function inOtherWords(world: World, question: Question): Promise<Answer | undefined> {
  const { list, where } = question;
  const never = { NOT: {} };
  const wheres = {
    plain: where,
    orNever: { OR: [where, never] },
    notNot: { NOT: { NOT: where } },
    rest: { NOT: where },
    all: {},
  };
  const fields = Object.keys(wheres).map(
    (name) =>
      `${name}: ${list.field}(first: 100, orderBy: $orderBy, where: $${name}) { totalCount nodes { id } }`,
  );
  const declared = Object.keys(wheres).map((name) => `$${name}: ${list.filter}`);
  const head = `query($orderBy: [${list.order}!], ${declared.join(', ')}`;
  const text = list.of
    ? `${head}, $id: ID!) { node(id: $id) { ... on ${list.of.type} { ${fields.join(' ')} } } }`
    : `${head}) { ${fields.join(' ')} }`;
  const variables = { ...orderOf(question), ...wheres, ...(list.of && { id: list.of.id }) };
  try {
    const answer = await world.ask(text, variables as Parameters<World['ask']>[1]);
    return (list.of ? answer['node'] : answer) as Answer;
  } catch (error) {
    if (
      /leave it out, or give a value|The filter is too large|is not an id|runs backward/.test(String(error))
    )
      return undefined;
    throw error;
  }
}
