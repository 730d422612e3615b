import { beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { apiOn } from '../operation/apiOn.js';
import { checkFacts } from '../../src/facts/check/checkFacts.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { outcomeOf } from '../differential/operation.js';
import { isThing } from '../differential/routes.js';
import { wholeField } from '../differential/wholeField.js';
import { describeOnEmbedded } from '../engines.js';
import { isObjectType } from 'graphql';
import { emptied } from '../store/emptied.js';
import { SAMPLE, withFacts } from './sample.js';
import type { FactFiles } from './sample.js';

const { schema } = apiOn();
const things = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && isThing(type) && !type.name.startsWith('__'),
);

/** Every field of every type that has ids, of these things. */
const WHOLE = `query($ids: [ID!]!) { nodes(ids: $ids) { __typename ${things
  .map((type) => `... on ${type.name} { ${fieldsOf(type)} }`)
  .join(' ')} } }`;

function fieldsOf(type: (typeof things)[number]): string {
  return isObjectType(type)
    ? Object.values(type.getFields())
        .map((field) => wholeField(field, 1))
        .join(' ')
    : '';
}

/** The sample with one line less, and with one item of a list less, for every line and item of it. */
function shorter(): readonly (readonly [line: string, files: FactFiles])[] {
  return Object.entries(SAMPLE).flatMap(([name, text]) => {
    const lines = text.split('\n');
    const without = (at: number, count: number) =>
      [lines[at]!, { ...SAMPLE, [name]: lines.toSpliced(at, count).join('\n') }] as const;
    const items = lines.flatMap((line, at) =>
      line.startsWith('  - ') ? [without(at, lengthOf(lines, at))] : [],
    );
    return [...lines.map((_, at) => without(at, 1)), ...items];
  });
}

/** The lines of the item that begins here. */
function lengthOf(lines: readonly string[], start: number): number {
  const next = lines.findIndex((line, at) => at > start && !line.startsWith('    '));
  return (next < 0 ? lines.length : next) - start;
}

describeOnEmbedded('Facts that the check accepts', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
  });

  test('can be queried completely without an error', async () => {
    let accepted = 0;
    for (const [line, files] of shorter())
      await withFacts(files, async (directory) => {
        const { problems } = await checkFacts({ directory });
        if (problems.length > 0) return;
        accepted += 1;
        await emptied(graph);
        await seedGraph(graph, { directory });
        const rows = await graph.read({
          text: 'MATCH (n:Node) RETURN n.id AS id ORDER BY id',
          parameters: {},
        });
        const ids = rows.map(({ id }) => String(id));
        for (let start = 0; start < ids.length; start += 100) {
          const { errors } = await outcomeOf(graph, {
            text: WHOLE,
            variables: { ids: ids.slice(start, start + 100) },
          });
          expect({ line, errors }).toEqual({ line, errors: undefined });
        }
      });
    expect(accepted).toBeGreaterThan(5);
  }, 240_000);
});
