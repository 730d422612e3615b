import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { encodeCursor } from '../../src/plan/cursor.js';
import { apiOn } from '../operation/apiOn.js';
import { outcomeOf, type Outcome } from '../differential/operation.js';
import type { InputValue } from '../differential/values.js';
import { writeGraph } from '../differential/writeGraph.js';
import { describeOnEngines } from '../engines.js';
import { listNamed } from '../plan/listNamed.js';

const { schema } = apiOn();

/** Texts that would do harm if they ever became part of a statement, or of an object's shape. */
const HOSTILE = [
  "'",
  "' OR 1 = 1 //",
  "'}) DETACH DELETE n //",
  '"',
  '" RETURN 1 UNION MATCH (n) DETACH DELETE n //',
  '`',
  '`) DETACH DELETE n //',
  '\\',
  "\\' OR true //",
  '/* */',
  '-- x',
  '// x',
  '$id',
  '$name',
  '${id}',
  '{x}',
  ') MATCH (n) DETACH DELETE n',
  'CALL db.labels()',
  'LOAD CSV FROM "file:///etc/passwd" AS row RETURN row',
  '\\u0027 OR 1=1',
  '\0',
  'a\0b',
  '\u202eabc',
  '\u200f\u200e',
  '__proto__',
  'constructor',
  'toString',
  'name:* OR name:a~2',
  '+a -b && (c || !d) ^2 "e f"~3 [a TO z] \\*?',
  '%',
  '.*',
  'null',
  '😀',
  'e\u0301',
] as const;

const LONE_SURROGATES = ['\ud800', 'a\udc00b'];

/** Every filter field that takes a text, with the connection it filters. */
const textFields = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const where = field.args.find((argument) => argument.name === 'where');
  if (!where) return [];
  const filter = getNamedType(where.type) as GraphQLInputObjectType;
  return Object.values(filter.getFields())
    .filter((each) => ['IDFilter', 'StringFilter'].includes(getNamedType(each.type).name))
    .map((each) => ({
      list: field.name,
      filter: filter.name,
      by: each.name,
      operators: operatorsOf(getNamedType(each.type).name),
    }));
});

function operatorsOf(filter: string): readonly string[] {
  const type = schema.getType(filter);
  return isInputObjectType(type)
    ? Object.keys(type.getFields()).filter((name) => !['in', 'exact'].includes(name))
    : [];
}

describeOnEngines('hostile texts', (engine) => {
  let graph: Graph;
  let stored: readonly string[];
  beforeAll(async () => {
    graph = await engine.open();
    stored = HOSTILE.filter((text) => !text.includes('\0')).map((text) => text.normalize());
    await writeGraph(graph, {
      nodes: stored.map((name, index) => {
        const id = `person/${String(index).padStart(2, '0')}`;
        return {
          id,
          type: 'Person',
          properties: { id, type: 'PERSON', name, description: name, bornSort: '9999-12-31' },
        };
      }),
      relationships: [],
    });
    counts = await count();
  }, 180_000);

  let counts: unknown;
  const count = () =>
    graph.read({ text: 'MATCH (n) RETURN count(n) AS nodes, count(n.name) AS names', parameters: {} });
  const ask = (text: string, variables: { readonly [name: string]: InputValue } = {}): Promise<Outcome> =>
    outcomeOf(graph, { text, variables });
  const codes = ({ errors = [] }: Outcome): readonly unknown[] => errors.map((error) => error.code);
  beforeEach(async () => expect(await count()).toEqual(counts));

  test('match literally what is stored, by every operator', async () => {
    const query =
      'query($eq: String, $in: [String!]) { people(first: 100, orderBy: { id: ASC }, where: { name: { eq: $eq, in: $in } }) { nodes { name } } ' +
      'has: people(first: 100, orderBy: { id: ASC }, where: { name: { contains: $eq, exact: true } }) { nodes { name } } ' +
      'begins: people(first: 100, orderBy: { id: ASC }, where: { name: { startsWith: $eq, exact: true } }) { nodes { name } } }';
    for (const text of HOSTILE) {
      const nodes = (kept: (name: string) => boolean) => ({
        nodes: stored.filter(kept).map((name) => ({ name })),
      });
      expect(await ask(query, { eq: text, in: [text, 'x'] })).toEqual({
        data: {
          people: nodes((name) => name === text.normalize()),
          has: nodes((name) => name.includes(text.normalize())),
          begins: nodes((name) => name.startsWith(text.normalize())),
        },
      });
    }
    expect(await count()).toEqual(counts);
  }, 180_000);

  test.each(textFields)(
    'do nothing to $list by $by but match',
    async ({ list, filter, by, operators }) => {
      const query = `query($where: ${filter}) { ${list}(where: $where) { totalCount } }`;
      const all = ['people', 'actors', 'entities'].includes(list) && by !== 'id';
      for (const operator of operators) {
        const OR = HOSTILE.map((text) => ({ [by]: { [operator]: text } }));
        const outcome = await ask(query, { where: { OR } });
        expect(outcome).toEqual({ data: { [list]: { totalCount: all ? stored.length : 0 } } });
      }
      expect(await count()).toEqual(counts);
    },
    60_000,
  );

  test('are no ids and no codes', async () => {
    for (const text of [...HOSTILE, ...LONE_SURROGATES]) {
      for (const query of [
        'query($t: ID!) { node(id: $t) { id } }',
        'query($t: ID!) { nodes(ids: [$t]) { id } }',
        'query($t: ID!) { person(id: $t) { id } }',
      ])
        expect(codes(await ask(query, { t: text }))).toEqual(['BAD_USER_INPUT']);
      expect(codes(await ask('query($t: String!) { country(code: $t) { id } }', { t: text }))).toEqual([
        'BAD_USER_INPUT',
      ]);
    }
  });

  test('behind the prefix of an id are refused, or find nothing', async () => {
    for (const text of HOSTILE) {
      const { data, errors } = await ask('query($id: ID!) { node(id: $id) { id } }', {
        id: `person/${text}`,
      });
      if (errors) expect(errors.map((error) => error.code)).toEqual(['BAD_USER_INPUT']);
      else expect(data).toEqual({ node: null });
    }
  });

  test('are no cursors', async () => {
    for (const text of [
      ...HOSTILE,
      ...LONE_SURROGATES,
      Buffer.from('["x"]').toString('base64url'),
      Buffer.from('{"__proto__":1}').toString('base64'),
    ])
      for (const side of ['after', 'before'])
        expect(
          codes(
            await ask(`query($t: String) { people(${side}: $t) { totalCount nodes { id } } }`, { t: text }),
          ),
        ).toEqual(['BAD_USER_INPUT']);
  });

  test('in a forged cursor are a place in the list and nothing more', async () => {
    for (const text of stored) {
      const forged = encodeCursor(listNamed('people name ASC,id ASC'), [text, 'person/00']);
      const page = 'first: 100 where: { name: { eq: $t } }';
      const query = `query($c: String, $t: String) { after: people(after: $c, ${page}) { nodes { name } } before: people(before: $c, ${page}) { nodes { name } } }`;
      const { data, errors } = await ask(query, { c: forged, t: text });
      expect(errors).toBeUndefined();
      // The row itself is on exactly one side of the place, or, where it is person/00, on none.
      const { after, before } = data as { after: { nodes: unknown[] }; before: { nodes: unknown[] } };
      expect([...after.nodes, ...before.nodes]).toEqual(text === stored[0] ? [] : [{ name: text }]);
    }
  }, 180_000);

  test('are no keys of sorting', async () => {
    for (const text of HOSTILE) {
      const key = JSON.parse(`{ ${JSON.stringify(text)}: "ASC" }`) as InputValue;
      const outcomes = [
        await ask('query($o: [PersonOrder!]) { people(orderBy: $o) { totalCount } }', { o: [key] }),
        await ask('query($o: [PersonOrder!]) { people(orderBy: $o) { totalCount } }', {
          o: [{ name: text }],
        }),
        await ask('query($w: PersonFilter) { people(where: $w) { totalCount } }', { w: key }),
      ];
      for (const { data, errors } of outcomes) {
        expect(data).toBeUndefined();
        expect(errors![0]!.message).toMatch(/^Variable "\$[ow]" got invalid value/);
      }
    }
  });

  test('with half of a surrogate pair are refused', async () => {
    for (const text of LONE_SURROGATES)
      expect(
        codes(
          await ask('query($t: String) { people(where: { name: { eq: $t } }) { totalCount } }', { t: text }),
        ),
      ).toEqual(['BAD_USER_INPUT']);
  });

  describe('as names', () => {
    test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'value', 'rows', 'node'])(
      '%s is an alias, a fragment, an operation and a variable like any other',
      async (name) => {
        const query =
          `query ${name}($${name}: ID!) { ${name}: person(id: $${name}) { ...${name} ${name}: id } ` +
          `people(first: 1, orderBy: { id: ASC }) { ${name}: edges { ${name}: node { ${name}: name } } } } ` +
          `fragment ${name} on Person { description }`;
        const { data, errors } = await ask(
          query,
          JSON.parse(`{ "${name}": "person/01" }`) as { [name: string]: InputValue },
        );
        expect(errors).toBeUndefined();
        const first = JSON.parse(`{ "${name}": [{ "${name}": { "${name}": "'" } }] }`) as unknown;
        const expected = JSON.parse(
          `{ "${name}": { "description": ${JSON.stringify(HOSTILE[1])}, "${name}": "person/01" }, "people": ${JSON.stringify(first)} }`,
        ) as unknown;
        expect(JSON.stringify(data)).toBe(JSON.stringify(expected));
      },
    );

    test.each(['__proto__', 'constructor', 'toString'])(
      '%s is a variable that is left out like any other',
      async (name) => {
        const query = `query($${name}: [PersonOrder!], $f: PersonFilter) { people(orderBy: $${name}, where: $f) { totalCount } }`;
        expect(await ask(query)).toEqual({ data: { people: { totalCount: stored.length } } });
      },
    );
  });
});
