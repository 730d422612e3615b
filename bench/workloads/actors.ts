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
      text: `MATCH (a:Node {id: $id}) WHERE a:Actor
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
  WITH r, e ORDER BY e.timeSort DESC, e.id DESC, r.id LIMIT 5
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
      text: `MATCH (a:Node {id: $id}) WHERE a:Actor
CALL (a) {
  MATCH (a)-[r1:PARTICIPATED_IN]->(e1)
  WITH r1, e1 ORDER BY e1.timeSort DESC, e1.id DESC, r1.id LIMIT 10
  CALL (e1) {
    MATCH (e1)<-[p1:PARTICIPATED_IN]-(b)
    WITH p1, b ORDER BY b.name, p1.id LIMIT 20
    CALL (b) {
      MATCH (b)-[r2:PARTICIPATED_IN]->(e2)
      WITH r2, e2 ORDER BY e2.timeSort DESC, e2.id DESC, r2.id LIMIT 5
      CALL (e2) {
        MATCH (e2)<-[p2:PARTICIPATED_IN]-(c)
        WITH p2, c ORDER BY c.name, p2.id LIMIT 20
        CALL (c) {
          MATCH (c)-[r3:PARTICIPATED_IN]->(e3)
          WITH r3, e3 ORDER BY e3.timeSort DESC, e3.id DESC, r3.id LIMIT 5
          RETURN collect({id: e3.id, name: e3.name}) AS events3
        }
        RETURN collect({id: c.id, events: {nodes: events3}}) AS participants2
      }
      RETURN collect({id: e2.id, participants: {nodes: participants2}}) AS events2
    }
    RETURN collect({id: b.id, events: {nodes: events2}}) AS participants1
  }
  RETURN collect({id: e1.id, participants: {nodes: participants1}}) AS events1
}
RETURN {id: a.id, events: {nodes: events1}} AS value`,
      parameters: { id: String(id) },
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
