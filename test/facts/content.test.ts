import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { claimContent } from '../../src/derive/claimContent.js';
import type { Graph } from '../../src/graph/graph.js';
import { ingestFacts } from '../../src/ingest/ingestFacts.js';
import { describeOnEngines } from '../engines.js';
import { schemaOf } from '../operation/apiOn.js';
import { patientGraph } from '../queries/patientGraph.js';
import { SAMPLE, sha256, withFacts } from './sample.js';
import type { FactFiles } from './sample.js';

const SECOND_TEXT = 'Bo says the call was on May 2, 2024.';

/** Another article, in which Bo says of the call what the narrator of the sample says, and something else. */
const SECOND: FactFiles = {
  'second.yaml': `article:
  digest: "${sha256(SECOND_TEXT)}"
  length: ${SECOND_TEXT.length}
  language: en
  sentences:
    - { number: 1, start: 0, end: ${SECOND_TEXT.length}, digest: "${sha256(SECOND_TEXT)}", gist: The day of the call. }
claims:
  - subject: event/call
    predicate: TOOK_PLACE
    value: { time: { text: "2 May", edtf: "2024-05-02", yearBasis: INFERRED } }
    gist: "Bo: the call was on May 2."
    attribution: [{ speaker: person/bo, verb: says }]
    certainty: CERTAIN
    evidence: [{ sentence: 1, start: 24, end: 35, quote: "May 2, 2024" }]
  - subject: event/call
    predicate: TOOK_PLACE
    polarity: DENIED
    value: { time: { text: "2 May", edtf: "2024-05-02", yearBasis: INFERRED } }
    gist: "Ada: the call was not on May 2."
    attribution: [{ speaker: person/ada, verb: says }]
    evidence: [{ sentence: 1, start: 24, end: 35, quote: "May 2, 2024" }]
`,
};

interface Found {
  readonly claims: { readonly totalCount: number; readonly nodes: readonly unknown[] };
}

describeOnEngines('The content of a claim', (engine) => {
  const open = patientGraph(engine);
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    for (const files of [SAMPLE, SECOND])
      await withFacts(files, (directory) => ingestFacts(graph, { directories: [directory] }));
  }, 120_000);

  const ask = async (source: string): Promise<Found> => {
    const { data, errors } = await graphql({ schema: schemaOf(graph), source, contextValue: { graph } });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Found;
  };

  test('finds whoever says the same, whatever the source, the speaker and the words, and counts them', async () => {
    const said = await ask(
      '{ claims(where: { predicate: { eq: TOOK_PLACE }, polarity: { eq: AFFIRMED } }) { nodes { content } } }',
    );
    const [first, second] = said.claims.nodes as readonly [{ content: string }, { content: string }];
    expect(first.content).toMatch(/^[0-9a-f]{16}$/);
    expect(second.content).toBe(first.content);
    const found = await ask(
      `{ claims(where: { content: { eq: "${first.content}" } }) { totalCount nodes { gist } facets(of: [SOURCE, SPEAKER]) { field values { count } } } }`,
    );
    expect(found.claims).toEqual({
      totalCount: 2,
      nodes: [{ gist: 'The call was on May 2, 2024.' }, { gist: 'Bo: the call was on May 2.' }],
      facets: [
        { field: 'SOURCE', values: [{ count: 1 }, { count: 1 }] },
        { field: 'SPEAKER', values: [{ count: 1 }, { count: 1 }] },
      ],
    });
  });
});

describe('The content of a claim differs with', () => {
  const said = { predicate: 'MEASURED', polarity: 'AFFIRMED', modality: 'ASSERTED', measure: 'DURATION' };
  const known = claimContent('event/a', undefined, said);

  test.each([
    ['the subject', claimContent('event/b', undefined, said)],
    ['the object', claimContent('event/a', 'event/b', said)],
    ['the predicate', claimContent('event/a', undefined, { ...said, predicate: 'STATED' })],
    ['the polarity', claimContent('event/a', undefined, { ...said, polarity: 'DENIED' })],
    ['the modality', claimContent('event/a', undefined, { ...said, modality: 'INTENDED' })],
    ['the measure', claimContent('event/a', undefined, { ...said, measure: 'AGE' })],
    ['a text', claimContent('event/a', undefined, { ...said, valueTextValueText: 'x' })],
    ['a time', claimContent('event/a', undefined, { ...said, valueTimeSpanEdtf: 'x' })],
    ['a number', claimContent('event/a', undefined, { ...said, valueQuantityValue: 1 })],
  ])('%s', (_part, other) => expect(other).not.toBe(known));

  test.each(['predicate', 'role', 'measure', 'valueQuantityUnit'])('the own word of %s', (property) => {
    const own = (word: string) => ({ ...said, [property]: 'OTHER', [`${property}Term`]: word });
    const [one, other] = ['BANKROLLED', 'SABOTAGED'].map((word) =>
      claimContent('event/a', undefined, own(word)),
    );
    expect(one).not.toBe(other);
  });

  test('nothing else', () => {
    const others = { gist: 'x', certainty: 'CERTAIN', valueQuantityText: 'x', valueTimeSpanText: 'x' };
    expect(claimContent('event/a', undefined, { ...said, ...others })).toBe(known);
  });
});
