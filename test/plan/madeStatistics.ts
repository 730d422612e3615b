import { ACTS_OF_SPEAKING } from '../../src/schema/actsOfSpeaking.js';
import { withLabels, type Degrees, type Statistics } from '../../src/plan/cost/statistics.js';
import type { GraphModel } from '../../src/schema/model.js';

type Degree = readonly [type: string, relationship: string, direction: keyof Degrees, most: number];

/**
 * Statistics without a graph: imported events with two participants each, one dataset as their source, a country that
 * takes part in one event of five, and the counts of an article's graph. The number of events is free, ten or ten
 * million.
 */
export function madeStatistics(model: GraphModel, events: number): Statistics {
  const share = (part: number): number => Math.max(1, Math.ceil(events * part));
  const claims = share(1.3);
  const nodes = {
    Country: 250,
    Organization: share(0.05),
    Person: share(0.01),
    Bloc: 10,
    Office: 10,
    Conflict: 10,
    Negotiation: 10,
    Agreement: 10,
    Place: share(0.02),
    Event: events,
    Claim: claims,
    Evidence: claims,
    AttributionStep: claims,
    Name: share(1.2),
    Identifier: 1_000,
    EventCode: events,
    Measurement: share(0.2),
    Disagreement: 20,
    DisagreementSide: 40,
    Sentence: 100,
    Article: 10,
    Dataset: 2,
    Change: share(0.002),
  };
  const relationships = {
    ...each(['SUBJECT', 'SPOKEN_BY', 'FIRST_SPOKEN_BY', 'CLAIMED_IN'], claims),
    ...each(['SUPPORTED_BY', 'ATTRIBUTED', 'SPEAKER', 'WRITTEN_IN', 'OBJECT'], claims),
    ...each(['HAS_CODE'], events),
    ABOUT: share(4),
    MENTIONS: share(4),
    PARTICIPATED_IN: share(2),
    LOCATED_IN: share(0.5),
    HAS_NAME: share(1.2),
    HAS_MEASUREMENT: share(0.2),
    HAS_IDENTIFIER: 1_000,
    REPRESENTS: share(0.05),
    PART_OF: share(0.02),
    ...each(['PARTY_TO', 'CONCERNS', 'REACHED_IN', 'PURSUANT_TO', 'FOLLOWED', 'HOLDS'], 20),
    ...each(ACTS_OF_SPEAKING, 5),
    ...each(
      ['STATED_IN', 'IN_SENTENCE', 'IN_ARTICLE', 'REPORTED_BY', 'RELAYED_BY', 'QUOTES', 'ADDRESSEE'],
      200,
    ),
    ...each(['TOUCHES', 'DISPUTES', 'COMPARES', 'HAS_SIDE', 'VOICED_BY'], 60),
  };
  const stored = {
    nodes,
    relationships,
    degrees: degrees(share),
    lists: { claimIds: 40, firstSpeakerIds: 3, directSpeakerIds: 3, speakerIds: 4, relayedClaimIds: 1 },
  };
  return withLabels(
    stored,
    new Map([...model.nodes.values()].map(({ label, possible }) => [label, possible])),
  );
}

function each(names: readonly string[], count: number): { readonly [name: string]: number } {
  return Object.fromEntries(names.map((name) => [name, count]));
}

const ACTS_OF_ACTORS = ACTS_OF_SPEAKING.filter((type) => type !== 'DISCUSSED');

function degrees(share: (part: number) => number): Statistics['degrees'] {
  const claims = share(1.3);
  const all: readonly Degree[] = [
    ...['Country', 'Organization', 'Person', 'Bloc', 'Office'].flatMap((type): Degree[] => [
      [type, 'PARTICIPATED_IN', 'OUT', share(type === 'Country' ? 0.2 : 0.01)],
      [type, 'ABOUT', 'IN', share(type === 'Country' ? 0.2 : 0.01)],
      [type, 'MENTIONS', 'IN', share(type === 'Country' ? 0.2 : 0.01)],
      [type, 'OBJECT', 'IN', share(type === 'Country' ? 0.01 : 0.001)],
      [type, 'SUBJECT', 'IN', share(type === 'Country' ? 0.01 : 0.001)],
      [type, 'REPRESENTS', 'IN', share(type === 'Country' ? 0.005 : 0)],
      [type, 'REPRESENTS', 'OUT', 2],
      [type, 'PARTY_TO', 'OUT', 5],
      [type, 'SPOKEN_BY', 'IN', 40],
      [type, 'FIRST_SPOKEN_BY', 'IN', 40],
      [type, 'SPEAKER', 'IN', 40],
      [type, 'HAS_NAME', 'OUT', 20],
      [type, 'HAS_IDENTIFIER', 'OUT', 4],
      ...ACTS_OF_ACTORS.map((act): Degree => [type, act, 'OUT', 3]),
      [type, 'DISCUSSED', 'IN', 2],
      [type, 'CONDEMNED', 'IN', 2],
      [type, 'HOLDS', 'OUT', 2],
    ]),
    ...['Conflict', 'Negotiation', 'Agreement', 'Event', 'Place'].flatMap((type): Degree[] => [
      [type, 'PARTY_TO', 'IN', 6],
      [type, 'PARTICIPATED_IN', 'IN', 8],
      [type, 'PART_OF', 'IN', 10],
      [type, 'PART_OF', 'OUT', 2],
      [type, 'CONCERNS', 'OUT', 2],
      [type, 'CONCERNS', 'IN', 3],
      [type, 'ABOUT', 'IN', 40],
      [type, 'MENTIONS', 'IN', 40],
      [type, 'SUBJECT', 'IN', 40],
      [type, 'OBJECT', 'IN', 20],
      [type, 'HAS_NAME', 'OUT', 3],
      [type, 'HAS_CODE', 'OUT', 3],
      [type, 'HAS_MEASUREMENT', 'OUT', 4],
      [type, 'LOCATED_IN', 'OUT', 1],
      ...ACTS_OF_SPEAKING.map((act): Degree => [type, act, 'IN', 2]),
      [type, 'DISCUSSED', 'OUT', 3],
      [type, 'REACHED_IN', 'IN', 2],
      [type, 'REACHED_IN', 'OUT', 1],
      [type, 'PURSUANT_TO', 'OUT', 2],
      [type, 'PURSUANT_TO', 'IN', 2],
      [type, 'FOLLOWED', 'OUT', 2],
      [type, 'FOLLOWED', 'IN', 2],
    ]),
    ...['TOUCHES', 'DISPUTES', 'COMPARES', 'HAS_SIDE'].map((type): Degree => [
      'Disagreement',
      type,
      'OUT',
      4,
    ]),
    ...['DISPUTES', 'COMPARES'].flatMap((type): Degree[] => [
      ['DisagreementSide', type, 'OUT', 4],
      ['Claim', type, 'IN', 3],
    ]),
    ['DisagreementSide', 'VOICED_BY', 'OUT', 3],
    ['Country', 'PART_OF', 'IN', share(0.002)],
    ['Country', 'LOCATED_IN', 'IN', share(0.05)],
    ['Place', 'LOCATED_IN', 'IN', share(0.02)],
    ...['SUBJECT', 'OBJECT', 'FIRST_SPOKEN_BY', 'REPORTED_BY', 'CLAIMED_IN'].map((type): Degree => [
      'Claim',
      type,
      'OUT',
      1,
    ]),
    ...['ABOUT', 'SPOKEN_BY', 'ATTRIBUTED', 'SUPPORTED_BY', 'STATED_IN'].map((type): Degree => [
      'Claim',
      type,
      'OUT',
      4,
    ]),
    ['Evidence', 'SUPPORTED_BY', 'IN', 5],
    ['Evidence', 'WRITTEN_IN', 'OUT', 1],
    ['Evidence', 'IN_SENTENCE', 'OUT', 1],
    ['Evidence', 'MENTIONS', 'OUT', 6],
    ['Sentence', 'IN_SENTENCE', 'IN', 15],
    ['Sentence', 'STATED_IN', 'IN', 15],
    ['Sentence', 'IN_ARTICLE', 'OUT', 1],
    ['Article', 'IN_ARTICLE', 'IN', 30],
    ['AttributionStep', 'ATTRIBUTED', 'IN', 1],
    ['AttributionStep', 'SPEAKER', 'OUT', 1],
    ['AttributionStep', 'ADDRESSEE', 'OUT', 2],
    ...['SPOKEN_BY', 'FIRST_SPOKEN_BY', 'CLAIMED_IN', 'SPEAKER', 'WRITTEN_IN'].flatMap((type): Degree[] => [
      ['Dataset', type, 'IN', claims],
      ['Article', type, 'IN', 200],
    ]),
  ];
  const found: Record<string, Record<string, Degrees>> = {};
  for (const [type, relationship, direction, most] of all) {
    const byType = (found[type] ??= {});
    byType[relationship] = { OUT: 0, IN: 0, ...byType[relationship], [direction]: most };
  }
  return found;
}
