import type { Beforehand } from '../../src/graph/graph.js';
import { decodeCursor, encodeCursor } from '../../src/plan/cursor.js';
import { PAGE_ROWS } from './picks.js';
import type { Variables, Workload } from './workload.js';

/** Values of statements are strings here, all of them. */
function strings(variables: Variables): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
}

export const filteredList: Workload = {
  number: '4',
  title: 'events by participant, code and days, with their total',
  name: 'FilteredList',
  operation: `query FilteredList($actor: ID!, $code: String!, $from: Date!, $to: Date!) {
    events(
      first: 20
      orderBy: [{ time: DESC }]
      where: {
        participants: { some: { id: { eq: $actor } } }
        codes: { some: { code: { eq: $code } } }
        time: { certainlyWithin: { from: $from, to: $to } }
      }
    ) { totalCount nodes { id name time { edtf } } }
  }`,
  variables: ({ actors, codes, range }) =>
    actors.slice(0, 8).map((actor, at) => ({ actor, code: codes[at % codes.length], ...range })),
  raw: (variables) => ({
    events: {
      text: `MATCH (a:Node {id: $actor})
MATCH (a)-[:PARTICIPATED_IN]->(e)
WHERE e.timeEarliestStart >= date($from) AND e.timeLatestEnd <= date($to)
  AND EXISTS { MATCH (e)-[:HAS_CODE]->(c) WHERE c.code = $code }
WITH DISTINCT e ORDER BY e.timeSort DESC, e.id DESC
WITH collect(e) AS found
RETURN {totalCount: size(found), nodes: [e IN found[..20] | {id: e.id, name: e.name, time: {edtf: e.timeEdtf}}]} AS value`,
      parameters: strings(variables),
    },
  }),
  library: {
    operation: `query ($actor: ID!, $code: String!, $from: Date!, $to: Date!) {
      eventsConnection(
        first: 20
        sort: [{ timeSort: DESC }, { id: DESC }]
        where: {
          participants: { some: { id: { eq: $actor } } }
          codes: { some: { code: { eq: $code } } }
          timeEarliestStart: { gte: $from }
          timeLatestEnd: { lte: $to }
        }
      ) { totalCount edges { node { id name timeEdtf } } }
    }`,
    read: ({ eventsConnection: { totalCount, edges } }: { eventsConnection: LibraryPage }) => ({
      events: {
        totalCount,
        nodes: edges.map(({ node: { timeEdtf, ...node } }) => ({ ...node, time: { edtf: timeEdtf } })),
      },
    }),
  },
};

interface LibraryPage {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly timeEdtf: string } }[];
}

/** The name that the list of events, newest first, has in its cursors. */
const LIST = {
  name: 'events',
  order: ['timeSort', 'id'].map((property) => ({ property, descending: true })),
};

const AFTER = 'e.timeSort <= date($day) AND (e.timeSort < date($day) OR e.id < $id)';
const BY_INDEX = `MATCH (e:Event) USING INDEX e:Event(timeSort, id) WHERE ${AFTER} AND e.id IS NOT NULL`;
/** The embedded engine sorts what a statement returns several times as fast as what it goes on with. */
const PAGE_IDS = `MATCH (e:Event) WHERE ${AFTER}
RETURN e.id AS id, e.timeSort AS day ORDER BY e.timeSort DESC, e.id DESC LIMIT ${PAGE_ROWS + 1}`;

/** The rows that the page is made of, by a statement of their own. */
const idsOfPage: Beforehand = function* (parameters) {
  const rows = yield { text: PAGE_IDS, parameters };
  return { ids: rows.map(({ id }) => id!) };
};

function pageOfEvents(page: number): Workload {
  return {
    number: `5, page ${page}`,
    title: `page ${page} of all events, newest first, by cursor`,
    name: `Page${page}`,
    operation: `query Page${page}($after: String!) {
      events(first: ${PAGE_ROWS}, after: $after, orderBy: [{ time: DESC }]) {
        nodes { id name time { edtf } }
        pageInfo { hasNextPage }
      }
    }`,
    variables: ({ pageEnds }) => {
      const end = pageEnds.get(page);
      return end ? [{ after: encodeCursor(LIST, [end.day, end.id]) }] : [];
    },
    raw: ({ after }, engine) => ({
      events: {
        ...(engine === 'embedded' ? { first: idsOfPage } : {}),
        text: `${engine === 'embedded' ? 'UNWIND $ids AS id MATCH (e:Node {id: id})' : BY_INDEX}
WITH e ORDER BY e.timeSort DESC, e.id DESC LIMIT ${PAGE_ROWS + 1}
WITH collect({id: e.id, name: e.name, time: CASE WHEN e.timeEdtf IS NOT NULL THEN {edtf: e.timeEdtf} END}) AS rows
RETURN {nodes: rows[..${PAGE_ROWS}], pageInfo: {hasNextPage: size(rows) > ${PAGE_ROWS}}} AS value`,
        parameters: placeOf(String(after)),
      },
    }),
  };
}

/** Where a page begins: what a hand-written endpoint would have as its own cursor. */
function placeOf(after: string): { readonly day: string; readonly id: string } {
  const [day, id] = decodeCursor(after, LIST, ['date', 'string']).keys;
  return { day: String(day), id: String(id) };
}

export const pagesOfEvents: readonly Workload[] = [2, 100, 1_000].map(pageOfEvents);

export const facetsOfEvents: Workload = {
  number: '10',
  title: 'facets of a hub’s events: codes and months',
  name: 'Facets',
  operation: `query Facets($id: ID!) {
    actor(id: $id) { events { totalCount facets(of: [CODE, MONTH], first: 10) { field values { value count } } } }
  }`,
  variables: ({ hub }) => [{ id: hub }],
  raw: (variables) => ({
    actor: {
      text: `MATCH (a:Node:Actor {id: $id})
CALL (a) {
  MATCH (a)-[r:PARTICIPATED_IN]->(e)-[:HAS_CODE]->(c)
  WITH c.code AS value, count(DISTINCT r) AS count ORDER BY count DESC, value LIMIT 10
  RETURN collect({value: value, count: count}) AS codes
}
CALL (a) {
  MATCH (a)-[r:PARTICIPATED_IN]->(e) WHERE e.timeEarliestStart IS NOT NULL
  WITH substring(toString(e.timeEarliestStart), 0, 7) AS value, count(r) AS count ORDER BY count DESC, value LIMIT 10
  RETURN collect({value: value, count: count}) AS months
}
RETURN {events: {totalCount: COUNT { MATCH (a)-[:PARTICIPATED_IN]->() }, facets: [{field: 'CODE', values: codes}, {field: 'MONTH', values: months}]}} AS value`,
      parameters: strings(variables),
    },
  }),
};
