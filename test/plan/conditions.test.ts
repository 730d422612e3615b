import { describe, expect, it } from '@jest/globals';
import { condition } from '../../src/cypher/condition.js';
import { names } from '../../src/cypher/names.js';
import { keptConditions, planAbout } from '../../src/plan/lists/conditions.js';
import { voiceConditions } from '../../src/plan/lists/voices.js';
import { argumentsIn } from '../../src/plan/request/arguments.js';
import { parameters } from '../../src/plan/request/parameters.js';
import type { Condition } from '../../src/plan/tree/condition.js';
import { buildModel } from '../../src/schema/buildModel.js';
import { readSchema } from '../../src/schema/document.js';
import { fieldsOf, type ConnectionField } from '../../src/schema/model.js';

const model = buildModel(readSchema());
const field = (type: string, name: string) => fieldsOf(model, type).get(name) as ConnectionField;
const context = () => ({ model, parameters: parameters(), from: 0, count: { conditions: 0 } });
/** A condition as Cypher, which says in a line what a tree of plan nodes says in thirty. */
const text = (on: Condition) => condition(names(), { node: 'row', relationship: 'link' }, on);

const voices = (type: string, name: string, values: { readonly [argument: string]: unknown }) =>
  voiceConditions(context(), field(type, name), argumentsIn(values)).map(text);
const ADA = { voices: { speakers: ['person/ada'] } };

describe('the nature of a list', () => {
  it('keeps everything if the schema names no condition', () => {
    expect(keptConditions(context(), field('Query', 'events'))).toEqual([]);
  });

  it('keeps the rows that have a property, or one value of it', () => {
    expect(keptConditions(context(), field('Query', 'timeline')).map(text)).toEqual([
      'row.timeText IS NOT NULL',
      'row.type IS NOT NULL',
    ]);
    const planned = context();
    expect(keptConditions(planned, field('Query', 'unknowns')).map(text)).toEqual([
      'row.valueQuantityKnown = $valueQuantityKnown',
    ]);
    expect(planned.parameters.list[0]!.as).toEqual({ kind: 'constant', value: 'UNKNOWN' });
  });
});

describe('the entity that a list is about', () => {
  const about = (name: string, id: string | null | undefined) =>
    planAbout(context(), field('Query', name), argumentsIn({ about: id }));

  it('is not planned if the argument is absent or null', () => {
    expect(about('timeline', undefined)).toBeUndefined();
    expect(about('timeline', null)).toBeUndefined();
  });

  it('is one step from each row if entities cannot be rows', () => {
    expect(about('unknowns', 'country/OM')).toEqual({
      parameter: 'about',
      label: 'Entity',
      traversal: {
        from: ['Claim'],
        types: ['ABOUT'],
        direction: 'OUT',
        target: 'Node',
        label: 'Node',
        implied: true,
        representatives: false,
      },
      parts: undefined,
    });
  });

  it('may be a row itself, and its parts count like itself if the schema names their type', () => {
    const timeline = about('timeline', 'country/OM');
    expect(timeline?.traversal).toMatchObject({ direction: 'UNDIRECTED', steps: 1 });
    expect(timeline?.parts).toMatchObject({
      label: 'Place',
      traversal: { types: ['PART_OF'], direction: 'OUT', steps: 1 },
    });
  });

  it('is one parameter', () => {
    const planned = context();
    planAbout(planned, field('Query', 'timeline'), argumentsIn({ about: 'country/OM' }));
    expect(planned.parameters.list.map(({ name }) => name)).toEqual(['about']);
  });

  it('may be dealt with by an event of speaking, in some modalities', () => {
    const values = argumentsIn({ about: 'country/OM', modality: ['INTENDED'] });
    const timeline = planAbout(context(), field('Query', 'timeline'), values);
    expect(timeline?.acts).toMatchObject({
      traversal: { types: ['DISCUSSED'], direction: 'UNDIRECTED' },
      where: { kind: 'modality', parameter: 'modality' },
    });
    expect(timeline?.traversal.types).not.toContain('DISCUSSED');
  });
});

describe('voices', () => {
  it('ask for nothing if nobody is named', () => {
    expect(voices('Query', 'claims', {})).toEqual([]);
    expect(voices('Query', 'claims', { voices: null })).toEqual([]);
  });

  it('keep claims of these first speakers', () => {
    expect(voices('Query', 'claims', ADA)).toEqual([
      'EXISTS { MATCH (row)-[:FIRST_SPOKEN_BY]->(speaker) WHERE speaker.id IN $voices_speakers }',
    ]);
  });

  it('keep entities about which these speakers claim something', () => {
    expect(voices('Query', 'events', ADA)).toEqual([
      'EXISTS { MATCH (row)<-[:ABOUT]-(claim) WHERE coalesce(EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker) WHERE speaker.id IN $voices_speakers }, false) }',
    ]);
  });

  it('keep both in a timeline, because it has claims and events', () => {
    const [keeps] = voices('Query', 'timeline', ADA);
    expect(keeps).toMatch(
      /^\(EXISTS \{ MATCH \(row\)-\[:FIRST_SPOKEN_BY\].* OR EXISTS \{ MATCH \(row\)<-\[:ABOUT\]/,
    );
  });

  it('keep relationships that rest on such a claim, not nodes that one is about', () => {
    expect(voices('Event', 'participants', ADA)).toEqual([
      'any(speakerId IN link.firstSpeakerIds WHERE speakerId IN $voices_speakers)',
    ]);
  });

  it('keep disagreements in which one of these speakers is heard', () => {
    expect(voices('Query', 'disagreements', ADA)).toEqual([
      'EXISTS { MATCH (row)-[:VOICED_BY]->(speaker:Speaker) WHERE speaker.id IN $voices_speakers }',
    ]);
  });

  it('are those of any step, or of claims that nobody else passed on, where it is asked', () => {
    const [any] = voices('Query', 'claims', { voices: { ...ADA.voices, anyStep: true } });
    expect(any).toMatch(/^EXISTS { MATCH \(row\)-\[:SPOKEN_BY\]->/);
    const firstHand = { voices: { ...ADA.voices, firstHandOnly: true } };
    const [claims] = voices('Query', 'claims', firstHand);
    expect(claims).toMatch(/FIRST_SPOKEN_BY.* AND NOT .*RELAYED_BY.*NOT .*REPRESENTS\*0\.\.2/);
    const [edges] = voices('Event', 'participants', firstHand);
    expect(edges).toMatch(/IN coalesce\(link\.directSpeakerIds, link\.firstSpeakerIds\) WHERE /);
    expect(edges).toMatch(/claim\.id IN link\.relayedClaimIds AND .*FIRST_SPOKEN_BY/);
    const [disagreements] = voices('Query', 'disagreements', firstHand);
    expect(disagreements).toMatch(/COMPARES.*FIRST_SPOKEN_BY/);
  });

  it('include representatives of a speaker, direct or through one other, if asked to', () => {
    expect(voices('Query', 'claims', { voices: { ...ADA.voices, includeRepresentatives: true } })).toEqual([
      'EXISTS { MATCH (row)-[:FIRST_SPOKEN_BY]->(speaker) WHERE coalesce(EXISTS { MATCH (speaker)-[:REPRESENTS*0..2]->(actor) WHERE actor.id IN $voices_speakers }, false) }',
    ]);
    for (const includeRepresentatives of [false, null, undefined])
      expect(
        voices('Query', 'claims', { voices: { ...ADA.voices, includeRepresentatives } })[0],
      ).not.toContain('REPRESENTS');
  });
});
