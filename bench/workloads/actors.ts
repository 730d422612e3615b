import type { Workload } from './workload.js';

const REPRESENTED = `CALL (ACTOR) {
  MATCH (ACTOR)-[r:REPRESENTS]->(c)
  WITH r, c ORDER BY c.name, r.id LIMIT 20
  RETURN collect({id: c.id, name: c.name}) AS ACTORCountries
}`;
const represented = (actor: string): string => REPRESENTED.replaceAll('ACTOR', actor);

export const actorById: Workload = {
  number: '1',
  title: 'an actor by id, with its country',
  name: 'ActorById',
  operation: `query ActorById($id: ID!) {
    actor(id: $id) { id name represents { nodes { id name } } }
  }`,
  variables: ({ actors }) => actors.map((id) => ({ id })),
  raw: ({ id }) => ({
    actor: {
      text: `MATCH (a:Node:Actor {id: $id})
${represented('a')}
RETURN {id: a.id, name: a.name, represents: {nodes: aCountries}} AS value`,
      parameters: { id: String(id) },
    },
  }),
  library: {
    operation: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { id name represents(sort: [{ name: ASC }], limit: 20) { id name } } }`,
    read: ({ actors: [actor] }: { actors: LibraryActor[] }) => ({ actor: actor ? withNodes(actor) : null }),
  },
  dataLoader: true,
  http: true,
};

interface LibraryActor {
  readonly id: string;
  readonly name: string;
  readonly represents?: readonly unknown[];
  readonly events?: readonly LibraryEvent[];
}

interface LibraryEvent {
  readonly id: string;
  readonly name: string;
  readonly timeEdtf?: string | null;
  readonly participants?: readonly LibraryActor[];
}

/** Lists of the library are connections of ours. */
function withNodes({ represents, events, ...actor }: LibraryActor): unknown {
  return {
    ...actor,
    ...(represents ? { represents: { nodes: represents } } : {}),
    ...(events ? { events: { nodes: events.map(eventWithNodes) } } : {}),
  };
}

function eventWithNodes({ participants, timeEdtf, ...event }: LibraryEvent): unknown {
  return {
    ...event,
    ...(timeEdtf === undefined ? {} : { time: timeEdtf === null ? null : { edtf: timeEdtf } }),
    ...(participants ? { participants: { nodes: participants.map(withNodes) } } : {}),
  };
}

/** By time alone events of one day would come in an order of their own with every contender. */
const NEWEST = 'orderBy: [{ time: DESC }, { id: DESC }]';

/** The last of days is stored where no time is known, which comes last all the same. */
const NEWEST_FIRST =
  "CASE WHEN e.timeSort < date('9999-12-31') THEN e.timeSort ELSE date('-9999-01-01') END DESC, e.id DESC, r.id";
const LIBRARY_NEWEST = 'sort: [{ timeSort: DESC }, { id: DESC }]';
const BY_NAME = 'sort: [{ name: ASC }], limit: 20';

export const actorsWithEvents: Workload = {
  number: '2',
  title: '20 actors by name, 5 newest events of each, who takes part, their countries',
  name: 'ActorsWithEvents',
  operation: `query ActorsWithEvents {
    actors(first: 20, orderBy: [{ name: ASC }]) {
      nodes {
        id name
        events(first: 5, ${NEWEST}) {
          nodes { id name time { edtf } participants { nodes { id name represents { nodes { id name } } } } }
        }
      }
    }
  }`,
  variables: () => [{}],
  raw: () => ({
    actors: {
      text: `MATCH (a:Actor) WHERE a.name IS NOT NULL
WITH a ORDER BY a.name, a.id LIMIT 20
CALL (a) {
  MATCH (a)-[r:PARTICIPATED_IN]->(e)
  WITH r, e ORDER BY ${NEWEST_FIRST} LIMIT 5
  CALL (e) {
    MATCH (e)<-[p:PARTICIPATED_IN]-(o)
    WITH p, o ORDER BY o.name, p.id LIMIT 20
    ${represented('o')}
    RETURN collect({id: o.id, name: o.name, represents: {nodes: oCountries}}) AS participants
  }
  RETURN collect({id: e.id, name: e.name, time: CASE WHEN e.timeEdtf IS NOT NULL THEN {edtf: e.timeEdtf} END, participants: {nodes: participants}}) AS events
}
WITH collect({id: a.id, name: a.name, events: {nodes: events}}) AS actors
RETURN {nodes: actors} AS value`,
      parameters: {},
    },
  }),
  library: {
    operation: `query {
      actors(limit: 20, sort: [{ name: ASC }]) {
        id name
        events(limit: 5, ${LIBRARY_NEWEST}) {
          id name timeEdtf
          participants(${BY_NAME}) { id name represents(${BY_NAME}) { id name } }
        }
      }
    }`,
    read: ({ actors }: { actors: LibraryActor[] }) => ({ actors: { nodes: actors.map(withNodes) } }),
  },
  dataLoader: true,
  http: true,
};

/**
 * By level: every event, and every actor, once, however many lead to it. What is found of each comes back by its id,
 * and the answer is put together afterward.
 */
function participantsOf(events: string, people: string): string {
  return `CALL (${events}) {
  UNWIND ${events} AS found UNWIND found AS e
  WITH DISTINCT e
  CALL (e) {
    MATCH (e)<-[p:PARTICIPATED_IN]-(o)
    WITH p, o ORDER BY o.name, p.id LIMIT 20
    RETURN collect(o.id) AS ids, collect(o) AS below
  }
  RETURN collect({id: e.id, of: ids}) AS ${events}Of, collect(below) AS ${people}
}`;
}

function newestOf(people: string, events: string): string {
  return `CALL (${people}) {
  UNWIND ${people} AS found UNWIND found AS o
  WITH DISTINCT o
  CALL (o) {
    MATCH (o)-[r:PARTICIPATED_IN]->(e)
    WITH r, e ORDER BY ${NEWEST_FIRST} LIMIT 5
    RETURN collect(e.id) AS ids, collect(e) AS below
  }
  RETURN collect({id: o.id, of: ids}) AS ${people}Of, collect(below) AS ${events}
}`;
}

type Found = readonly { readonly id: string; readonly of: readonly string[] }[];

interface Levels {
  readonly id: string;
  readonly newest: readonly string[];
  readonly events1Of: Found;
  readonly people1Of: Found;
  readonly events2Of: Found;
  readonly people2Of: Found;
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

/** Five levels of ids into one answer, from the last to the first. */
function deep({ id, newest, events1Of, people1Of, events2Of, people2Of, names }: Levels): unknown {
  type Made = ReadonlyMap<string, unknown>;
  const nodes = (ids: readonly string[], made: Made): unknown => ({
    nodes: ids.map((each) => made.get(each)),
  });
  const level = (found: Found, key: string, below: Made): Made =>
    new Map(found.map((each) => [each.id, { id: each.id, [key]: nodes(each.of, below) }]));
  const events3 = new Map(names.map((each) => [each.id, each]));
  const events2 = level(events2Of, 'participants', level(people2Of, 'events', events3));
  const events1 = level(events1Of, 'participants', level(people1Of, 'events', events2));
  return { id, events: nodes(newest, events1) };
}

export const hubThreeDeep: Workload = {
  number: '3',
  title: 'a hub’s 10 newest events, 5 newest of who takes part, and of theirs',
  name: 'HubThreeDeep',
  operation: `query HubThreeDeep($id: ID!) {
    actor(id: $id) {
      id
      events(first: 10, ${NEWEST}) {
        nodes {
          id
          participants {
            nodes {
              id
              events(first: 5, ${NEWEST}) {
                nodes { id participants { nodes { id events(first: 5, ${NEWEST}) { nodes { id name } } } } }
              }
            }
          }
        }
      }
    }
  }`,
  variables: ({ hub, actors }) => [...new Set([hub, actors[1]!])].map((id) => ({ id })),
  raw: ({ id }) => ({
    actor: {
      text: `MATCH (a:Node:Actor {id: $id})
CALL (a) {
  MATCH (a)-[r:PARTICIPATED_IN]->(e)
  WITH r, e ORDER BY ${NEWEST_FIRST} LIMIT 10
  WITH collect(e.id) AS newest, collect(e) AS events
  RETURN newest, [events] AS events1
}
${participantsOf('events1', 'people1')}
${newestOf('people1', 'events2')}
${participantsOf('events2', 'people2')}
${newestOf('people2', 'events3')}
CALL (events3) {
  UNWIND events3 AS found UNWIND found AS e
  WITH DISTINCT e
  RETURN collect({id: e.id, name: e.name}) AS names
}
RETURN a.id AS id, newest, events1Of, people1Of, events2Of, people2Of, names`,
      parameters: { id: String(id) },
      finish: ([row]) => row && deep(row as unknown as Levels),
    },
  }),
  library: {
    operation: `query ($id: ID!) {
      actors(where: { id: { eq: $id } }) {
        id
        events(limit: 10, ${LIBRARY_NEWEST}) {
          id
          participants(${BY_NAME}) {
            id
            events(limit: 5, ${LIBRARY_NEWEST}) {
              id
              participants(${BY_NAME}) { id events(limit: 5, ${LIBRARY_NEWEST}) { id name } }
            }
          }
        }
      }
    }`,
    read: ({ actors: [actor] }: { actors: LibraryActor[] }) => ({ actor: actor ? withNodes(actor) : null }),
  },
  dataLoader: true,
};
