import { expect, test } from '@jest/globals';
import { readStored } from '../../store/storedContent.js';
import { ARTICLE, cite, replaced, SAMPLE, withFacts, writeFacts } from '../../facts/sample.js';
import type { FactFiles } from '../../facts/sample.js';
import { seedGraph } from '../../../src/ingest/seedGraph.js';
import { describeOnEngines } from '../../engines.js';

const HALF = 'known: VALUE, value: 0.5, unit: HOUR, approximation: EXACT, scope: TOTAL, text: half an hour';

/** The sample, in which Ada says of the call that it was half as long as Bo says. */
const WITH_ADA: FactFiles = {
  ...SAMPLE,
  '40-ada.yaml': `source: ${ARTICLE}
claims:
  - subject: event/call
    predicate: MEASURED
    measure: DURATION
    value: { quantity: { ${HALF} } }
    gist: The call took half an hour.
    attribution: [{ speaker: person/ada, verb: said }]
    evidence: [${cite('Ada’s aide')}]
`,
};

/** Milliseconds: a Neo4j that is empty makes every constraint and index first. */
const PATIENCE = 120_000;

describeOnEngines('Disagreements in the graph', (engine) => {
  test(
    'appear with the claims, have relationships to them and their speakers, and disappear with them',
    async () => {
      const graph = await engine.open();
      await withFacts(WITH_ADA, async (directory) => {
        const { created } = await seedGraph(graph, { directory });
        expect(created.nodes).toMatchObject({ Disagreement: 1, DisagreementSide: 2 });
        expect(await graph.read({ text: READ, parameters: {} })).toEqual([ADA_AND_BO]);

        await writeFacts(directory, {
          '40-ada.yaml': replaced(WITH_ADA['40-ada.yaml'] ?? '', 'EXACT', 'NEARLY'),
        });
        const changed = await seedGraph(graph, { directory });
        expect(changed.created.nodes).toMatchObject({ Disagreement: 1 });
        expect(changed.removed.nodes).toMatchObject({ Disagreement: 1 });

        await writeFacts(directory, { '40-ada.yaml': 'claims: []\n' });
        const { removed } = await seedGraph(graph, { directory });
        expect(removed.nodes).toMatchObject({ Disagreement: 1, DisagreementSide: 2 });
        expect((await readStored(graph)).nodes.filter(({ id }) => id.startsWith('disagreement'))).toEqual([]);
      });
    },
    PATIENCE,
  );

  test(
    'are part of the content hash',
    async () => {
      const graph = await engine.open();
      await withFacts(WITH_ADA, async (directory) => {
        const first = await seedGraph(graph, { directory });
        const again = await seedGraph(graph, { directory });
        expect(again.contentHash).toBe(first.contentHash);
        expect(again.created.nodes).toEqual({});
      });
    },
    PATIENCE,
  );
});

const READ = `MATCH (d:Disagreement)-[:DISPUTES]->(subject:Entity)
MATCH (d)-[:HAS_SIDE]->(side:DisagreementSide)
WITH d, subject, side ORDER BY side.position
WITH d, subject, collect(side.gist) AS sides, collect(side.firstSpeakerIds) AS speakers
MATCH (d)-[:COMPARES]->(claim:Claim)
WITH d, subject, sides, speakers, count(claim) AS claims
MATCH (d)-[:VOICED_BY]->(voice:Speaker)
WITH d, subject, sides, speakers, claims, count(voice) AS voices
MATCH (d)-[:TOUCHES]->(entity:Entity)
RETURN d.gist AS gist, d.verdict AS verdict, d.reason AS reason, d.predicate AS predicate, d.measure AS measure,
  subject.id AS subject, sides, speakers, claims, voices, collect(entity.id) AS entities`;

const ADA_AND_BO = {
  gist: 'Call of Ada and Bo: two voices on how long it lasted (Bo and Ada), who contradict each other',
  verdict: 'CONTRADICTS',
  reason: 'DISJOINT_QUANTITIES',
  predicate: 'MEASURED',
  measure: 'DURATION',
  subject: 'event/call',
  sides: ['Bo: nearly an hour', 'Ada: half an hour'],
  speakers: [['person/bo'], ['person/ada']],
  claims: 2,
  voices: 2,
  entities: ['event/call'],
};
