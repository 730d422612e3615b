import type { Page } from './server.js';

/** The neighbors of an entity, as a page about it shows them. */
const NEIGHBORS = `query Neighbors($id: ID!) {
  node(id: $id) { id ... on Entity { name neighbors(first: 20) { edges {
    relationshipId relationship direction role claims(first: 3) { id gist } firstSpeakers { id name } node { id name }
  } } } }
}`;

/** The same relationships as objects of their own, seen from an entity. */
const RELATIONSHIPS = `query Relationships($id: ID!) {
  node(id: $id) { id ... on Entity { neighbors(first: 20) { edges {
    direction node { id name } relationshipNode { id relationship from { id name } to { id name } claims(first: 1) { totalCount nodes { id gist } } }
  } } } }
}`;

const PARTICIPANTS = `query Participants($id: ID!) {
  event(id: $id) { id name participants(first: 20) { totalCount edges { role relationshipId node { id name } } } }
}`;

const EVENTS = `query Events($id: ID!) {
  person(id: $id) { id name events(first: 20) { edges { role relationshipId node { id name } } } }
}`;

const AROUND = `query Around($id: ID!) {
  neighborhood(id: $id, depth: 2, first: 5) {
    nodes { distance node { id name } }
    edges { relationshipId relationship from to certainty claims(first: 1) { id } firstSpeakers { id } }
  }
}`;

const WAY = `query Way($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 2) { paths { start { id } hops { relationshipId relationship direction certainty relationshipNode { id from { id } } node { id name } } } }
}`;

const ONE = `query One($id: ID!) {
  relationship(id: $id) { id relationship certainty from { id name } to { id name } claims(first: 5) { totalCount nodes { id gist } } firstSpeakers { id name } }
}`;

const SOME = `query Some { nodes(ids: ["person/vladimir-putin", "relationship/HOLDS.person.vladimir-putin.83fb273ae98c28d4"]) { id ... on Relationship { from { id } to { id } } ... on Entity { name } } }`;

const PUTIN = 'person/vladimir-putin';
const OFFICE = 'office/russian-president';
const CALL = 'event/trump-putin-call';

const page = (text: string, id: string): Page => ({ text, variables: { id } });

/** A visit that comes to the same relationships by different fields, and back to its start. */
export const VISIT: readonly Page[] = [
  page(NEIGHBORS, PUTIN),
  page(NEIGHBORS, OFFICE),
  page(NEIGHBORS, PUTIN),
  page(PARTICIPANTS, CALL),
  page(EVENTS, PUTIN),
  page(EVENTS, 'person/donald-trump'),
  page(RELATIONSHIPS, OFFICE),
  page(RELATIONSHIPS, CALL),
  page(RELATIONSHIPS, PUTIN),
  page(AROUND, PUTIN),
  page(AROUND, 'country/RU'),
  { text: WAY, variables: { from: PUTIN, to: 'country/RU' } },
  { text: WAY, variables: { from: 'country/RU', to: PUTIN } },
  page(ONE, 'relationship/HOLDS.person.vladimir-putin.83fb273ae98c28d4'),
  { text: SOME },
  page(NEIGHBORS, 'country/RU'),
];

/** The same visit, if edges still had an `id` that is the same at both ends. */
export const VISIT_WITH_IDS_OF_EDGES: readonly Page[] = VISIT.map(({ text, ...rest }) => ({
  text: text.replaceAll('relationshipId', 'id: relationshipId'),
  ...rest,
}));
