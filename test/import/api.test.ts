import { beforeAll, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { outcomeOf } from '../differential/operation.js';
import { describeOnEngines } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { DATASET, killed, MYANMAR, outcomes, POLICE, record } from './sampleRecords.js';

jest.setTimeout(120_000);

/** Russia and Myanmar never meet in one row; the police meet both. */
const ROWS = [
  record('3', {
    gist: 'Consult: Police (India) → Russia',
    code: { scheme: 'CAMEO', version: '1.1b3', code: '040' },
  }),
  record('1', { gist: 'Make statement: Police (India) → Russia' }),
  record('2', {
    gist: 'Use force: Myanmar → Police (India)',
    actor: MYANMAR,
    target: POLICE,
    measures: [killed(3)],
    place: {
      name: 'Moreh',
      country: 'IN',
      isCountry: false,
      latitude: 24.25,
      longitude: 94.3,
      precision: 'NEAR',
    },
    writtenIn: 'A newspaper',
  }),
];

describeOnEngines('The API over imported rows', (engine) => {
  let graph: Graph;
  const open = patientGraph(engine);
  beforeAll(async () => {
    graph = await open();
    await seedGraph(graph);
    await importRecords(graph, outcomes(ROWS), DATASET);
  }, 120_000);

  const ask = async (text: string): Promise<unknown> => {
    const { data, errors } = await outcomeOf(graph, { text, variables: {} });
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  };

  test('lists the events of an actor by time, each with its speaker', async () => {
    const data = await ask(
      '{ actor(id: "organization/police-india--in") { name ... on Organization { events(orderBy: [{ time: ASC }]) { totalCount edges { role firstSpeakers { id } claims { predicate } node { name status time { edtf precision } } } } } } }',
    );
    const row = (role: string, name: string, edtf: string) => ({
      role,
      firstSpeakers: [{ id: 'dataset/sample-events' }],
      claims: [{ predicate: 'RECORDED' }],
      node: { name, status: 'HELD', time: { edtf, precision: 'DAY' } },
    });
    expect(data).toEqual({
      actor: {
        name: 'Police (India)',
        events: {
          totalCount: 3,
          edges: [
            row('INITIATOR', 'Make statement: Police (India) → Russia', '2018-06-02'),
            row('TARGET', 'Use force: Myanmar → Police (India)', '2018-06-03'),
            row('INITIATOR', 'Consult: Police (India) → Russia', '2018-06-04'),
          ],
        },
      },
    });
  });

  test('shows the claim of an event with its attribution and evidence', async () => {
    const data = await ask(
      '{ event(id: "event/sample-events--2") { names { value } codes { scheme version code } measurements { measure quantity { value unit } claims { predicate } } location { id } evidence { row writtenIn } claims { nodes { gist subject { id } attributionDepth firstSpeaker { id } source { name } validDuring { edtf } attribution { verb speaker { id } } evidence { kind row writtenIn source { id } } } } } }',
    );
    expect(data).toEqual({
      event: {
        names: [{ value: 'Use force: Myanmar → Police (India)' }],
        codes: [{ scheme: 'CAMEO', version: '1.1b3', code: '010' }],
        measurements: [
          {
            measure: 'KILLED',
            quantity: { value: 3, unit: 'PERSON' },
            claims: [{ predicate: 'RECORDED' }],
          },
        ],
        location: { id: 'place/moreh--in' },
        evidence: [{ row: '2', writtenIn: 'A newspaper' }],
        claims: {
          nodes: [
            {
              gist: 'Use force: Myanmar → Police (India)',
              subject: { id: 'event/sample-events--2' },
              attributionDepth: 1,
              firstSpeaker: { id: 'dataset/sample-events' },
              source: { name: 'Sample events' },
              validDuring: { edtf: '2018-06-03' },
              attribution: [{ verb: 'records', speaker: { id: 'dataset/sample-events' } }],
              evidence: [
                {
                  kind: 'DATASET_ROW',
                  row: '2',
                  writtenIn: 'A newspaper',
                  source: { id: 'dataset/sample-events' },
                },
              ],
            },
          ],
        },
      },
    });
  });

  test('puts each imported row into the timeline once, as its event', async () => {
    const data = await ask(
      '{ timeline(where: { time: { certainlyWithin: { from: "2018-06-01", to: "2018-06-30" } } }, orderBy: [{ time: ASC }]) { totalCount nodes { __typename time { edtf } } } }',
    );
    const row = { __typename: 'Event' };
    expect(data).toMatchObject({ timeline: { totalCount: 3, nodes: [row, row, row] } });
  });

  test('finds an imported actor, event and place by search, in other spellings too', async () => {
    const first = async (query: string): Promise<unknown> =>
      ask(`{ search(query: "${query}", first: 1) { nodes { id } } }`);
    expect(await first('POLICE india')).toEqual({
      search: { nodes: [{ id: 'organization/police-india--in' }] },
    });
    expect(await first('moreh')).toEqual({ search: { nodes: [{ id: 'place/moreh--in' }] } });
    expect(await first('use force myanmar')).toEqual({
      search: { nodes: [{ id: 'event/sample-events--2' }] },
    });
  });

  test('counts imported events by their codes', async () => {
    const data = await ask(
      '{ events(where: { participants: { some: { id: { eq: "organization/police-india--in" } } } }) { facets(of: [CODE]) { values { value count } } } }',
    );
    expect(data).toEqual({
      events: {
        facets: [
          {
            values: [
              { value: '010', count: 2 },
              { value: '040', count: 1 },
            ],
          },
        ],
      },
    });
  });

  test('finds paths from declared entities across imported events', async () => {
    const data = await ask(
      '{ paths(from: "country/RU", to: "country/MM") { paths { length hops { node { id } claims { predicate } } } } }',
    );
    const [path] = (data as { paths: { paths: readonly { length: number; hops: unknown }[] } }).paths.paths;
    const hop = (id: string) => ({ node: { id }, claims: [{ predicate: 'RECORDED' }] });
    expect(path?.length).toBe(4);
    expect(path?.hops).toEqual([
      {
        ...hop('event/sample-events--1'),
        node: { id: expect.stringMatching(/^event\/sample-events--[13]$/) },
      },
      hop('organization/police-india--in'),
      hop('event/sample-events--2'),
      hop('country/MM'),
    ]);
  });

  test('shows new entities with their names, identifiers and the country that they represent', async () => {
    const data = await ask(
      '{ organization(id: "organization/police-india--in") { names { value claims { source { id } } } represents { nodes { __typename ... on Country { code } } } } country(code: "MM") { name identifiers { scheme value } } place(id: "place/moreh--in") { country { code } } }',
    );
    expect(data).toMatchObject({
      organization: {
        names: [{ value: 'Police (India)', claims: [{ source: { id: 'dataset/sample-events' } }] }],
        represents: { nodes: [{ __typename: 'Country', code: 'IN' }] },
      },
      country: { name: 'Myanmar' },
      place: { country: { code: 'IN' } },
    });
  });

  test('shows the coordinates of a place, their precision and their speaker', async () => {
    const data = await ask(
      '{ place(id: "place/moreh--in") { latitude longitude coordinatePrecision claims(where: { predicate: { eq: LOCATED_AT } }) { nodes { gist firstSpeaker { id } value { ... on TextValue { text } } evidence { row } } } } }',
    );
    expect(data).toEqual({
      place: {
        latitude: 24.25,
        longitude: 94.3,
        coordinatePrecision: 'NEAR',
        claims: {
          nodes: [
            {
              gist: 'Moreh lies at 24.25, 94.3 (NEAR)',
              firstSpeaker: { id: 'dataset/sample-events' },
              value: { text: '24.25, 94.3 (NEAR)' },
              evidence: [{ row: 'name: Moreh' }],
            },
          ],
        },
      },
    });
  });

  test('reaches the acts of a country through the actors that represent it', async () => {
    const data = await ask('{ country(code: "IN") { events(includeRepresentatives: true) { totalCount } } }');
    expect(data).toEqual({ country: { events: { totalCount: 3 } } });
  });
});
