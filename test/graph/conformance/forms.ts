import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphValue } from '../../../src/graph/graph.js';
import type { TestEngine } from '../../engines.js';
import { openBefore } from './opened.js';

const DATA = `
  CREATE (us:Node:Actor:Country {id: 'us', name: 'United States'}), (ir:Node:Actor:Country {id: 'ir', name: 'Iran'}),
    (p:Node:Actor:Person {id: 'p', name: 'Ann'}), (c:Node:Conflict {id: 'c', name: 'War', start: date('2022-02-24')}),
    (d:Node:Conflict {id: 'd', name: 'Strike', start: date('2025-06-13')}),
    (us)-[:PARTY_TO {id: 'r1', side: 'A'}]->(d), (ir)-[:PARTY_TO {id: 'r2', side: 'B'}]->(d),
    (ir)-[:PARTY_TO {id: 'r3'}]->(c), (p)-[:REPRESENTS {id: 'r4'}]->(us)`;

interface Form {
  readonly name: string;
  readonly text: string;
  readonly parameters?: { readonly [name: string]: GraphValue };
  readonly rows: readonly { readonly [column: string]: GraphValue }[];
}

/** The forms of Cypher that compiled statements are made of; their text is the same on every engine. */
const FORMS: readonly Form[] = [
  {
    name: 'a page per parent, limited before it is collected',
    text: `MATCH (a:Country) WHERE a.id IS NOT NULL
      CALL (a) { MATCH (a)-[r:PARTY_TO]->(c:Conflict) WITH c, r ORDER BY c.name DESC, c.id LIMIT $first RETURN collect({name: c.name, side: r.side}) AS page }
      RETURN a.name AS name, page ORDER BY name`,
    parameters: { first: 1 },
    rows: [
      { name: 'Iran', page: [{ name: 'War', side: null }] },
      { name: 'United States', page: [{ name: 'Strike', side: 'A' }] },
    ],
  },
  {
    name: 'pages in pages',
    text: `MATCH (c:Conflict) CALL (c) { MATCH (c)<-[:PARTY_TO]-(a)
        CALL (a) { MATCH (a)-[:PARTY_TO]->(o:Conflict) WITH o ORDER BY o.id LIMIT $inner RETURN collect({id: o.id}) AS others }
        WITH a, others ORDER BY a.id LIMIT $outer RETURN collect({id: a.id, others: others}) AS parties }
      RETURN {id: c.id, parties: parties} AS row ORDER BY row.id`,
    parameters: { inner: 1, outer: 5 },
    rows: [
      { row: { id: 'c', parties: [{ id: 'ir', others: [{ id: 'c' }] }] } },
      {
        row: {
          id: 'd',
          parties: [
            { id: 'ir', others: [{ id: 'c' }] },
            { id: 'us', others: [{ id: 'd' }] },
          ],
        },
      },
    ],
  },
  {
    name: 'a to-one field, absent as null',
    text: `MATCH (n:Node) WHERE n:Person OR n:Country CALL (n) { MATCH (n)-[:REPRESENTS]->(x) WITH x LIMIT 1 RETURN collect({id: x.id}) AS found }
      RETURN n.id AS id, head(found) AS one ORDER BY id`,
    rows: [
      { id: 'ir', one: null },
      { id: 'p', one: { id: 'us' } },
      { id: 'us', one: null },
    ],
  },
  {
    name: 'counts',
    text: 'MATCH (a:Country) RETURN a.id AS id, COUNT { (a)-[:PARTY_TO]->() } AS n, COUNT { MATCH (a)-[r:PARTY_TO]->(c) WHERE r.side IS NOT NULL } AS sided ORDER BY id',
    rows: [
      { id: 'ir', n: 2, sided: 1 },
      { id: 'us', n: 1, sided: 1 },
    ],
  },
  {
    name: 'existence, nested and negated',
    text: `MATCH (a:Actor) WHERE EXISTS { MATCH (a)-[:PARTY_TO]->(c) WHERE EXISTS { MATCH (c)<-[:PARTY_TO]-(o) WHERE o.id = $id } }
        AND NOT EXISTS { MATCH (a)<-[:REPRESENTS]-() } RETURN a.id AS id`,
    parameters: { id: 'us' },
    rows: [{ id: 'ir' }],
  },
  {
    name: 'the type by its label',
    text: "MATCH (n:Node) RETURN CASE WHEN n:Person THEN 'Person' WHEN n:Country THEN 'Country' ELSE 'Other' END AS type, n.id AS id ORDER BY type, id",
    rows: [
      { type: 'Country', id: 'ir' },
      { type: 'Country', id: 'us' },
      { type: 'Other', id: 'c' },
      { type: 'Other', id: 'd' },
      { type: 'Person', id: 'p' },
    ],
  },
  {
    name: 'neighbors in both directions',
    text: `MATCH (n:Node {id: $id})-[r]-(m) RETURN type(r) AS type, startNode(r) = n AS out, m.id AS id, properties(r) AS r ORDER BY type, id`,
    parameters: { id: 'us' },
    rows: [
      { type: 'PARTY_TO', out: true, id: 'd', r: { id: 'r1', side: 'A' } },
      { type: 'REPRESENTS', out: false, id: 'p', r: { id: 'r4' } },
    ],
  },
  {
    name: 'a keyset page',
    text: 'MATCH (n:Actor) WHERE n.name >= $name AND (n.name <> $name OR n.id > $id) RETURN n.name AS name ORDER BY n.name, n.id LIMIT $first',
    parameters: { name: 'Ann', id: 'p', first: 1 },
    rows: [{ name: 'Iran' }],
  },
  {
    name: 'text operators',
    text: 'MATCH (n:Actor) WHERE n.name STARTS WITH $s OR n.name CONTAINS $c OR n.name IN $list RETURN n.id AS id ORDER BY id',
    parameters: { s: 'An', c: 'ted', list: ['Iran', null] },
    rows: [{ id: 'ir' }, { id: 'p' }, { id: 'us' }],
  },
  {
    name: 'dates compared with parameters, and absent ones',
    text: 'MATCH (n:Node) WHERE n.start >= date($from) RETURN n.id AS id, n.start AS start, n.start = date($none) AS none ORDER BY id',
    parameters: { from: '2022-02-24', none: null },
    rows: [
      { id: 'c', start: '2022-02-24', none: null },
      { id: 'd', start: '2025-06-13', none: null },
    ],
  },
  {
    name: 'an empty list where nothing is found',
    text: 'OPTIONAL MATCH (n:Nobody) RETURN collect({id: n.id}) AS with_null, collect(n.id) AS without',
    rows: [{ with_null: [{ id: null }], without: [] }],
  },
  {
    name: 'several root pages in one row',
    text: `CALL () { MATCH (n:Country) WITH n ORDER BY n.id LIMIT 1 RETURN collect(n.id) AS countries }
      CALL () { MATCH (n:Person) RETURN count(n) AS persons } RETURN countries, persons`,
    rows: [{ countries: ['ir'], persons: 1 }],
  },
  {
    name: 'lists taken apart and put together',
    text: 'WITH [x IN range(1, 5) WHERE x % 2 = 1 | x * 10] AS xs RETURN xs, xs[0] AS head, size(xs) AS n, xs[1..] AS tail, any(x IN xs WHERE x = $x) AS has',
    parameters: { x: 30 },
    rows: [{ xs: [10, 30, 50], head: 10, n: 3, tail: [30, 50], has: true }],
  },
  {
    name: 'a union inside a subquery',
    text: `MATCH (n:Country {id: 'ir'}) CALL (n) { MATCH (n)-[:PARTY_TO]->(c {id: 'c'}) RETURN c AS x UNION MATCH (n)-[:PARTY_TO]->(c {id: 'd'}) RETURN c AS x }
      RETURN x.id AS id ORDER BY id`,
    rows: [{ id: 'c' }, { id: 'd' }],
  },
  {
    name: 'defaults and conditions on null',
    text: 'RETURN coalesce(null, $x) AS x, null = null AS unknown, null IS NULL AS known, NOT (null AND false) AS logic',
    parameters: { x: 'y' },
    rows: [{ x: 'y', unknown: null, known: true, logic: true }],
  },
];

export function holdsForms(engine: TestEngine): void {
  describe('forms of Cypher', () => {
    const { read, write } = openBefore(engine);
    beforeAll(() => write(DATA));

    test.each(FORMS)('$name', async ({ text, parameters = {}, rows }) => {
      expect(await read(text, parameters)).toEqual(rows);
    });
  });
}
