import { describe, expect, test } from '@jest/globals';
import { checkFacts } from '../../src/facts/check/checkFacts.js';
import { contentHash } from '../../src/derive/desiredGraph.js';
import type { DesiredNode, DesiredRelationship, DesiredGraph } from '../../src/derive/desiredGraph.js';
import { deriveDesiredGraph } from '../../src/derive/deriveDesiredGraph.js';
import { ARTICLE, cite, named, replaced, SAMPLE, withFacts } from '../facts/sample.js';
import type { FactFiles } from '../facts/sample.js';

async function derive(files: FactFiles): Promise<DesiredGraph> {
  return withFacts(files, async (directory) => {
    const { facts, problems, storage } = await checkFacts({ directory });
    expect(problems).toEqual([]);
    return deriveDesiredGraph(facts, storage);
  });
}

/** The sample with more claims of the article, each a block of YAML without its evidence. */
function withClaims(...claims: readonly string[]): FactFiles {
  const added = claims.map((claim) => `  - { ${claim}, evidence: [${cite('Sudland')}] }\n`).join('');
  return { ...SAMPLE, '30-claims.yaml': `${SAMPLE['30-claims.yaml'] ?? ''}${added}` };
}

function node(content: DesiredGraph, id: string): DesiredNode['properties'] | undefined {
  return content.nodes.find((candidate) => candidate.id === id)?.properties;
}

function ofType(content: DesiredGraph, type: string): readonly DesiredNode[] {
  return content.nodes.filter((candidate) => candidate.type === type);
}

function links(content: DesiredGraph, type: string, from?: string): readonly DesiredRelationship[] {
  return content.relationships.filter(
    (link) => link.type === type && (from === undefined || link.from === from),
  );
}

function claim(content: DesiredGraph, gist: string): DesiredNode {
  const found = ofType(content, 'Claim').find(({ properties }) => properties['gist'] === gist);
  if (found === undefined) throw new Error(`No claim says “${gist}”.`);
  return found;
}

describe('The graph derived from claims', () => {
  test('is the same, ids included, however a file composes its letters', async () => {
    const claims = (name: string): FactFiles => ({
      ...SAMPLE,
      '90-reference.yaml': `${SAMPLE['90-reference.yaml']}${named('person/ada', name, 'ALIAS')}\n`,
    });
    const [composed, decomposed] = ['Žarko Erdoğan', 'Z\u030carko Erdog\u0306an'].map(claims);
    expect(decomposed).not.toEqual(composed);
    expect(await derive(decomposed!)).toEqual(await derive(composed!));
  });

  test('has the properties of an entity', async () => {
    const content = await derive(SAMPLE);
    expect(node(content, 'event/call')).toEqual({
      id: 'event/call',
      type: 'EVENT',
      name: 'Call of Ada and Bo',
      status: 'HELD',
      timeText: 'May 2, 2024',
      timeEdtf: '2024-05-02',
      timePrecision: 'DAY',
      timeYearBasis: 'STATED',
      timeEarliestStart: '2024-05-02',
      timeLatestStart: '2024-05-02',
      timeEarliestEnd: '2024-05-02',
      timeLatestEnd: '2024-05-02',
      timeOpenEnd: false,
      timeSort: '2024-05-02',
    });
    expect(node(content, 'country/NL')).toEqual({
      id: 'country/NL',
      type: 'COUNTRY',
      name: 'Norland',
      code: 'NL',
    });
    expect(node(content, 'event/vote')).toMatchObject({ timeSort: '9999-12-31' });
  });

  test('has a plain relationship with its role, claims and first speakers', async () => {
    const content = await derive(SAMPLE);
    const [recipient] = links(content, 'PARTICIPATED_IN', 'person/bo');
    expect(recipient).toMatchObject({
      to: 'event/call',
      properties: {
        role: 'RECIPIENT',
        claimIds: [claim(content, 'Bo was called.').id],
        firstSpeakerIds: ['person/bo'],
      },
    });
    expect(links(content, 'PARTICIPATED_IN', 'person/ada')[0]?.properties['firstSpeakerIds']).toEqual([
      ARTICLE,
    ]);
    expect(recipient?.properties['id']).toBe(recipient?.id);
  });

  test('has one relationship for several claims, which it names in the order of the files', async () => {
    const again =
      'subject: person/ada, predicate: PARTICIPATED_IN, object: event/call, role: INITIATOR, gist: Bo says so too., rank: PREFERRED, attribution: [{ speaker: person/bo, verb: said }]';
    const content = await derive(withClaims(again));
    const calls = links(content, 'PARTICIPATED_IN', 'person/ada');
    expect(calls).toHaveLength(1);
    expect(calls[0]?.properties).toMatchObject({
      claimIds: [claim(content, 'Ada placed the call.').id, claim(content, 'Bo says so too.').id],
      firstSpeakerIds: [ARTICLE, 'person/bo'],
    });
  });

  test('has two relationships for an actor in two roles', async () => {
    const content = await derive(
      withClaims(
        'subject: person/ada, predicate: PARTICIPATED_IN, object: event/call, role: HOST, gist: Ada was the host.',
      ),
    );
    expect(
      links(content, 'PARTICIPATED_IN', 'person/ada')
        .map(({ properties }) => properties['role'])
        .sort(),
    ).toEqual(['HOST', 'INITIATOR']);
  });

  test.each(['polarity: DENIED', 'modality: INTENDED', 'modality: DEMANDED', 'rank: DEPRECATED'])(
    'has no relationship from a claim that is %s, but keeps the claim',
    async (how) => {
      const content = await derive(
        withClaims(
          `subject: person/bo, predicate: REPRESENTS, object: country/NL, gist: Bo is of Norland., ${how}`,
        ),
      );
      expect(links(content, 'REPRESENTS').map(({ from }) => from)).toEqual(['person/ada']);
      expect(links(content, 'OBJECT', claim(content, 'Bo is of Norland.').id)).toHaveLength(1);
    },
  );

  test('makes a row of the timeline from a claim with a time of its own, but not from one about an event that is a row itself', async () => {
    const time = (field: string, edtf: string) =>
      `${field}: { text: then, edtf: "${edtf}", yearBasis: STATED }`;
    const claims = [
      `subject: person/ada, predicate: DESCRIBED_AS, value: { text: an envoy }, gist: Ada spoke., ${time('said', '2024-05-03')}`,
      `subject: event/call, predicate: HAS_STATUS, value: { status: SCHEDULED }, rank: DEPRECATED, gist: It was planned., ${time('holds', '2024-04-01')}`,
      `subject: event/call, predicate: DESCRIBED_AS, value: { text: a call }, gist: It was a call., ${time('said', '2024-05-03')}`,
      `subject: person/bo, predicate: PARTICIPATED_IN, object: event/call, role: HOST, gist: Bo was there., ${time('holds', '2024-05-02')}`,
      'subject: person/bo, predicate: DESCRIBED_AS, value: { text: tall }, gist: Bo is tall.',
    ];
    const content = await derive(withClaims(...claims));
    const isRow = (gist: string) => claim(content, gist).properties['type'] === 'CLAIM';
    expect(
      ['Ada spoke.', 'It was planned.', 'It was a call.', 'Bo was there.', 'Bo is tall.'].map(isRow),
    ).toEqual([true, true, false, false, false]);
    expect(claim(content, 'It was planned.').properties['status']).toBe('SCHEDULED');
    expect(claim(content, 'Ada spoke.').properties['status']).toBe('UNKNOWN');
  });

  test('has the status of the best-ranked claim, and the first of equal ones', async () => {
    const canceled =
      'subject: event/call, predicate: HAS_STATUS, value: { status: CANCELED }, gist: Called off.';
    expect(node(await derive(withClaims(canceled)), 'event/call')?.['status']).toBe('HELD');
    expect(node(await derive(withClaims(`${canceled}, rank: PREFERRED`)), 'event/call')?.['status']).toBe(
      'CANCELED',
    );
  });

  test('has each name once for all claims that give it, the shown one first', async () => {
    const more = [named('person/bo', 'Robert', 'ALIAS'), named('person/bo', 'Bo', 'ALIAS')].join('\n');
    const content = await derive({
      ...SAMPLE,
      '90-reference.yaml': replaced(
        SAMPLE['90-reference.yaml'] ?? '',
        named('person/bo', 'Bo'),
        `${more}\n${named('person/bo', 'Bo')}`,
      ),
    });
    const ids = links(content, 'HAS_NAME', 'person/bo').map(({ to }) => to);
    const names = ids
      .map((id) => node(content, id))
      .sort((one, other) => Number(one?.['position']) - Number(other?.['position']));
    expect(
      names.map((name) => [
        name?.['value'],
        name?.['kind'],
        (name?.['claimIds'] as readonly string[]).length,
      ]),
    ).toEqual([
      ['Bo', 'PRIMARY', 2],
      ['Robert', 'ALIAS', 1],
    ]);
  });

  test('has the coordinates of a place from the best claim that gives them', async () => {
    const at = (point: string, rank: string) =>
      `subject: place/hill, predicate: LOCATED_AT, value: { text: "${point}" }, gist: It lies there ${rank}., rank: ${rank}`;
    const name =
      'subject: place/hill, predicate: NAMED, value: { name: { value: Hill, language: en, script: Latn, kind: PRIMARY } }, gist: It is called Hill.';
    const files = withClaims(name, at('12.5, -20.25 (NEAR)', 'NORMAL'), at('12.75, -20.5', 'PREFERRED'));
    const declared = 'entities:\n  - id: place/hill\n';
    const content = await derive({ ...files, '20-places.yaml': declared });
    expect(ofType(content, 'Place')[0]?.properties).toMatchObject({ latitude: 12.75, longitude: -20.5 });
    expect(ofType(content, 'Place')[0]?.properties).not.toHaveProperty('coordinatePrecision');
  });

  test('has one measurement for each measure, supported by the claims that give the same quantity', async () => {
    const quantity = (value: number) =>
      `subject: event/call, predicate: MEASURED, measure: DURATION, value: { quantity: { known: VALUE, value: ${value}, unit: HOUR, approximation: NEARLY, scope: TOTAL, text: nearly an hour } }`;
    const content = await derive(
      withClaims(`${quantity(1)}, gist: The narrator says so too.`, `${quantity(2)}, gist: Another length.`),
    );
    const measurements = ofType(content, 'Measurement');
    expect(measurements).toHaveLength(1);
    expect(measurements[0]?.properties).toMatchObject({
      measure: 'DURATION',
      quantityKnown: 'VALUE',
      quantityValue: 1,
      quantityUnit: 'HOUR',
      quantityApproximation: 'NEARLY',
      position: 0,
    });
    expect(measurements[0]?.properties['claimIds']).toEqual([
      claim(content, 'The call took nearly an hour.').id,
      claim(content, 'The narrator says so too.').id,
    ]);
  });
});

describe('A claim in the graph', () => {
  test('has the source as its first step and the first speaker as its last', async () => {
    const content = await derive(
      withClaims(
        'subject: person/ada, predicate: DESCRIBED_AS, value: { text: a caller }, gist: Ada calls., attribution: [{ speaker: person/bo, verb: said }, { speaker: person/ada, verb: told of danger, verbKind: WARNED, to: person/bo, via: radio }]',
      ),
    );
    const { id } = claim(content, 'Ada calls.');
    const steps = links(content, 'ATTRIBUTED', id)
      .map(({ to }) => to)
      .sort();
    expect(steps.map((step) => node(content, step))).toEqual([
      { id: steps[0], position: 0, verb: 'reports' },
      { id: steps[1], position: 1, verb: 'said' },
      { id: steps[2], position: 2, verb: 'told of danger', verbKind: 'WARNED', via: 'radio' },
    ]);
    expect(steps.map((step) => links(content, 'SPEAKER', step)[0]?.to)).toEqual([
      ARTICLE,
      'person/bo',
      'person/ada',
    ]);
    expect(links(content, 'ADDRESSEE').filter(({ from }) => from === steps[2])[0]?.to).toBe('person/bo');
    expect(links(content, 'FIRST_SPOKEN_BY', id).map(({ to }) => to)).toEqual(['person/ada']);
    expect(links(content, 'REPORTED_BY', id).map(({ to }) => to)).toEqual(['person/bo']);
    expect(
      links(content, 'SPOKEN_BY', id)
        .map(({ to }) => to)
        .sort(),
    ).toEqual([ARTICLE, 'person/ada', 'person/bo']);
  });

  test('has no reporter if the source itself speaks', async () => {
    const content = await derive(SAMPLE);
    const { id } = claim(content, 'Ada placed the call.');
    expect(links(content, 'REPORTED_BY', id)).toEqual([]);
    expect(links(content, 'FIRST_SPOKEN_BY', id).map(({ to }) => to)).toEqual([ARTICLE]);
  });

  test('is about its subject and its object, each once', async () => {
    const content = await derive(
      withClaims('subject: event/call, predicate: FOLLOWED, object: event/call, gist: It came after itself.'),
    );
    expect(links(content, 'ABOUT', claim(content, 'It came after itself.').id)).toHaveLength(1);
    expect(
      links(content, 'ABOUT', claim(content, 'Ada placed the call.').id)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['event/call', 'person/ada']);
  });

  test('shows a value of any kind', async () => {
    const content = await derive(SAMPLE);
    expect(claim(content, 'The call was on May 2, 2024.').properties).toMatchObject({
      valueTimeSpanText: 'May 2, 2024',
      valueTimeSpanEarliestStart: '2024-05-02',
      holdsSort: '9999-12-31',
    });
    expect(claim(content, 'The call took nearly an hour.').properties).toMatchObject({
      valueQuantityKnown: 'VALUE',
      valueQuantityValue: 1,
      measure: 'DURATION',
      saidAtEdtf: '2024-05',
      saidAtSort: '2024-05-01',
    });
    expect(claim(content, 'The call took place.').properties).toMatchObject({ valueTextValueText: 'HELD' });
    expect(
      claim(content, 'Norland has the identifier NL in the scheme ISO_3166_1_ALPHA_2').properties,
    ).toMatchObject({ valueTextValueText: 'ISO_3166_1_ALPHA_2 NL' });
  });

  test('has its position in the order of the text, not of the file', async () => {
    const content = await derive(
      withClaims(
        'subject: event/call, predicate: DESCRIBED_AS, value: { text: a call }, gist: A call to Sudland.',
      ),
    );
    const ofArticle = links(content, 'CLAIMED_IN')
      .filter(({ to }) => to === ARTICLE)
      .map(({ from }) => node(content, from));
    const gists = ofArticle
      .toSorted((one, other) => Number(one?.['position']) - Number(other?.['position']))
      .map((properties) => properties?.['gist']);
    expect(gists).toEqual([
      'Ada is of Norland.',
      'Ada placed the call.',
      'Bo was called.',
      'The call took place.',
      'A call to Sudland.',
      'The call was on May 2, 2024.',
      'The call took nearly an hour.',
      'A vote is reported by another article.',
    ]);
  });

  test('keeps its id when its gist, rank, quote or offsets are mended', async () => {
    const before = claim(await derive(SAMPLE), 'Bo was called.').id;
    const mended = replaced(
      replaced(SAMPLE['30-claims.yaml'] ?? '', 'gist: Bo was called.', 'gist: Called.\n    rank: PREFERRED'),
      cite('rang Bo 📞'),
      cite('Bo 📞'),
    );
    expect(claim(await derive({ ...SAMPLE, '30-claims.yaml': mended }), 'Called.').id).toBe(before);
  });

  test('stays the same when a step gets a verb kind', async () => {
    const before = claim(await derive(SAMPLE), 'Bo was called.').id;
    const mended = replaced(
      SAMPLE['30-claims.yaml'] ?? '',
      'verb: told,',
      'verb: told, verbKind: CONFIRMED,',
    );
    expect(claim(await derive({ ...SAMPLE, '30-claims.yaml': mended }), 'Bo was called.').id).toBe(before);
  });

  test.each([
    'polarity: DENIED',
    'modality: INTENDED',
    'role: HOST',
    'attribution: [{ speaker: person/bo, verb: said }]',
  ])('gets another id with %s', async (how) => {
    const content = await derive(
      withClaims(
        `subject: person/ada, predicate: PARTICIPATED_IN, object: event/call, gist: Otherwise., ${how}${how.startsWith('role') ? '' : ', role: INITIATOR'}`,
      ),
    );
    expect(claim(content, 'Otherwise.').id).not.toBe(claim(content, 'Ada placed the call.').id);
  });
});

describe('Evidence in the graph', () => {
  test('is shared by the claims that rest on one place', async () => {
    const content = await derive(SAMPLE);
    const shared = ofType(content, 'Evidence').filter(({ properties }) => properties['quote'] === 'rang');
    expect(shared).toHaveLength(1);
    const claims = links(content, 'SUPPORTED_BY')
      .filter(({ to }) => to === shared[0]?.id)
      .map(({ from }) => from);
    expect(claims.sort()).toEqual(
      [claim(content, 'Ada placed the call.').id, claim(content, 'The call took place.').id].sort(),
    );
    expect(
      links(content, 'MENTIONS', shared[0]?.id)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['event/call', 'person/ada']);
  });

  test('states its kind', async () => {
    const kinds = ofType(await derive(SAMPLE), 'Evidence').map(({ properties }) => [
      properties['quote'] ?? properties['row'],
      properties['kind'],
    ]);
    expect(kinds).toContainEqual(['rang', 'TEXT']);
    expect(kinds).toContainEqual(['votes again', 'RELATED_HEADLINE']);
    expect(kinds).toContainEqual(['country/NL', 'DATASET_ROW']);
  });
});

describe('The content hash', () => {
  test('does not depend on the order of the declarations', async () => {
    const entities = replaced(
      replaced(SAMPLE['20-entities.yaml'] ?? '', '  - id: person/ada\n', ''),
      'event/vote\n',
      'event/vote\n  - id: person/ada\n',
    );
    expect(contentHash(await derive({ ...SAMPLE, '20-entities.yaml': entities }))).toBe(
      contentHash(await derive(SAMPLE)),
    );
  });

  test('changes when a gist changes', async () => {
    const claims = replaced(SAMPLE['30-claims.yaml'] ?? '', 'Bo was called.', 'It was Bo who was called.');
    expect(contentHash(await derive({ ...SAMPLE, '30-claims.yaml': claims }))).not.toBe(
      contentHash(await derive(SAMPLE)),
    );
  });
});
