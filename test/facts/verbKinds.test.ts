import { beforeAll, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { readExport } from '../../src/export/read/readExport.js';
import { ingestFacts } from '../../src/ingest/ingestFacts.js';
import { describeOnEngines } from '../engines.js';
import { asInput, exported } from '../export/exported.js';
import { schemaOf } from '../operation/apiOn.js';
import { patientGraph } from '../queries/patientGraph.js';
import { cite, replaced, SAMPLE, withFacts, type FactFiles } from './sample.js';

const STATEMENT = `  - subject: person/ada
    predicate: STATED
    object: event/call
    value: { text: kept the line open }
    gist: Ada kept the line open.
    attribution: [{ speaker: person/bo, verb: would not say, verbKind: DECLINED_TO_COMMENT }]
    evidence: [${cite('rang')}]
`;

/** Of the claims of the sample, Bo confirms one to Ada; and says of Ada what no predicate fits. */
const FACTS: FactFiles = {
  ...SAMPLE,
  '30-claims.yaml':
    replaced(
      SAMPLE['30-claims.yaml']!,
      'verb: told, to: person/ada, via',
      'verb: told, verbKind: CONFIRMED, to: person/ada, via',
    ) + STATEMENT,
};

describeOnEngines('Kinds of verbs', (engine) => {
  const open = patientGraph(engine);
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await withFacts(FACTS, (directory) => ingestFacts(graph, { directories: [directory] }));
  });

  const claims = async (some: string, of = graph): Promise<unknown> => {
    const source = `{ claims(where: { attribution: { some: ${some} } }) { nodes { gist attribution { verb verbKind } } } }`;
    const { data, errors } = await graphql({ schema: schemaOf(of), source, contextValue: { graph: of } });
    expect(errors).toBeUndefined();
    return (data!['claims'] as { readonly nodes: unknown }).nodes;
  };
  const called = {
    gist: 'Bo was called.',
    attribution: [
      { verb: 'reports', verbKind: null },
      { verb: 'told', verbKind: 'CONFIRMED' },
    ],
  };

  test('find claims, alone and with the speaker and the addressee of the same step', async () => {
    expect(await claims('{ verbKind: { eq: CONFIRMED } }')).toEqual([called]);
    const toAda = 'addressee: { id: { eq: "person/ada" } }';
    expect(await claims(`{ verbKind: { in: [CONFIRMED, DENIED] }, ${toAda} }`)).toEqual([called]);
    const byAda = 'speaker: { id: { eq: "person/ada" } }';
    expect(await claims(`{ verbKind: { eq: CONFIRMED }, ${byAda} }`)).toEqual([]);
  });

  test('stand beside the words of a statement that no predicate fits, which relates nobody to anything', async () => {
    expect(await claims('{ verbKind: { eq: DECLINED_TO_COMMENT } }')).toEqual([
      expect.objectContaining({ gist: 'Ada kept the line open.' }),
    ]);
    const [row] = await graph.read({
      text: 'MATCH (:Person {id: $ada})-[r]->(:Event {id: $call}) RETURN collect(type(r)) AS types',
      parameters: { ada: 'person/ada', call: 'event/call' },
    });
    expect(row).toEqual({ types: ['PARTICIPATED_IN'] });
  });

  test('are in an export, and come back with it', async () => {
    const text = await exported(graph);
    const other = await openGraph({ kind: 'embedded' });
    await readExport(other, asInput(text));
    expect(await claims('{ verbKind: { eq: CONFIRMED } }', other)).toEqual([called]);
    expect(await exported(other)).toBe(text);
    await other.close();
  });
});
