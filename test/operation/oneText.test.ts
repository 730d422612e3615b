import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  execute,
  getVariableValues,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import fc from 'fast-check';
import { openGraph } from '../../src/graph/open.js';
import type { Graph } from '../../src/graph/graph.js';
import { idPrefixes } from '../../src/plan/request/selection.js';
import { apiOn, schemaOf } from './apiOn.js';
import { foldText } from '../../src/search/foldText.js';

const { schema, model } = apiOn();

/** What has broken queries elsewhere. */
const HOSTILE = [
  "' OR 1=1 //",
  '"}) DETACH DELETE n //',
  '`) MATCH (n) DELETE n //',
  '$name',
  '$where_name_eq',
  'MATCH (n) RETURN n',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '__proto__',
  'constructor',
  '\u202etxet',
  '\\u0027',
  '/* */',
  '{{x}}',
  '',
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);
const id = fc.oneof(
  fc.stringMatching(/^[a-z]{1,12}\/[\p{L}\p{N}._~-]{1,30}$/u),
  fc.stringMatching(/^(person|event|country)\/[\p{L}\p{N}._~-]{1,30}$/u),
);
/** An id of a type that a filter cannot mean is the empty text there, which is the id of nothing. */
const entities = idPrefixes(model, 'Entity');
const isOfEntity = (of: string) => entities.includes(of.split('/')[0]!);
const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-01-01'), noInvalidDate: true });
const variables = fc.record({
  id,
  first: fc.integer({ min: 0, max: 100 }),
  name: text,
  names: fc.array(text, { maxLength: 20 }),
  day: day.map((each) => each.toISOString().slice(0, 10)),
});

const BY_VARIABLES = `query ($id: ID!, $first: Int, $name: String, $names: [String!], $day: Date) {
  node(id: $id) { id ... on Actor { events(first: $first, where: { name: { eq: $name } }) { nodes { id } } } }
  entities(first: $first, where: { OR: [{ name: { in: $names } }, { description: { contains: $name } }, { id: { eq: $id } }] }) { totalCount nodes { id } }
  events(where: { time: { earliestStart: { gte: $day } }, name: { startsWith: $name } }) { nodes { id } }
}`;

/** Plans an operation as a request does. */
function ready(document: ReturnType<typeof parse>, given: { readonly [name: string]: unknown }) {
  const operation = document.definitions[0] as OperationDefinitionNode;
  const fragments: { readonly [name: string]: FragmentDefinitionNode } = {};
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return [...apiOn().prepare({ operation, fragments, variables: coerced! }).fields.values()];
}

describe('values and texts', () => {
  it('1,000 different values give one Cypher text and one plan', () => {
    const document = parse(BY_VARIABLES);
    const plans = new Set<object>();
    const texts = new Set<string>();
    fc.assert(
      fc.property(variables, (given) => {
        for (const { planned, statement } of ready(document, given)) {
          plans.add(planned.plan);
          texts.add(statement.text);
        }
      }),
      { numRuns: 1000 },
    );
    expect([plans.size, texts.size]).toEqual([3, 3]);
  }, 90_000);

  it('the values arrive as they were given', () => {
    fc.assert(
      fc.property(variables, (given) => {
        const { parameters } = ready(parse(BY_VARIABLES), given)[1]!.statement;
        expect(parameters).toEqual({
          entities_first: given.first,
          OR_name_in: given.names.map((each) => each.normalize()),
          OR_description_contains: foldText(given.name),
          OR_id_eq: isOfEntity(given.id) ? given.id : '',
        });
      }),
      { numRuns: 100 },
    );
  });

  it('1,000 different literals give one Cypher text, which contains none of them', () => {
    const texts = new Set<string>();
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 100 }), (name, first) => {
        const literal = { kind: Kind.STRING, value: name } as const;
        const document = withLiteral(
          parse(`{ entities(first: ${first}, where: { name: { eq: "?" } }) { nodes { id } } }`),
          literal,
        );
        texts.add(ready(document, {})[0]!.statement.text);
      }),
      { numRuns: 1000 },
    );
    expect(texts.size).toBe(1);
  }, 90_000);

  it('a filter of another form gives another text', () => {
    const filter = (where: object) =>
      ready(parse('query ($where: EntityFilter) { entities(where: $where) { totalCount } }'), { where })[0]!
        .statement.text;
    expect(filter({ name: { eq: 'a' } })).not.toBe(filter({ name: { startsWith: 'a' } }));
  });
});

/** Puts a text literal where the document has `"?"`: not every text can be written between quotation marks. */
function withLiteral<T>(node: T, literal: { kind: Kind.STRING; value: string }): T {
  if (Array.isArray(node)) return node.map((each: unknown) => withLiteral(each, literal)) as T;
  if (typeof node !== 'object' || node === null || 'body' in node) return node;
  const entries = Object.entries(node).filter(([key]) => key !== 'loc');
  if ('value' in node && node.value === '?') return literal as T;
  return Object.fromEntries(entries.map(([key, value]) => [key, withLiteral(value, literal)])) as T;
}

describe('literal matches', () => {
  let graph: Graph;
  const stored = HOSTILE.filter((each) => Buffer.from(each).toString() === each);
  beforeAll(async () => {
    graph = await openGraph({ kind: 'embedded' });
    const rows = stored.map((name, index) => ({ name, id: `place/p${index}` }));
    const create = 'UNWIND $rows AS row CREATE (:Node:Entity:Location:Place {id: row.id, name: row.name})';
    await graph.write((transaction) => transaction.run({ text: create, parameters: { rows } }));
  });
  afterAll(() => graph.close());

  it.each(stored.map((name, index) => [name, index] as const))(
    '%j finds itself and nothing else',
    async (name, index) => {
      const document = parse(
        'query ($name: String!) { places(where: { name: { eq: $name } }) { totalCount nodes { id name } } }',
      );
      const { data, errors } = await execute({
        schema: schemaOf(graph),
        document,
        variableValues: { name },
        contextValue: { graph },
      });
      expect(errors).toBeUndefined();
      expect(data).toEqual({ places: { totalCount: 1, nodes: [{ id: `place/p${index}`, name }] } });
    },
  );
});
