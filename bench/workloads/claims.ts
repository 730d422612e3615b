import type { Workload } from './workload.js';

/** A claim's steps of attribution, each with its speaker, and its evidence, of variable `c`. */
const ATTRIBUTION = (speaker: string): string => `CALL (c) {
  MATCH (c)-[:ATTRIBUTED]->(s)
  WITH s ORDER BY s.position, s.id LIMIT 100
  CALL (s) { MATCH (s)-[:SPEAKER]->(w) RETURN head(collect(${speaker})) AS speaker }
  RETURN collect({verb: s.verb, speaker: speaker}) AS attribution
}`;

export const claimsOfEvent: Workload = {
  number: '11',
  title: 'the claims of an event, each with attribution and evidence',
  name: 'ClaimsOfEvent',
  operation: `query ClaimsOfEvent($id: ID!) {
    event(id: $id) {
      name
      claims {
        nodes {
          gist
          attribution { verb speaker { id name } }
          evidence { kind row source { id name } }
        }
      }
    }
  }`,
  variables: ({ events }) => events.map((id) => ({ id })),
  raw: ({ id }) => ({
    event: {
      text: `MATCH (e:Node:Event {id: $id})
CALL (e) {
  MATCH (e)<-[:ABOUT]-(c)
  WITH c ORDER BY c.position, c.id LIMIT 20
  ${ATTRIBUTION('{id: w.id, name: w.name}')}
  CALL (c) {
    MATCH (c)-[:SUPPORTED_BY]->(v)
    WITH v ORDER BY v.position, v.id LIMIT 20
    CALL (v) { MATCH (v)-[:WRITTEN_IN]->(w) RETURN head(collect({id: w.id, name: w.name})) AS source }
    RETURN collect({kind: v.kind, row: v.row, source: source}) AS evidence
  }
  RETURN collect({gist: c.gist, attribution: attribution, evidence: evidence}) AS claims
}
RETURN {name: e.name, claims: {nodes: claims}} AS value`,
      parameters: { id: String(id) },
    },
  }),
};

/** The fourth query of docs/queries.md, which asks for the most fields. */
export const largestExample: Workload = {
  number: '12',
  title: 'the largest of the nine queries: why somebody takes part',
  name: 'LargestExample',
  operation: `query LargestExample {
    event(id: "event/us-iran-round-june-15") {
      participants(first: 1) {
        edges {
          role
          node { name }
          claims {
            gist
            attribution { verb speaker { name } }
            evidence { start end sentence { number gist } }
          }
        }
      }
    }
  }`,
  variables: () => [{}],
  raw: () => ({
    event: {
      text: `MATCH (e:Node:Event {id: 'event/us-iran-round-june-15'})
CALL (e) {
  MATCH (e)<-[p:PARTICIPATED_IN]-(a)
  WITH p, a ORDER BY a.name, p.id LIMIT 1
  CALL (p) {
    UNWIND range(0, size(p.claimIds) - 1) AS place
    MATCH (c:Node {id: p.claimIds[place]})
    WITH c, place ORDER BY place LIMIT 20
    ${ATTRIBUTION('{name: w.name}')}
    CALL (c) {
      MATCH (c)-[:SUPPORTED_BY]->(v)
      WITH v ORDER BY v.position, v.id LIMIT 20
      CALL (v) { MATCH (v)-[:IN_SENTENCE]->(t) RETURN head(collect({number: t.number, gist: t.gist})) AS sentence }
      RETURN collect({start: v.start, end: v.end, sentence: sentence}) AS evidence
    }
    RETURN collect({gist: c.gist, attribution: attribution, evidence: evidence}) AS claims
  }
  RETURN collect({role: p.role, node: {name: a.name}, claims: claims}) AS edges
}
RETURN {participants: {edges: edges}} AS value`,
      parameters: {},
    },
  }),
  http: true,
};
