import { beforeAll, describe, expect, test } from '@jest/globals';
import { isEnumType } from 'graphql';
import type { DesiredGraph } from '../../src/derive/desiredGraph.js';
import { deriveDesiredGraph } from '../../src/derive/deriveDesiredGraph.js';
import { checkFacts } from '../../src/facts/check/checkFacts.js';
import { readSchema } from '../../src/schema/document.js';
import { SHIPPED_TERMS } from '../../src/vocabulary/shippedTerms.generated.js';
import { termId } from '../../src/vocabulary/term.js';
import { printApi } from '../../src/schema/printApi.js';

/** Enums whose values are described with a case, and the property in which the shipped graph has the value. */
const STORED_AS: Readonly<Record<string, string>> = {
  Approximation: 'valueQuantityApproximation',
  Certainty: 'certainty',
  DisagreementReason: 'reason',
  EntityType: 'type',
  EvidenceKind: 'kind',
  Measure: 'measure',
  Modality: 'modality',
  Polarity: 'polarity',
  Predicate: 'predicate',
  QuantityKnown: 'valueQuantityKnown',
  QuantityScope: 'valueQuantityScope',
  Rank: 'rank',
  Role: 'role',
  Status: 'status',
  Verdict: 'verdict',
};

const schema = readSchema();

/** An id in backquotes, such as `country/IR`; the log of changes is no part of the facts. */
const ID = /`((?!change\/)[a-z]+\/[^`\s]+)`/g;

describe('the examples of descriptions', () => {
  let content: DesiredGraph;
  beforeAll(async () => {
    const { facts, storage } = await checkFacts();
    content = deriveDesiredGraph(facts, storage);
  });

  test('name ids of the graph that ships', () => {
    const terms = SHIPPED_TERMS.map(termId);
    const known = new Set([...content.nodes.map(({ id }) => id), ...relationshipIds(content), ...terms]);
    const named = new Set([...printApi().matchAll(ID)].map(([, id]) => id!));
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
    expect(named.size).toBeGreaterThan(90);
  });

  test.each(valuesWithCase())('%s.%s has a case that is true of the graph that ships', (enumName, value) => {
    const { description = '' } = valuesOf(enumName).find(({ name }) => name === value)!;
    const property = STORED_AS[enumName]!;
    const having = content.nodes.filter(({ properties }) => properties[property] === value);
    if (/shipped graph/.test(description!)) return expect(having.map(({ id }) => id)).toEqual([]);
    const [[, first] = []] = description!.matchAll(ID);
    if (first !== undefined) expect(having.map(({ id }) => id)).toContain(first);
    else expect(having.length).toBeGreaterThan(0);
  });
});

function valuesWithCase(): [enumName: string, value: string][] {
  return Object.keys(STORED_AS).flatMap((enumName) =>
    valuesOf(enumName)
      .filter(({ description }) => /Example: |shipped graph/.test(description ?? ''))
      .map(({ name }): [string, string] => [enumName, name]),
  );
}

function valuesOf(enumName: string) {
  const type = schema.getType(enumName);
  if (!isEnumType(type)) throw new Error(`${enumName} is no enum.`);
  return type.getValues();
}

/** As clients get them: the type, an end and the digest of the stored id. */
function relationshipIds({ relationships }: DesiredGraph): string[] {
  return relationships.flatMap(({ id, type, from, to }) =>
    [from, to].map((end) => `relationship/${type}.${end.replace('/', '.')}.${id.split('/')[1]}`),
  );
}
