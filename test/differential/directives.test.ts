import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Kind, parse, print, validate, visit, type DocumentNode, type FieldNode } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { apiOn } from '../operation/apiOn.js';
import { article } from '../engines.js';
import { families } from './arbitrary.js';
import { costOf, DEAREST, outcomeOf, type Operation } from './operation.js';
import { readPool } from './pool.js';
import { settings } from './settings.js';

const { schema } = apiOn();

article.describeOnEmbedded('random operations written another way', (engine) => {
  let graph: Graph;
  let asked: readonly Operation[];
  beforeAll(async () => {
    graph = await engine.open();
    const pool = await readPool(graph);
    const { seed, operations } = settings;
    const sample = fc.sample(families(schema, pool, 1), { numRuns: Math.ceil(operations / 5), seed }).flat();
    asked = sample.filter((operation) => (costOf(operation) ?? Infinity) < DEAREST);
  }, 180_000);

  const rewritten = (operation: Operation, rewrite: (document: DocumentNode) => DocumentNode): Operation => ({
    text: print(rewrite(parse(operation.text))),
    variables: operation.variables,
  });

  test('answer the same under other aliases', async () => {
    for (const operation of asked) {
      const aliased = rewritten(operation, (document) =>
        visit(document, { Field: (node) => named(node, `z_${keyOf(node)}`) }),
      );
      const { data } = await outcomeOf(graph, aliased);
      const plain = await outcomeOf(graph, operation);
      expect(JSON.stringify(data).replaceAll('"z_', '"')).toBe(JSON.stringify(plain.data));
    }
    expect(asked.length).toBeGreaterThan(settings.operations / 10);
  }, 120_000);

  test.each(['@skip(if: true)', '@include(if: false)'])(
    'answer the same with a field under %s as without it',
    async (directive) => {
      let compared = 0;
      for (const operation of asked) {
        const count = fieldsIn(operation);
        const place = settings.seed % count;
        const without = rewritten(operation, (document) => atField(document, place, () => null));
        if (!isValid(without)) continue;
        const skipped = rewritten(operation, (document) =>
          atField(document, place, (node) => under(node, directive)),
        );
        expect(await outcomeOf(graph, skipped)).toEqual(await outcomeOf(graph, without));
        compared += 1;
      }
      expect(compared).toBeGreaterThan(0);
    },
    120_000,
  );
});

function keyOf(node: FieldNode): string {
  return (node.alias ?? node.name).value;
}

function named(node: FieldNode, alias: string): FieldNode {
  return { ...node, alias: { kind: Kind.NAME, value: alias } };
}

function under(node: FieldNode, directive: string): FieldNode {
  const [definition] = parse(`{ x ${directive} }`).definitions;
  const [{ directives }] = (definition as unknown as { selectionSet: { selections: [FieldNode] } })
    .selectionSet.selections;
  return { ...node, directives: directives ?? [] };
}

function fieldsIn({ text }: Operation): number {
  let count = 0;
  visit(parse(text), { Field: () => void count++ });
  return count;
}

/** Rewrites the field at a place, counted as they are entered. */
function atField(
  document: DocumentNode,
  place: number,
  rewrite: (node: FieldNode) => FieldNode | null,
): DocumentNode {
  let at = -1;
  return visit(document, {
    Field: {
      leave: (node) => {
        at += 1;
        return at === place ? rewrite(node) : undefined;
      },
    },
  });
}

/** Without its only field a selection, and with it the operation, is none; a variable of it may be left over. */
function isValid({ text }: Operation): boolean {
  try {
    return validate(schema, parse(text)).length === 0;
  } catch {
    return false;
  }
}
